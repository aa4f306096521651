/// The headings that are understood, by ``Swift/StringProtocol/headingKey``.
///
/// Words of seven languages and of the programs whose exports arrive most. What says that
/// somebody left, or never agreed, is in ``LeavingHeadings`` and ``ConsentHeadings``.
enum KnownHeadings {
    static let columns: [String: ImportColumn] = {
        var columns: [String: ImportColumn] = [:]
        for (column, words) in plain + LeavingHeadings.table + ConsentHeadings.table {
            for word in words.split(separator: " ") { columns[String(word)] = column }
        }
        for word in harmless.split(separator: " ") { columns[String(word)] = nil }
        return columns
    }()

    /// Headings that hold a word of leaving or consent and say nothing about either.
    static let harmlessKeys = Set(harmless.split(separator: " ").map(String.init))

    private static let plain: [(ImportColumn, String)] = [
        (.email, "email emailaddress emailadresse emails mail mailaddress mailadresse"),
        (.email, "subscriberemail useremail contactemail primaryemail emailid"),
        (.email, "adressemail adresseemail courriel correo correoelectronico"),
        (.email, "indirizzoemail enderecodeemail eposta epost"),
        (.identity, "postriderid"),
        (.name, "name fullname displayname subscribername"),
        (.firstName, "firstname first fname givenname vorname"),
        (.lastName, "lastname last lname surname familyname nachname"),
        (.language, "language lang locale sprache"),
        (.status, "status subscriptionstatus emailstatus subscribertype subscriberstatus"),
        (.status, "emailmarketingstatus memberstatus mailingstatus newsletterstatus statut"),
        (.status, "globalstatus liststatus emailsubscriptionstatus emailpermissionstatus"),
        (.lists, "lists list newsletters audiences"),
        (.tags, "tags tag labels"),
        (.consentSource, "consentsource source signupsource optinsource"),
        (.timeZone, "timezone tz zeitzone"),
        (.consentAt, "consentat consentdate consenttime consenttimestamp optintime optindate"),
        (.consentAt, "optinat optedinat optintimestamp emailmarketingconsenttimestamp"),
        (.consentForm, "consentform consenttext formtext"),
        (.consentAddress, "consentip optinip signupip ipaddress"),
        (.confirmedAt, "confirmedat confirmtime confirmationtime confirmationdate confirmdate"),
        (.confirmedAt, "confirmedon dateconfirmed confirmeddate doubleoptindate doubleoptinat"),
        (.confirmedAt, "doubleoptintime bestatigtam bestaetigtam verifiedat emailverifiedat"),
        (.createdAt, "createdat subscribedat signupdate datejoined subscriptiondate"),
        (.createdAt, "creationdate subscribedon datesubscribed subscribedate subscribeddate"),
        (.createdAt, "joinedat joindate joined dateadded signedupat signupat registeredat"),
        (.pausedUntil, "pauseduntil pauseuntil"),
        (.attributes, "attributes metadata data customfields"),
        // Numbers that only mean something to the program that gave them.
        (.ignored, "leid euid uuid"),
    ]

    private static let harmless = """
        unsubcampaigntitle unsubcampaignid unsubreason unsubreasonother unsubscribereason \
        unsubscribedreason unsubscriptionreason unsubscribetoken unsubscribeurl unsubscribelink \
        unsubscribehash undeliverabilityreason optoutreason cleancampaigntitle cleancampaignid confirmip \
        confirmationip confirmationtoken confirmationcode optinurl optinpage optinform \
        optinconfirmip doubleoptinip optinlatitude optinlongitude consentversion consentnote \
        consentmethod consenturl consentlanguage bouncecount bounces softbounces \
        softbouncecount hardbouncecount numberofbounces numberofbouncesonthisuser \
        numberofbouncesonthissubscriber marketingemailsbounced totalbounces \
        activesubscription spamscore newslettername newsletterid newslettersource \
        smsblacklisted marketingcontactstatus
        """
}
