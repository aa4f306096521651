import Composing

extension MailWords {
    /// What the mails say in Spanish.
    static let spanish: [MailPhrase: String] = [
        .confirmSubject: "Confirme, por favor: {newsletter}",
        .confirmIntro:
            "El {date} a las {time} UTC se escribió esta dirección para recibir los correos de {newsletter}.",
        .confirmLink: "Si fue usted, abra esta página y pulse el botón:",
        .confirmOrCode: "O escriba este código en la página donde se suscribió: {code}",
        .confirmCode: "Si fue usted, escriba este código en la página donde se suscribió: {code}",
        .confirmUntil: "Esto vale hasta el {date}, {time} UTC.",
        .confirmNotYou: "Si no fue usted, no haga nada: no recibirá correos.",
        .neverWrite: "Si no quiere que se le pregunte nunca más:",
        .welcomeSubject: "Le damos la bienvenida a {newsletter}",
        .welcomeText: "Ya está suscrito: desde ahora recibe los correos de {newsletter}.",
        .alreadySubject: "Ya está suscrito: {newsletter}",
        .alreadyIntro:
            "El {date} a las {time} UTC se escribió esta dirección para recibir los correos de {newsletter}. Usted ya los recibe; nada ha cambiado.",
        .alreadyJunk: "Si no llegan, mire en su carpeta de correo no deseado.",
        .linkSubject: "Su enlace para darse de baja: {newsletter}",
        .linkIntro:
            "El {date} a las {time} UTC se escribió esta dirección para darse de baja de {newsletter}. Si fue usted, abra esta página y pulse el botón:",
        .linkNotYou: "Si no fue usted, no haga nada: nada cambia.",
        .itIsAbout: "Se trata de:",
        .leave: "Puede darse de baja en cualquier momento:",
    ]
}
