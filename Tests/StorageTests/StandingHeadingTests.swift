import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Headings by which tables of people say who has left, and who agreed.
struct StandingHeadingTests {
    /// In the spellings of people and programs.
    private static let headings: [(ImportColumn, [String])] = [
        (
            .isUnsubscribed,
            [
                "unsubscribed", "Unsubscribed", "IsUnsubscribed", "opt_out", "Opt-Out", "optedOut",
                "Opted out", "Do Not Contact", "DO_NOT_CONTACT", "do-not-email", "Email Opt Out",
                "HasOptedOutOfEmail", "email_disabled", "Blacklisted", "is_blacklisted",
                "EMAIL_BLACKLISTED", "Blocklisted", "Suppressed", "disabled",
                "Is this account disabled?",
                "Unsubscribed from all email", "Unsubscribed  from\nall email", "DNC", "No mail",
                "Is this user blacklisted", "Do not allow Bulk Emails", "Marketing Opt-Out",
                "abgemeldet", "Abgemeldet?", "Ausgetragen", "Gekündigt", "gekuendigt",
                "Widerspruch",
                "Keine E-Mails", "Gesperrt", "Gelöscht", "désabonné", "DÉSABONNÉE", "desabonne",
                "Désinscrit", "Ne pas contacter", "Liste noire", "baja", "Dado de baja",
                "No contactar", "Lista negra", "Disiscritto", "Cancellato", "Non contattare",
                "Descadastrado", "Não contatar", "Uitgeschreven", "Afgemeld", "Niet mailen",
                "Opgezegd", "Ｕｎｓｕｂｓｃｒｉｂｅｄ", "ＯＰＴ－ＯＵＴ", "Sperrvermerk", "Radié", "DND",
                "Suscripción cancelada", "Deceased", "verstorben", "Décédé",
            ]
        ),
        (
            .leftAt,
            [
                "UNSUB_TIME", "unsubscribed_at", "Unsubscribed On", "Unsubscribe date",
                "Opt-out date", "optedOutAt", "deleted_at", "Abgemeldet am", "Abmeldedatum",
                "Date de désabonnement", "Désinscrit le", "Fecha de baja", "Data di disiscrizione",
                "Data de descadastro", "Uitgeschreven op", "Afmelddatum",
            ]
        ),
        (
            .bouncedAt,
            [
                "Bounced", "CLEAN_TIME", "Hard bounced", "IsEmailBounced", "Invalid email",
                "undeliverability_date", "Unzustellbar", "Invalide", "Rebotado", "Rimbalzato",
                "Devolvido", "Onbestelbaar",
            ]
        ),
        (.bounceReason, ["Email hard bounce reason", "EmailBouncedReason"]),
        (
            .hasComplained,
            ["Complained", "Spam complaint", "Marked as spam", "Beschwerde", "Plainte", "Klacht"]
        ),
        (
            .isSubscribed,
            [
                "subscribed", "is_subscribed", "Subscribed to newsletter", "Accepts Marketing",
                "Accepts Email Marketing", "Active", "Abonniert", "Abonné", "Suscrito", "Iscritto",
                "Inscrito", "Geabonneerd", "aktiv", "Actif",
            ]
        ),
        (
            .isConfirmed,
            [
                "confirmed", "Opt-in", "optIn", "OPT_IN", "Double Opt-In", "Email confirmed",
                "Is this subscriber confirmed (1/0)", "Bestätigt", "bestaetigt", "Confirmé",
                "Confirmado", "Confermato", "Bevestigd", "Verified",
            ]
        ),
        (
            .createdAt, ["created_at", "Subscribed at", "Joined", "Date added"]
        ),
    ]

    @Test func `headings of leaving and consent are understood in any spelling`() {
        for (column, spellings) in Self.headings {
            for heading in spellings {
                #expect(ImportColumn(heading: heading) == column, "\(heading)")
            }
        }
    }

    @Test func `headings and cells in full-width letters are the same words`() throws {
        #expect(ImportColumn(heading: "Ｅｍａｉｌ") == .email)
        let folder = TemporaryFolder()
        let store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        let report = try store.imports.importTable(
            Array("Ｅｍａｉｌ,Ｓｔａｔｕｓ,Daily\na@x.org,ｕｎｓｕｂｓｃｒｉｂｅｄ,\nb@x.org,,ｕｎｓｕｂｓｃｒｉｂｅｄ\n".utf8),
            from: "people.csv")
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        #expect(report.rejected == 1)
    }

    @Test func `store who have died are not mailed, whatever the word`() throws {
        let folder = TemporaryFolder()
        let store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        for (index, word) in ["Deceased", "verstorben", "Décédé", "DND", "radié"].enumerated() {
            let address = "p\(index)@x.org"
            _ = try store.imports.importTable(
                Array("email,status\n\(address),\(word)\n".utf8), from: "people.csv")
            #expect(
                try store.people.subscriber(.address(EmailAddress(address)))?.status
                    == .unsubscribed,
                "\(word)")
        }
    }

    @Test(arguments: ["Consentimiento", "CONSENTIMIENTO RGPD", "ＧＤＰＲ Ｃｏｎｓｅｎｔ"])
    func `a column of consent that is not understood is asked about`(heading: String) throws {
        let folder = TemporaryFolder()
        let store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed())
        #expect(throws: FileError.self) {
            try store.imports.importTable(
                Array("email,\(heading)\na@x.org,no\n".utf8), from: "people.csv")
        }
    }

    @Test func `words that only stand beside leaving stay attributes`() {
        for heading in [
            "UNSUB_REASON", "UNSUB_CAMPAIGN_TITLE", "CONFIRM_IP", "bouncecount", "SMS_BLACKLISTED",
            "active_subscription", "unsubscribe_url", "city", "Subscription tier", "plan", "state",
            "Accepts SMS Marketing", "Do Not Call", "donor notes", "spam score",
            "Mailing State", "Mailing City", "option", "Payment status", "Marketing contact status",
        ] {
            #expect(ImportColumn(heading: heading) == .attribute(heading), "\(heading)")
            #expect(ImportColumn.attribute(heading).heading == heading, "\(heading)")
        }
    }

    @Test func `an attribute that is called like one of leaving is exported under a mark`() {
        for name in ["unsubscribed", "Opted out of email: News", "consent note to self"] {
            let heading = ImportColumn.attribute(name).heading
            #expect(heading == "attribute:\(name)")
            #expect(ImportColumn(heading: heading) == .attribute(name))
        }
    }

    @Test func `what somebody says of a column is taken, and a slip is not`() {
        #expect(ImportColumn(said: "unsubscribed", of: "X") == .isUnsubscribed)
        #expect(ImportColumn(said: "Opt-Out", of: "X") == .isUnsubscribed)
        #expect(ImportColumn(said: "attribute", of: "Opt\nnews") == .attribute("Opt news"))
        #expect(ImportColumn(said: "ignored", of: "X") == .ignored)
        #expect(ImportColumn(said: "town", of: "X") == .attribute("town"))
        #expect(ImportColumn(said: "state", of: "X") == .attribute("state"))
        #expect(ImportColumn(said: "attribute:unsubscrbed", of: "X") == .attribute("unsubscrbed"))
        for slip in ["unsubscrbed", "unsubscirbed", "confrmed", "staus", "atribute", "ingored"] {
            #expect(ImportColumn(said: slip, of: "X") == nil, "\(slip)")
            #expect(ImportColumn.nearest(to: slip) != nil, "\(slip)")
        }
    }
}
