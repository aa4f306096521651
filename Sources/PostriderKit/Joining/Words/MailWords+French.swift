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
        .settingsSubject: "Vos réglages : {newsletter}",
        .settingsIntro:
            "Le {date} à {time} UTC, une personne qui a un lien de l’un de vos courriels a demandé la page où vous voyez, changez et effacez ce que {newsletter} conserve de vous. Si c’était vous, ouvrez cette page :",
        .undoSubject: "Voulez-vous revenir ? {newsletter}",
        .undoIntro:
            "Le {date} à {time} UTC, une personne qui a un lien de l’un de vos courriels a demandé à recevoir de nouveau les courriels de {newsletter}.",
        .addressSubject: "Veuillez confirmer votre nouvelle adresse : {newsletter}",
        .addressIntro:
            "Le {date} à {time} UTC, il a été demandé que les courriels de {newsletter} arrivent à cette adresse.",
        .noticeSubject: "Changement de votre adresse : {newsletter}",
        .noticeIntro:
            "Le {date} à {time} UTC, il a été demandé que vos courriels de {newsletter} aillent désormais à {address}. Cela vaut dès que c’est confirmé là-bas.",
        .noticeKeep:
            "Si ce n’était pas vous, ouvrez cette page et gardez votre adresse :",
        .movedSubject: "Votre adresse a été changée : {newsletter}",
        .movedIntro:
            "Vos courriels de {newsletter} vont désormais à {address}. Si ce n’est pas juste, écrivez-nous.",
        .eraseSubject: "Vos données seront effacées : {newsletter}",
        .eraseIntro:
            "Le {date} à {time} UTC, il a été demandé que tout ce que {newsletter} conserve de vous soit effacé. Vous ne recevez plus de courriels.",
        .eraseWhen:
            "L’effacement a lieu après le {date}, {time} UTC, et ne peut être annulé ensuite.",
        .eraseCancel:
            "Si vous ne le voulez pas, ouvrez cette page avant et appuyez sur son bouton :",
        .itIsAbout: "Il s’agit de :",
        .leave: "Vous pouvez vous désabonner à tout moment :",
    ]
}
