import Composing

extension JoiningWords {
    /// What the pages to join say in English.
    static let english: [PagePhrase: String] = [
        .joinTitle: "Subscribe to {newsletter}",
        .joinAddress: "Email address",
        .joinName: "Name (optional)",
        .joinLists: "What would you like to get?",
        .joinConsent:
            "I want to get the emails of {newsletter}. I can leave at any time by the link in each of them.",
        .joinButton: "Subscribe",
        .joinTrap: "Leave this field empty",
        .joinErrors: "Please put this right:",
        .joinBadAddress: "This does not look like an email address.",
        .joinNoList: "Please choose at least one.",
        .joinBadName: "Please give a name of at most 100 characters, without a web address.",
        .joinAgain: "Sign up again",
        .privacy: "Privacy policy",
        .imprint: "Who we are",
        .stepTitle: "One more step",
        .stepText: "Press the button, and an email is sent to the address that you gave.",
        .stepButton: "Send the email",
        .sentTitle: "Please look into your mail",
        .sentText:
            "If this address can get the emails of {newsletter}, a message is on its way to it now. It says what comes next.",
        .sentJunk: "Nothing there after a few minutes? Look into your junk folder.",
        .codeLabel: "The six digits in the email",
        .codeButton: "Confirm",
        .codeWrong: "These digits are not right, or no longer good.",
        .codeTooOften:
            "That was tried too often. Please try again tomorrow, or use the link if there is one in the email.",
        .confirmTitle: "One step left",
        .confirmText: "Press the button to get the emails of {newsletter}.",
        .confirmButton: "Yes, I want to subscribe",
        .confirmedTitle: "You are on the list",
        .confirmedText: "From now on you get the emails of {newsletter}.",
        .neverTitle: "Never write to me",
        .neverText:
            "Your address will never get an email from us again, not even one that asks to confirm something.",
        .neverButton: "Never write to me again",
        .neverDoneTitle: "You will not hear from us",
        .neverDoneText: "No more emails go to your address.",
        .linkTitle: "Unsubscribe from {newsletter}",
        .linkText:
            "Every email has a link to unsubscribe. If you have none at hand, give your address, and the link is sent to it.",
        .linkButton: "Send me the link",
        .linkSent:
            "If this address gets the emails of {newsletter}, a message with the link is on its way to it now.",
    ]
}
