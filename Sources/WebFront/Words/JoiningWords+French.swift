import Composing

extension JoiningWords {
    /// What the pages to join say in French.
    static let french: [PagePhrase: String] = [
        .joinTitle: "S’abonner à {newsletter}",
        .joinAddress: "Adresse e-mail",
        .joinName: "Nom (facultatif)",
        .joinLists: "Que souhaitez-vous recevoir ?",
        .joinConsent:
            "Je souhaite recevoir les messages de {newsletter}. Je peux me désabonner à tout moment par le lien de chaque message.",
        .joinButton: "S’abonner",
        .joinTrap: "Laissez ce champ vide",
        .joinErrors: "Veuillez corriger :",
        .joinBadAddress: "Cela ne ressemble pas à une adresse e-mail.",
        .joinNoList: "Choisissez-en au moins une.",
        .joinBadName: "Donnez un nom de 100 caractères au plus, sans adresse web.",
        .joinAgain: "S’inscrire de nouveau",
        .privacy: "Confidentialité",
        .imprint: "Mentions légales",
        .stepTitle: "Encore une étape",
        .stepText: "Appuyez sur le bouton, et un message part vers l’adresse indiquée.",
        .stepButton: "Envoyer le message",
        .sentTitle: "Regardez votre messagerie",
        .sentText:
            "Si cette adresse peut recevoir les messages de {newsletter}, un message est en route. Il indique la suite.",
        .sentJunk: "Rien après quelques minutes ? Regardez dans le courrier indésirable.",
        .codeLabel: "Les six chiffres du message",
        .codeButton: "Confirmer",
        .codeWrong: "Ces chiffres ne sont pas justes, ou ne sont plus valables.",
        .codeTooOften:
            "Trop d’essais. Réessayez demain, ou utilisez le lien du message s’il y en a un.",
        .confirmTitle: "Plus qu’une étape",
        .confirmText: "Appuyez sur le bouton pour recevoir les messages de {newsletter}.",
        .confirmButton: "Oui, je m’abonne",
        .confirmedTitle: "Vous êtes inscrit",
        .confirmedText: "Vous recevez désormais les messages de {newsletter}.",
        .neverTitle: "Ne plus jamais m’écrire",
        .neverText:
            "Votre adresse ne recevra plus jamais de message de notre part, pas même pour confirmer quelque chose.",
        .neverButton: "Ne m’écrivez plus jamais",
        .neverDoneTitle: "Vous n’entendrez plus parler de nous",
        .neverDoneText: "Plus aucun message ne part vers votre adresse.",
        .linkTitle: "Se désabonner de {newsletter}",
        .linkText:
            "Chaque message contient un lien de désabonnement. Si vous n’en avez pas sous la main, indiquez votre adresse, et le lien y sera envoyé.",
        .linkButton: "M’envoyer le lien",
        .linkSent:
            "Si cette adresse reçoit les messages de {newsletter}, un message contenant le lien est en route.",
    ]
}
