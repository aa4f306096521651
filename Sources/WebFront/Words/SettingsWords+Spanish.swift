import Composing

extension SettingsWords {
    /// What the pages for one's own settings say in Spanish.
    static let spanish: [PagePhrase: String] = [
        .settingsTitle: "Sus ajustes de {newsletter}",
        .settingsAll: "Todos sus ajustes",
        .settingsLists: "Sus listas",
        .settingsJoin: "Suscribirse a {list}",
        .settingsOn: "Recibe {list}.",
        .settingsRecorded:
            "Su deseo queda anotado. Si la lista pide una confirmación, hay un mensaje en camino hacia usted.",
        .settingsLanguage: "Idioma de los correos y las páginas",
        .settingsSave: "Guardar",
        .settingsMore: "Su nombre, su dirección y sus datos",
        .settingsMoreText:
            "Lo que se guarda de usted solo se muestra con un enlace reciente. Se envía a su dirección y sirve durante una hora.",
        .settingsLinkButton: "Enviarme el enlace",
        .settingsLinkSent: "Un mensaje con el enlace está en camino a su dirección.",
        .comeBackTitle: "¿Quiere volver?",
        .comeBackText:
            "Se envía un mensaje a su dirección; con el botón al que lleva vuelve a estar suscrito. Es posible durante 30 días.",
        .comeBackButton: "Enviarme el mensaje",
        .comeBackSent: "Un mensaje está en camino a su dirección.",
        .dataTitle: "Sus datos en {newsletter}",
        .dataNameTitle: "Su nombre",
        .dataNameButton: "Guardar el nombre",
        .dataAddressTitle: "Otra dirección",
        .dataAddressText:
            "Un mensaje va a la nueva dirección, donde hay que confirmarla, y otro a la dirección que tiene ahora.",
        .dataAddressLabel: "Nueva dirección de correo",
        .dataAddressButton: "Cambiar la dirección",
        .dataAddressSent:
            "Si la nueva dirección se puede usar, un mensaje para confirmarla está en camino.",
        .dataExportTitle: "Todo lo que se guarda de usted",
        .dataExportText: "En un archivo que otros programas pueden leer (JSON).",
        .dataExportButton: "Descargar",
        .dataEraseTitle: "Borrar todo",
        .dataEraseText:
            "Desde ahora no recibe correos. Después de 24 horas se borra todo lo que se guarda de usted y no se puede recuperar; queda un código cifrado de su dirección, para que nadie la vuelva a inscribir. Un mensaje con un enlace para cancelar estará en camino hacia usted.",
        .dataEraseLabel: "Para confirmarlo, escriba su dirección",
        .dataEraseButton: "Borrar todo",
        .dataEraseWrong: "Esta no es la dirección de la que trata esta página.",
        .dataErasedTitle: "Sus datos se borrarán",
        .dataErasedText:
            "Ya no recibe correos. Todo lo que se guarda de usted se borra en 24 horas; el mensaje que recibe tiene un enlace para cancelar.",
        .movingTitle: "Su nueva dirección",
        .movingText:
            "Pulse el botón y los correos de {newsletter} llegarán desde ahora a esta dirección.",
        .movingButton: "Usar esta dirección",
        .movedInTitle: "Su dirección ha cambiado",
        .movedInText: "Desde ahora los correos de {newsletter} llegan a esta dirección.",
        .keepTitle: "Conservar su dirección",
        .keepText:
            "Sus correos han de ir a {address}. Pulse el botón y llegarán a la dirección que tiene.",
        .keepButton: "Conservar mi dirección",
        .keptTitle: "No cambia nada",
        .keptText: "Los correos de {newsletter} llegan a la dirección que tiene.",
        .cancelTitle: "Sus datos se van a borrar",
        .cancelText: "Pulse el botón y no se borra nada, y recibe los correos como antes.",
        .cancelButton: "No borrar nada",
        .cancelledTitle: "No se borra nada",
        .cancelledText:
            "Lo que se guarda de usted se queda, y recibe los correos como antes.",
    ]
}
