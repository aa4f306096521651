extension IssueLanguage {
    /// The languages that are known without being told; add others to a copy of this list.
    public static let builtIn: [IssueLanguage] = [english, german, french, spanish, arabic]

    /// English, which also stands in for languages that are not known.
    public static let english = IssueLanguage(
        code: "en",
        phrases: [
            .inThisIssue: "In this issue", .by: "By", .readOnline: "Read online",
            .readMore: "Read more", .dates: "Dates", .notice: "Notice",
            .unsubscribe: "Unsubscribe",
            .unsubscribeReason: "You're receiving this email because you subscribed.",
            .website: "Website",
            .viewInBrowser: "View in browser",
            .pastIssues: "Past issues",
            .latestIssue: "Latest issue",
            .subscribe: "Subscribe",
            .previousIssue: "Previous issue",
            .nextIssue: "Next issue",
            .correction: "Correction",
            .search: "Search",
            .nothingFound: "No issue was found.",
        ],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December",
        ],
        weekdays: [
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ],
        datePattern: "{day} {month} {year}", weekdayPattern: "{weekday}, {day} {month} {year}")

    static let german = IssueLanguage(
        code: "de",
        phrases: [
            .inThisIssue: "In dieser Ausgabe", .by: "Von", .readOnline: "Online lesen",
            .readMore: "Weiterlesen", .dates: "Termine", .notice: "Hinweis",
            .unsubscribe: "Abmelden",
            .unsubscribeReason: "Sie erhalten diese E-Mail, weil Sie sie abonniert haben.",
            .website: "Website",
            .viewInBrowser: "Im Browser ansehen",
            .pastIssues: "Alle Ausgaben",
            .latestIssue: "Neueste Ausgabe",
            .subscribe: "Abonnieren",
            .previousIssue: "Vorherige Ausgabe",
            .nextIssue: "Nächste Ausgabe",
            .correction: "Berichtigung",
            .search: "Suchen",
            .nothingFound: "Keine Ausgabe gefunden.",
        ],
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ],
        weekdays: [
            "Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag",
        ],
        datePattern: "{day}. {month} {year}", weekdayPattern: "{weekday}, {day}. {month} {year}")

    static let french = IssueLanguage(
        code: "fr",
        phrases: [
            .inThisIssue: "Dans ce numéro", .by: "Par", .readOnline: "Lire en ligne",
            .readMore: "Lire la suite", .dates: "Agenda", .notice: "À noter",
            .unsubscribe: "Se désabonner",
            .unsubscribeReason: "Vous recevez ce message parce que vous y êtes abonné.",
            .website: "Site web",
            .viewInBrowser: "Voir dans le navigateur",
            .pastIssues: "Anciens numéros",
            .latestIssue: "Dernier numéro",
            .subscribe: "S’abonner",
            .previousIssue: "Numéro précédent",
            .nextIssue: "Numéro suivant",
            .correction: "Rectificatif",
            .search: "Rechercher",
            .nothingFound: "Aucun numéro trouvé.",
        ],
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
            "septembre", "octobre", "novembre", "décembre",
        ],
        weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
        datePattern: "{day} {month} {year}", weekdayPattern: "{weekday} {day} {month} {year}")

    static let spanish = IssueLanguage(
        code: "es",
        phrases: [
            .inThisIssue: "En este número", .by: "Por", .readOnline: "Leer en línea",
            .readMore: "Leer más", .dates: "Agenda", .notice: "Aviso",
            .unsubscribe: "Darse de baja",
            .unsubscribeReason: "Recibe este correo porque se suscribió a él.",
            .website: "Sitio web",
            .viewInBrowser: "Ver en el navegador",
            .pastIssues: "Números anteriores",
            .latestIssue: "Último número",
            .subscribe: "Suscribirse",
            .previousIssue: "Número anterior",
            .nextIssue: "Número siguiente",
            .correction: "Corrección",
            .search: "Buscar",
            .nothingFound: "No se encontró ningún número.",
        ],
        months: [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto",
            "septiembre", "octubre", "noviembre", "diciembre",
        ],
        weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
        datePattern: "{day} de {month} de {year}",
        weekdayPattern: "{weekday}, {day} de {month} de {year}")

    static let arabic = IssueLanguage(
        code: "ar", isRightToLeft: true,
        phrases: [
            .inThisIssue: "في هذا العدد", .by: "بقلم", .readOnline: "اقرأ على الموقع",
            .readMore: "اقرأ المزيد", .dates: "مواعيد", .notice: "تنبيه",
            .unsubscribe: "إلغاء الاشتراك",
            .unsubscribeReason: "تصلك هذه الرسالة لأنك اشتركت فيها.", .website: "الموقع",
            .viewInBrowser: "عرض في المتصفح",
            .pastIssues: "الأعداد السابقة",
            .latestIssue: "أحدث عدد",
            .subscribe: "اشترك",
            .previousIssue: "العدد السابق",
            .nextIssue: "العدد التالي",
            .correction: "تصحيح",
            .search: "بحث",
            .nothingFound: "لم يُعثر على أي عدد.",
        ],
        months: [
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر",
        ],
        weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
        datePattern: "{day} {month} {year}", weekdayPattern: "{weekday} {day} {month} {year}")
}
