import Composing

extension MailWords {
    /// What the mails say in English.
    static let english: [MailPhrase: String] = [
        .confirmSubject: "Please confirm: {newsletter}",
        .confirmIntro:
            "Somebody entered this address on {date} at {time} UTC to get the emails of {newsletter}.",
        .confirmLink: "If that was you, open this page and press the button on it:",
        .confirmOrCode: "Or type this code on the page where you signed up: {code}",
        .confirmCode: "If that was you, type this code on the page where you signed up: {code}",
        .confirmUntil: "This works until {date}, {time} UTC.",
        .confirmNotYou: "If it was not you, do nothing: you will get no emails.",
        .neverWrite: "If you never want to be asked again:",
        .welcomeSubject: "Welcome to {newsletter}",
        .welcomeText: "You have joined: from now on you get the emails of {newsletter}.",
        .alreadySubject: "You are on the list: {newsletter}",
        .alreadyIntro:
            "Somebody entered this address on {date} at {time} UTC to get the emails of {newsletter}. You get them already; nothing has changed.",
        .alreadyJunk: "If they do not arrive, please look into your junk folder.",
        .linkSubject: "Your link to unsubscribe: {newsletter}",
        .linkIntro:
            "Somebody entered this address on {date} at {time} UTC to leave {newsletter}. If that was you, open this page and press the button on it:",
        .linkNotYou: "If it was not you, do nothing: nothing changes.",
        .itIsAbout: "This is about:",
        .leave: "You can leave at any time:",
    ]
}
