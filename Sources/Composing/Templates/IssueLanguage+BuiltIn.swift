extension IssueLanguage {
    /// The languages that are known without being told; add others to a copy of this list.
    public static let builtIn: [IssueLanguage] = [english, german, french, spanish, arabic]

    /// English, which also stands in for languages that are not known.
    public static let english = IssueLanguage(
        code: "en",
        phrases: Phrases(
            inThisIssue: "In this issue", by: "By", readOnline: "Read online",
            readMore: "Read more",
            unsubscribe: "Unsubscribe",
            unsubscribeReason: "You receive this mail because you subscribed to it.",
            website: "Website"),
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December",
        ],
        datePattern: "D M Y")

    static let german = IssueLanguage(
        code: "de",
        phrases: Phrases(
            inThisIssue: "In dieser Ausgabe", by: "Von", readOnline: "Online lesen",
            readMore: "Weiterlesen",
            unsubscribe: "Abmelden",
            unsubscribeReason: "Sie erhalten diese E-Mail, weil Sie sie abonniert haben.",
            website: "Website"),
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ],
        datePattern: "D. M Y")

    static let french = IssueLanguage(
        code: "fr",
        phrases: Phrases(
            inThisIssue: "Dans ce numéro", by: "Par", readOnline: "Lire en ligne",
            readMore: "Lire la suite",
            unsubscribe: "Se désabonner",
            unsubscribeReason: "Vous recevez ce message parce que vous y êtes abonné.",
            website: "Site web"),
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre",
        ],
        datePattern: "D M Y")

    static let spanish = IssueLanguage(
        code: "es",
        phrases: Phrases(
            inThisIssue: "En este número", by: "Por", readOnline: "Leer en línea",
            readMore: "Leer más",
            unsubscribe: "Darse de baja",
            unsubscribeReason: "Recibe este correo porque se suscribió a él.",
            website: "Sitio web"),
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "octubre", "noviembre", "diciembre",
        ],
        datePattern: "D de M de Y")

    static let arabic = IssueLanguage(
        code: "ar", isRightToLeft: true,
        phrases: Phrases(
            inThisIssue: "في هذا العدد", by: "بقلم", readOnline: "اقرأ على الموقع",
            readMore: "اقرأ المزيد",
            unsubscribe: "إلغاء الاشتراك",
            unsubscribeReason: "تصلك هذه الرسالة لأنك اشتركت فيها.", website: "الموقع"),
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        datePattern: "D M Y")
}
