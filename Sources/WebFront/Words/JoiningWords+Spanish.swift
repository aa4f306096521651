import Composing

extension JoiningWords {
    /// What the pages to join say in Spanish.
    static let spanish: [PagePhrase: String] = [
        .joinTitle: "Suscribirse a {newsletter}",
        .joinAddress: "Dirección de correo",
        .joinName: "Nombre (opcional)",
        .joinLists: "¿Qué desea recibir?",
        .joinConsent:
            "Quiero recibir los correos de {newsletter}. Puedo darme de baja en cualquier momento con el enlace de cada correo.",
        .joinButton: "Suscribirse",
        .joinTrap: "Deje este campo vacío",
        .joinErrors: "Corrija esto, por favor:",
        .joinBadAddress: "Esto no parece una dirección de correo.",
        .joinNoList: "Elija al menos una.",
        .joinBadName: "Indique un nombre de 100 caracteres como máximo, sin dirección web.",
        .joinAgain: "Suscribirse de nuevo",
        .privacy: "Política de privacidad",
        .imprint: "Aviso legal",
        .stepTitle: "Un paso más",
        .stepText: "Pulse el botón y se enviará un correo a la dirección indicada.",
        .stepButton: "Enviar el correo",
        .sentTitle: "Mire su correo",
        .sentText:
            "Si esta dirección puede recibir los correos de {newsletter}, ya va un mensaje de camino. En él se dice cómo seguir.",
        .sentJunk: "¿No hay nada al cabo de unos minutos? Mire en el correo no deseado.",
        .codeLabel: "Las seis cifras del correo",
        .codeButton: "Confirmar",
        .codeWrong: "Estas cifras no son correctas o ya no valen.",
        .codeTooOften:
            "Se intentó demasiadas veces. Inténtelo mañana, o use el enlace del correo si lo hay.",
        .confirmTitle: "Falta un paso",
        .confirmText: "Pulse el botón para recibir los correos de {newsletter}.",
        .confirmButton: "Sí, quiero suscribirme",
        .confirmedTitle: "Ya está suscrito",
        .confirmedText: "Desde ahora recibe los correos de {newsletter}.",
        .neverTitle: "No escribirme nunca más",
        .neverText:
            "Su dirección no recibirá nunca más un correo nuestro, ni siquiera para confirmar algo.",
        .neverButton: "No me escriban nunca más",
        .neverDoneTitle: "No volverá a saber de nosotros",
        .neverDoneText: "No se envían más correos a su dirección.",
        .linkTitle: "Darse de baja de {newsletter}",
        .linkText:
            "Cada correo tiene un enlace para darse de baja. Si no tiene ninguno a mano, escriba su dirección y se le enviará el enlace.",
        .linkButton: "Enviarme el enlace",
        .linkSent:
            "Si esta dirección recibe los correos de {newsletter}, un mensaje con el enlace va en camino.",
    ]
}
