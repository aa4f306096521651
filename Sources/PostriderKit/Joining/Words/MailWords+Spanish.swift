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
        .settingsSubject: "Sus ajustes: {newsletter}",
        .settingsIntro:
            "El {date} a las {time} UTC alguien que tiene un enlace de uno de sus correos pidió la página en la que ve, cambia y borra lo que {newsletter} guarda de usted. Si fue usted, abra esta página:",
        .undoSubject: "¿Quiere volver? {newsletter}",
        .undoIntro:
            "El {date} a las {time} UTC alguien que tiene un enlace de uno de sus correos pidió recibir de nuevo los correos de {newsletter}.",
        .addressSubject: "Confirme su nueva dirección: {newsletter}",
        .addressIntro:
            "El {date} a las {time} UTC se pidió que los correos de {newsletter} lleguen a esta dirección.",
        .noticeSubject: "Cambio de su dirección: {newsletter}",
        .noticeIntro:
            "El {date} a las {time} UTC se pidió que sus correos de {newsletter} vayan desde ahora a {address}. Así será en cuanto se confirme allí.",
        .noticeKeep: "Si no fue usted, abra esta página y conserve su dirección:",
        .movedSubject: "Su dirección ha cambiado: {newsletter}",
        .movedIntro:
            "Sus correos de {newsletter} van desde ahora a {address}. Si no es correcto, escríbanos.",
        .eraseSubject: "Sus datos se borrarán: {newsletter}",
        .eraseIntro:
            "El {date} a las {time} UTC se pidió borrar todo lo que {newsletter} guarda de usted. Ya no recibe correos.",
        .eraseWhen:
            "Se borra después del {date}, {time} UTC, y luego no se puede recuperar.",
        .eraseCancel: "Si no lo quiere, abra antes esta página y pulse su botón:",
        .itIsAbout: "Se trata de:",
        .leave: "Puede darse de baja en cualquier momento:",
    ]
}
