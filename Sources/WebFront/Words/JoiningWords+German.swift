import Composing

extension JoiningWords {
    /// What the pages to join say in German.
    static let german: [PagePhrase: String] = [
        .joinTitle: "{newsletter} abonnieren",
        .joinAddress: "E-Mail-Adresse",
        .joinName: "Name (freiwillig)",
        .joinLists: "Was möchten Sie erhalten?",
        .joinConsent:
            "Ich möchte die E-Mails von {newsletter} erhalten. Ich kann mich jederzeit über den Link in jeder E-Mail abmelden.",
        .joinButton: "Abonnieren",
        .joinTrap: "Dieses Feld leer lassen",
        .joinErrors: "Bitte berichtigen Sie:",
        .joinBadAddress: "Das sieht nicht nach einer E-Mail-Adresse aus.",
        .joinNoList: "Bitte wählen Sie mindestens eine aus.",
        .joinBadName:
            "Bitte geben Sie einen Namen mit höchstens 100 Zeichen und ohne Webadresse an.",
        .joinAgain: "Noch einmal anmelden",
        .privacy: "Datenschutzerklärung",
        .imprint: "Impressum",
        .stepTitle: "Noch ein Schritt",
        .stepText:
            "Drücken Sie die Schaltfläche, dann wird eine E-Mail an die angegebene Adresse gesendet.",
        .stepButton: "E-Mail senden",
        .sentTitle: "Bitte sehen Sie in Ihr Postfach",
        .sentText:
            "Wenn diese Adresse die E-Mails von {newsletter} erhalten kann, ist jetzt eine Nachricht dorthin unterwegs. Darin steht, wie es weitergeht.",
        .sentJunk: "Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach.",
        .codeLabel: "Die sechs Ziffern aus der E-Mail",
        .codeButton: "Bestätigen",
        .codeWrong: "Diese Ziffern stimmen nicht oder gelten nicht mehr.",
        .codeTooOften:
            "Das wurde zu oft versucht. Bitte versuchen Sie es morgen wieder, oder benutzen Sie den Link, wenn in der E-Mail einer steht.",
        .confirmTitle: "Noch ein Schritt",
        .confirmText: "Drücken Sie die Schaltfläche, um die E-Mails von {newsletter} zu erhalten.",
        .confirmButton: "Ja, ich möchte abonnieren",
        .confirmedTitle: "Sie sind angemeldet",
        .confirmedText: "Ab jetzt erhalten Sie die E-Mails von {newsletter}.",
        .neverTitle: "Nie wieder schreiben",
        .neverText:
            "An Ihre Adresse geht nie wieder eine E-Mail von uns, auch keine, die um eine Bestätigung bittet.",
        .neverButton: "Schreiben Sie mir nie wieder",
        .neverDoneTitle: "Sie hören nicht mehr von uns",
        .neverDoneText: "An Ihre Adresse gehen keine E-Mails mehr.",
        .linkTitle: "{newsletter} abmelden",
        .linkText:
            "In jeder E-Mail steht ein Link zum Abmelden. Wenn Sie keine zur Hand haben, geben Sie Ihre Adresse an, dann wird der Link dorthin gesendet.",
        .linkButton: "Link senden",
        .linkSent:
            "Wenn diese Adresse die E-Mails von {newsletter} erhält, ist jetzt eine Nachricht mit dem Link dorthin unterwegs.",
    ]
}
