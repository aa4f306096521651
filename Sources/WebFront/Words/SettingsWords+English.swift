import Composing

extension SettingsWords {
    /// What the pages for one's own settings say in English.
    static let english: [PagePhrase: String] = [
        .settingsTitle: "Your settings for {newsletter}",
        .settingsAll: "All your settings",
        .settingsLists: "Your lists",
        .settingsJoin: "Join {list}",
        .settingsOn: "You get {list}.",
        .settingsRecorded:
            "Your request has been recorded. Where the list asks you to confirm it, a message is on its way to you.",
        .settingsLanguage: "Language of the emails and pages",
        .settingsSave: "Save",
        .settingsMore: "Your name, your address and your data",
        .settingsMoreText:
            "What is held of you is shown only by a fresh link. It is sent to your address, and works for an hour.",
        .settingsLinkButton: "Send me the link",
        .settingsLinkSent: "A message with the link is on its way to your address.",
        .comeBackTitle: "Would you like to come back?",
        .comeBackText:
            "A message is sent to your address; by the button to which it leads you are subscribed again. This works for 30 days.",
        .comeBackButton: "Send me the message",
        .comeBackSent: "A message is on its way to your address.",
        .dataTitle: "Your data at {newsletter}",
        .dataNameTitle: "Your name",
        .dataNameButton: "Save the name",
        .dataAddressTitle: "Another address",
        .dataAddressText:
            "A message goes to the new address, which has to be confirmed there, and one to the address that you have now.",
        .dataAddressLabel: "New email address",
        .dataAddressButton: "Change the address",
        .dataAddressSent:
            "If the new address can be used, a message to confirm it is on its way there.",
        .dataExportTitle: "Everything that is held of you",
        .dataExportText: "As one file, which other programs can read (JSON).",
        .dataExportButton: "Download",
        .dataEraseTitle: "Erase everything",
        .dataEraseText:
            "You get no more emails at once. After 24 hours everything that is held of you is erased, and cannot be brought back; what stays is a keyed code of your address, so that nobody adds it again. A message with a link to cancel is on its way to you then.",
        .dataEraseLabel: "To confirm it, type your address",
        .dataEraseButton: "Erase everything",
        .dataEraseWrong: "This is not the address that this page is about.",
        .dataErasedTitle: "You will be erased",
        .dataErasedText:
            "You get no more emails. Everything that is held of you is erased in 24 hours; the message that you get has a link to cancel.",
        .movingTitle: "Your new address",
        .movingText:
            "Press the button, and the emails of {newsletter} come to this address from now on.",
        .movingButton: "Use this address",
        .movedInTitle: "Your address was changed",
        .movedInText: "From now on the emails of {newsletter} come to this address.",
        .keepTitle: "Keep the address that you have",
        .keepText:
            "Your emails are to go to {address}. Press the button, and they come to the address that you have.",
        .keepButton: "Keep my address",
        .keptTitle: "Nothing is changed",
        .keptText: "The emails of {newsletter} come to the address that you have.",
        .cancelTitle: "You are to be erased",
        .cancelText:
            "Press the button, and nothing of what is held of you is erased, and you get emails as before.",
        .cancelButton: "Do not erase anything",
        .cancelledTitle: "Nothing is erased",
        .cancelledText: "What is held of you stays, and you get emails as before.",
    ]
}
