import Composing

extension SettingsWords {
    /// What the pages for one's own settings say in French.
    static let french: [PagePhrase: String] = [
        .settingsTitle: "Vos réglages pour {newsletter}",
        .settingsAll: "Tous vos réglages",
        .settingsLists: "Vos listes",
        .settingsJoin: "S’abonner à {list}",
        .settingsOn: "Vous recevez {list}.",
        .settingsRecorded:
            "Votre demande est enregistrée. Si la liste demande une confirmation, un message est en route vers vous.",
        .settingsLanguage: "Langue des courriels et des pages",
        .settingsSave: "Enregistrer",
        .settingsMore: "Votre nom, votre adresse et vos données",
        .settingsMoreText:
            "Ce qui est conservé de vous n’est montré que par un lien récent. Il est envoyé à votre adresse et vaut une heure.",
        .settingsLinkButton: "M’envoyer le lien",
        .settingsLinkSent: "Un message avec le lien est en route vers votre adresse.",
        .comeBackTitle: "Voulez-vous revenir ?",
        .comeBackText:
            "Un message est envoyé à votre adresse ; par le bouton auquel il mène, vous êtes de nouveau abonné. C’est possible pendant 30 jours.",
        .comeBackButton: "M’envoyer le message",
        .comeBackSent: "Un message est en route vers votre adresse.",
        .dataTitle: "Vos données chez {newsletter}",
        .dataNameTitle: "Votre nom",
        .dataNameButton: "Enregistrer le nom",
        .dataAddressTitle: "Une autre adresse",
        .dataAddressText:
            "Un message va à la nouvelle adresse, où elle est à confirmer, et un autre à votre adresse actuelle.",
        .dataAddressLabel: "Nouvelle adresse de courriel",
        .dataAddressButton: "Changer l’adresse",
        .dataAddressSent:
            "Si la nouvelle adresse peut être utilisée, un message de confirmation y est en route.",
        .dataExportTitle: "Tout ce qui est conservé de vous",
        .dataExportText: "En un fichier que d’autres programmes savent lire (JSON).",
        .dataExportButton: "Télécharger",
        .dataEraseTitle: "Tout effacer",
        .dataEraseText:
            "Vous ne recevez plus de courriels dès maintenant. Après 24 heures, tout ce qui est conservé de vous est effacé, sans retour possible ; il reste un code chiffré de votre adresse, afin que personne ne l’inscrive de nouveau. Un message avec un lien pour annuler est alors en route vers vous.",
        .dataEraseLabel: "Pour confirmer, tapez votre adresse",
        .dataEraseButton: "Tout effacer",
        .dataEraseWrong: "Ce n’est pas l’adresse dont il s’agit sur cette page.",
        .dataErasedTitle: "Vos données seront effacées",
        .dataErasedText:
            "Vous ne recevez plus de courriels. Tout ce qui est conservé de vous est effacé dans 24 heures ; le message que vous recevez a un lien pour annuler.",
        .movingTitle: "Votre nouvelle adresse",
        .movingText:
            "Appuyez sur le bouton, et les courriels de {newsletter} arrivent désormais à cette adresse.",
        .movingButton: "Utiliser cette adresse",
        .movedInTitle: "Votre adresse est changée",
        .movedInText: "Les courriels de {newsletter} arrivent désormais à cette adresse.",
        .keepTitle: "Garder votre adresse",
        .keepText:
            "Vos courriels doivent aller à {address}. Appuyez sur le bouton, et ils arrivent à l’adresse que vous avez.",
        .keepButton: "Garder mon adresse",
        .keptTitle: "Rien n’est changé",
        .keptText: "Les courriels de {newsletter} arrivent à l’adresse que vous avez.",
        .cancelTitle: "Vos données doivent être effacées",
        .cancelText:
            "Appuyez sur le bouton : rien n’est effacé, et vous recevez les courriels comme avant.",
        .cancelButton: "Ne rien effacer",
        .cancelledTitle: "Rien n’est effacé",
        .cancelledText:
            "Ce qui est conservé de vous reste, et vous recevez les courriels comme avant.",
    ]
}
