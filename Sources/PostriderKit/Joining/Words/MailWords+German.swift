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
        .settingsSubject: "Ihre Einstellungen: {newsletter}",
        .settingsIntro:
            "Am {date} um {time} UTC hat jemand, der einen Link aus einer Ihrer E-Mails hat, nach der Seite gefragt, auf der Sie sehen, ändern und löschen, was {newsletter} über Sie gespeichert hat. Wenn Sie das waren, öffnen Sie diese Seite:",
        .undoSubject: "Möchten Sie zurückkommen? {newsletter}",
        .undoIntro:
            "Am {date} um {time} UTC hat jemand, der einen Link aus einer Ihrer E-Mails hat, gewünscht, die E-Mails von {newsletter} wieder zu erhalten.",
        .addressSubject: "Bitte bestätigen Sie Ihre neue Adresse: {newsletter}",
        .addressIntro:
            "Am {date} um {time} UTC wurde gewünscht, dass die E-Mails von {newsletter} an diese Adresse gehen.",
        .noticeSubject: "Änderung Ihrer Adresse: {newsletter}",
        .noticeIntro:
            "Am {date} um {time} UTC wurde gewünscht, dass Ihre E-Mails von {newsletter} künftig an {address} gehen. Das gilt, sobald es dort bestätigt ist.",
        .noticeKeep:
            "Wenn Sie das nicht waren, öffnen Sie diese Seite und behalten Sie Ihre Adresse:",
        .movedSubject: "Ihre Adresse wurde geändert: {newsletter}",
        .movedIntro:
            "Ihre E-Mails von {newsletter} gehen künftig an {address}. Wenn das nicht stimmt, schreiben Sie uns bitte.",
        .eraseSubject: "Ihre Daten werden gelöscht: {newsletter}",
        .eraseIntro:
            "Am {date} um {time} UTC wurde gewünscht, dass alles gelöscht wird, was {newsletter} über Sie gespeichert hat. Sie erhalten keine E-Mails mehr.",
        .eraseWhen:
            "Gelöscht wird nach {date}, {time} UTC; das lässt sich dann nicht rückgängig machen.",
        .eraseCancel:
            "Wenn Sie das nicht möchten, öffnen Sie vorher diese Seite und drücken Sie dort die Schaltfläche:",
        .itIsAbout: "Es geht um:",
        .leave: "Sie können sich jederzeit abmelden:",
    ]
}
