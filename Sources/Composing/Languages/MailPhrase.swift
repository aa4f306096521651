/// Something that a mail to somebody who joins says; the raw value is the key below `mails` by
/// which `Templates/phrases/LANGUAGE.yml` gives it other words.
///
/// `{newsletter}`, `{date}`, `{time}` and `{code}` stand for what the mail is about.
public enum MailPhrase: String, Hashable, Sendable, CaseIterable {
    // The mail that asks to confirm.
    case confirmSubject = "confirm_subject"
    case confirmIntro = "confirm_intro"
    case confirmLink = "confirm_link"
    case confirmOrCode = "confirm_or_code"
    case confirmCode = "confirm_code"
    case confirmUntil = "confirm_until"
    case confirmNotYou = "confirm_not_you"
    case neverWrite = "never_write"
    // The first mail to whoever has joined.
    case welcomeSubject = "welcome_subject"
    case welcomeText = "welcome_text"
    // To somebody who asks for what they have.
    case alreadySubject = "already_subject"
    case alreadyIntro = "already_intro"
    case alreadyJunk = "already_junk"
    // To somebody who asks for the link to leave.
    case linkSubject = "link_subject"
    case linkIntro = "link_intro"
    case linkNotYou = "link_not_you"
    // In several of them.
    case itIsAbout = "it_is_about"
    case leave
}
