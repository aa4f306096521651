import Composing

extension SettingsWords {
    /// What the pages for one's own settings say in German.
    static let german: [PagePhrase: String] = [
        .settingsTitle: "Ihre Einstellungen für {newsletter}",
        .settingsAll: "Alle Einstellungen",
        .settingsLists: "Ihre Listen",
        .settingsJoin: "{list} abonnieren",
        .settingsOn: "Sie erhalten {list}.",
        .settingsRecorded:
            "Ihr Wunsch ist vermerkt. Wenn die Liste eine Bestätigung verlangt, ist eine Nachricht an Sie unterwegs.",
        .settingsLanguage: "Sprache der E-Mails und Seiten",
        .settingsSave: "Speichern",
        .settingsMore: "Ihr Name, Ihre Adresse und Ihre Daten",
        .settingsMoreText:
            "Was über Sie gespeichert ist, zeigt nur ein frischer Link. Er wird an Ihre Adresse gesendet und gilt eine Stunde.",
        .settingsLinkButton: "Link senden",
        .settingsLinkSent: "Eine Nachricht mit dem Link ist an Ihre Adresse unterwegs.",
        .comeBackTitle: "Möchten Sie zurückkommen?",
        .comeBackText:
            "An Ihre Adresse wird eine Nachricht gesendet; über die Schaltfläche, zu der sie führt, sind Sie wieder angemeldet. Das geht 30 Tage lang.",
        .comeBackButton: "Nachricht senden",
        .comeBackSent: "Eine Nachricht ist an Ihre Adresse unterwegs.",
        .dataTitle: "Ihre Daten bei {newsletter}",
        .dataNameTitle: "Ihr Name",
        .dataNameButton: "Namen speichern",
        .dataAddressTitle: "Eine andere Adresse",
        .dataAddressText:
            "An die neue Adresse geht eine Nachricht, dort ist sie zu bestätigen; eine weitere geht an Ihre jetzige Adresse.",
        .dataAddressLabel: "Neue E-Mail-Adresse",
        .dataAddressButton: "Adresse ändern",
        .dataAddressSent:
            "Wenn die neue Adresse verwendet werden kann, ist eine Nachricht zur Bestätigung dorthin unterwegs.",
        .dataExportTitle: "Alles, was über Sie gespeichert ist",
        .dataExportText: "Als eine Datei, die andere Programme lesen können (JSON).",
        .dataExportButton: "Herunterladen",
        .dataEraseTitle: "Alles löschen",
        .dataEraseText:
            "Sie erhalten sofort keine E-Mails mehr. Nach 24 Stunden wird alles gelöscht, was über Sie gespeichert ist, und lässt sich nicht zurückholen; es bleibt ein verschlüsselter Code Ihrer Adresse, damit niemand sie wieder einträgt. Eine Nachricht mit einem Link zum Abbrechen ist dann an Sie unterwegs.",
        .dataEraseLabel: "Geben Sie zur Bestätigung Ihre Adresse ein",
        .dataEraseButton: "Alles löschen",
        .dataEraseWrong: "Das ist nicht die Adresse, um die es auf dieser Seite geht.",
        .dataErasedTitle: "Ihre Daten werden gelöscht",
        .dataErasedText:
            "Sie erhalten keine E-Mails mehr. Alles, was über Sie gespeichert ist, wird in 24 Stunden gelöscht; die Nachricht, die Sie erhalten, hat einen Link zum Abbrechen.",
        .movingTitle: "Ihre neue Adresse",
        .movingText:
            "Drücken Sie die Schaltfläche, dann kommen die E-Mails von {newsletter} künftig an diese Adresse.",
        .movingButton: "Diese Adresse verwenden",
        .movedInTitle: "Ihre Adresse ist geändert",
        .movedInText: "Die E-Mails von {newsletter} kommen ab jetzt an diese Adresse.",
        .keepTitle: "Ihre Adresse behalten",
        .keepText:
            "Ihre E-Mails sollen an {address} gehen. Drücken Sie die Schaltfläche, dann kommen sie an Ihre bisherige Adresse.",
        .keepButton: "Meine Adresse behalten",
        .keptTitle: "Es bleibt alles, wie es ist",
        .keptText: "Die E-Mails von {newsletter} kommen an Ihre bisherige Adresse.",
        .cancelTitle: "Ihre Daten sollen gelöscht werden",
        .cancelText:
            "Drücken Sie die Schaltfläche, dann wird nichts gelöscht, und Sie erhalten E-Mails wie bisher.",
        .cancelButton: "Nichts löschen",
        .cancelledTitle: "Es wird nichts gelöscht",
        .cancelledText:
            "Was über Sie gespeichert ist, bleibt, und Sie erhalten E-Mails wie bisher.",
    ]
}
