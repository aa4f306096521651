import Composing

extension MailWords {
    /// What the mails say in French.
    static let french: [MailPhrase: String] = [
        .confirmSubject: "Veuillez confirmer : {newsletter}",
        .confirmIntro:
            "Le {date} à {time} UTC, cette adresse a été saisie pour recevoir les messages de {newsletter}.",
        .confirmLink: "Si c’était vous, ouvrez cette page et appuyez sur son bouton :",
        .confirmOrCode: "Ou saisissez ce code sur la page où vous vous êtes inscrit : {code}",
        .confirmCode:
            "Si c’était vous, saisissez ce code sur la page où vous vous êtes inscrit : {code}",
        .confirmUntil: "C’est valable jusqu’au {date}, {time} UTC.",
        .confirmNotYou: "Si ce n’était pas vous, ne faites rien : vous ne recevrez aucun message.",
        .neverWrite: "Si vous ne voulez plus jamais qu’on vous le demande :",
        .welcomeSubject: "Bienvenue chez {newsletter}",
        .welcomeText: "Vous êtes inscrit : vous recevez désormais les messages de {newsletter}.",
        .alreadySubject: "Vous êtes déjà inscrit : {newsletter}",
        .alreadyIntro:
            "Le {date} à {time} UTC, cette adresse a été saisie pour recevoir les messages de {newsletter}. Vous les recevez déjà ; rien n’a changé.",
        .alreadyJunk: "S’ils n’arrivent pas, regardez dans votre dossier de courrier indésirable.",
        .linkSubject: "Votre lien de désabonnement : {newsletter}",
        .linkIntro:
            "Le {date} à {time} UTC, cette adresse a été saisie pour se désabonner de {newsletter}. Si c’était vous, ouvrez cette page et appuyez sur son bouton :",
        .linkNotYou: "Si ce n’était pas vous, ne faites rien : rien ne change.",
        .itIsAbout: "Il s’agit de :",
        .leave: "Vous pouvez vous désabonner à tout moment :",
    ]
}
