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
        .settingsSubject: "Your settings: {newsletter}",
        .settingsIntro:
            "On {date} at {time} UTC somebody who has a link of one of your emails asked for the page on which you see, change and erase what {newsletter} holds of you. If that was you, open this page:",
        .undoSubject: "Do you want to come back? {newsletter}",
        .undoIntro:
            "On {date} at {time} UTC somebody who has a link of one of your emails asked to get the emails of {newsletter} again.",
        .addressSubject: "Please confirm your new address: {newsletter}",
        .addressIntro:
            "On {date} at {time} UTC somebody asked that the emails of {newsletter} come to this address.",
        .noticeSubject: "A change of your address: {newsletter}",
        .noticeIntro:
            "On {date} at {time} UTC it was asked that your emails of {newsletter} go to {address} from now on. They do as soon as that is confirmed there.",
        .noticeKeep:
            "If that was not you, open this page and keep the address that you have:",
        .movedSubject: "Your address was changed: {newsletter}",
        .movedIntro:
            "Your emails of {newsletter} go to {address} from now on. If that is not right, please write to us.",
        .eraseSubject: "You will be erased: {newsletter}",
        .eraseIntro:
            "On {date} at {time} UTC it was asked that everything be erased that {newsletter} holds of you. You get no more emails.",
        .eraseWhen: "It is erased after {date}, {time} UTC, and cannot be brought back.",
        .eraseCancel:
            "If you do not want that, open this page before then and press the button on it:",
        .itIsAbout: "This is about:",
        .leave: "You can leave at any time:",
    ]
}
