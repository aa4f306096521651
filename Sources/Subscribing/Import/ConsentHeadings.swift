/// Headings of columns that say who is subscribed, and who confirmed or opted in.
enum ConsentHeadings {
    static let table: [(ImportColumn, String)] = [
        // English, and what programs call it
        (.isSubscribed, "subscribed issubscribed subscribedtoemails subscribedtoemail"),
        (.isSubscribed, "subscribedtonewsletter newslettersubscribed emailsubscribed"),
        (.isSubscribed, "subscribedtothenewsletter emailmarketingconsent"),
        (.isSubscribed, "acceptsmarketing acceptsemailmarketing acceptsemail acceptsemails"),
        (.isSubscribed, "acceptsnewsletter allowemail allowemails allowmarketing"),
        (.isSubscribed, "allowbulkemails wantsemail wantsnewsletter receivesnewsletter"),
        (.isSubscribed, "receivenewsletter receivesemail receiveemails active isactive"),
        (.isSubscribed, "enabled isenabled"),
        (.isConfirmed, "confirmed isconfirmed hasconfirmed emailconfirmed isemailconfirmed"),
        (.isConfirmed, "confirmedemail confirmedoptin optinconfirmed doubleoptin"),
        (.isConfirmed, "doubleoptinconfirmed doi doiconfirmed optin optedin isoptedin"),
        (.isConfirmed, "hasoptedin emailoptin optinemail optedinemail optedintoemail"),
        (.isConfirmed, "newsletteroptin optinnewsletter marketingoptin optinmarketing"),
        (.isConfirmed, "verified isverified emailverified isemailverified"),
        (.isConfirmed, "isthisuserconfirmed isthisuserconfirmed10"),
        (.isConfirmed, "isthissubscriberconfirmed isthissubscriberconfirmed10"),
        // German
        (.isSubscribed, "abonniert istabonniert angemeldet istangemeldet eingetragen"),
        (.isSubscribed, "newsletterabonniert newsletterangemeldet aktiv istaktiv"),
        (.isConfirmed, "bestatigt bestaetigt istbestatigt istbestaetigt emailbestatigt"),
        (.isConfirmed, "emailbestaetigt verifiziert"),
        // French
        (.isSubscribed, "abonne abonnee estabonne inscrit inscrite estinscrit actif"),
        (.isConfirmed, "confirme confirmee estconfirme emailconfirme verifie"),
        // Spanish
        (.isSubscribed, "suscrito suscrita suscripto estasuscrito activo"),
        (.isConfirmed, "confirmado confirmada verificado"),
        // Italian
        (.isSubscribed, "iscritto iscritta attivo"),
        (.isConfirmed, "confermato confermata verificato"),
        // Portuguese; confirmado is above
        (.isSubscribed, "inscrito inscrita assinante ativo"),
        // Dutch
        (.isSubscribed, "geabonneerd ingeschreven aangemeld actief"),
        (.isConfirmed, "bevestigd geverifieerd"),
    ]
}
