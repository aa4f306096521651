import Composing

extension MailWords {
    /// What the mails say in German.
    static let german: [MailPhrase: String] = [
        .confirmSubject: "Bitte bestätigen: {newsletter}",
        .confirmIntro:
            "Am {date} um {time} UTC wurde diese Adresse eingetragen, um E-Mails von {newsletter} zu erhalten.",
        .confirmLink:
            "Wenn Sie das waren, öffnen Sie diese Seite und drücken Sie dort die Schaltfläche:",
        .confirmOrCode:
            "Oder geben Sie auf der Seite, auf der Sie sich eingetragen haben, diesen Code ein: {code}",
        .confirmCode:
            "Wenn Sie das waren, geben Sie auf der Seite, auf der Sie sich eingetragen haben, diesen Code ein: {code}",
        .confirmUntil: "Das gilt bis {date}, {time} UTC.",
        .confirmNotYou: "Wenn Sie es nicht waren, tun Sie nichts: Sie erhalten keine E-Mails.",
        .neverWrite: "Wenn Sie nie wieder gefragt werden möchten:",
        .welcomeSubject: "Willkommen bei {newsletter}",
        .welcomeText: "Sie sind angemeldet: Ab jetzt erhalten Sie die E-Mails von {newsletter}.",
        .alreadySubject: "Sie sind schon angemeldet: {newsletter}",
        .alreadyIntro:
            "Am {date} um {time} UTC wurde diese Adresse eingetragen, um E-Mails von {newsletter} zu erhalten. Sie erhalten sie schon; nichts hat sich geändert.",
        .alreadyJunk: "Wenn sie nicht ankommen, sehen Sie bitte im Spam-Ordner nach.",
        .linkSubject: "Ihr Link zum Abmelden: {newsletter}",
        .linkIntro:
            "Am {date} um {time} UTC wurde diese Adresse eingetragen, um {newsletter} abzumelden. Wenn Sie das waren, öffnen Sie diese Seite und drücken Sie dort die Schaltfläche:",
        .linkNotYou: "Wenn Sie es nicht waren, tun Sie nichts: Es ändert sich nichts.",
        .itIsAbout: "Es geht um:",
        .leave: "Sie können sich jederzeit abmelden:",
    ]
}
