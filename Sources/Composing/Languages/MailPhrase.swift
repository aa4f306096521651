/// Something that a mail to somebody who joins says; the raw value is the key below `mails` by
/// which `Templates/phrases/LANGUAGE.yml` gives it other words.
///
/// `{newsletter}`, `{date}`, `{time}`, `{code}` and `{address}` stand for what the mail is about.
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
    // To somebody who asks for the link to what is held of them.
    case settingsSubject = "settings_subject"
    case settingsIntro = "settings_intro"
    // To somebody who left and asks to be back.
    case undoSubject = "undo_subject"
    case undoIntro = "undo_intro"
    // To the new address of somebody, to the old one, and to both.
    case addressSubject = "address_subject"
    case addressIntro = "address_intro"
    case noticeSubject = "notice_subject"
    case noticeIntro = "notice_intro"
    case noticeKeep = "notice_keep"
    case movedSubject = "moved_subject"
    case movedIntro = "moved_intro"
    // To somebody who asks to be erased.
    case eraseSubject = "erase_subject"
    case eraseIntro = "erase_intro"
    case eraseWhen = "erase_when"
    case eraseCancel = "erase_cancel"
    // In several of them.
    case itIsAbout = "it_is_about"
    case leave
}
