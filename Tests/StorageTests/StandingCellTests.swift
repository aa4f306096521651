import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// A cell that says "left" is never read as "welcome".
struct StandingCellTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase

    init() throws {
        store = try SubscriberDatabase(at: folder.file("subscribers.sqlite"), effects: .fixed())
    }

    @discardableResult
    func load(_ text: String, _ options: ImportOptions = ImportOptions()) throws -> ImportReport {
        try store.imports.importTable(Array(text.utf8), from: "people.csv", options: options)
    }

    /// How each cell of a column is read.
    private func read(_ heading: String, _ cells: [String]) throws -> [String: String] {
        var text = "email\t\(heading)\n"
        for (index, cell) in cells.enumerated() {
            text += "p\(index)@x.org\t\"\(cell.replacing("\"", with: "\"\""))\"\n"
        }
        _ = try load(text, ImportOptions(lists: ["weekly"]))
        var found: [String: String] = [:]
        for (index, cell) in cells.enumerated() {
            let address = SubscriberReference.address(try EmailAddress("p\(index)@x.org"))
            let person = try store.people.subscriber(address)
            let isPending = person?.memberships["weekly"] == .pending
            found[cell] = person.map { isPending ? "pending" : $0.status.rawValue } ?? "rejected"
            if person != nil { try store.people.remove(address, origin: .command) }
            if let person { try store.suppressions.lift(person.address, origin: .command) }
        }
        return found
    }

    @Test(arguments: [
        "Subscription", "Suscripción", "Iscrizione", "Abo", "Mailing", "Newsletterversand",
        "Inscription",
    ])
    func `a no under a heading of subscription is asked about, all else is an attribute`(
        heading: String
    ) throws {
        let read = try read(heading, ["no", "0", "nein", "yes", "1", "gold", "2024-01-02", ""])
        for no in ["no", "0", "nein"] { #expect(read[no] == "rejected", "\(no)") }
        for other in ["yes", "1", "gold", "2024-01-02", ""] {
            #expect(read[other] == "active", "\(other)")
        }
    }

    @Test(arguments: ["saiu", "stop", "ended", "Excluded", "Quit", "Mitglied bis", "End date"])
    func `a yes or a past day under a heading of an end is asked about`(heading: String) throws {
        let cells = ["yes", "x", "2020-01-02", "31.12.2021", "no", "", "2199-01-01", "Main road"]
        let read = try read(heading, cells)
        for left in cells.prefix(4) { #expect(read[left] == "rejected", "\(left)") }
        for other in cells.dropFirst(4) { #expect(read[other] == "active", "\(other)") }
    }

    @Test func `what such a column holds can be said`() throws {
        let text = "email,Abo\na@x.org,nein\nb@x.org,ja\n"
        #expect(try load(text).rejected == 1)
        #expect(
            try store.people.subscriber("a@x.org") == nil
                && store.people.subscriber("b@x.org") != nil)
        _ = try load(text, ImportOptions(columns: ["Abo": .isSubscribed]))
        #expect(try store.people.subscriber("a@x.org")?.status != .active)
        let other = "email,Abo\nc@x.org,nein\n"
        _ = try load(other, ImportOptions(columns: ["Abo": .attribute("Abo")]))
        #expect(try store.people.subscriber("c@x.org")?.status == .active)
    }

    @Test(arguments: [
        ("unsubscribed", "unsubscribed"), ("Unsubscribed at", "unsubscribed"),
        ("Bounced", "bounced"), ("Complained", "complained"),
    ])
    func `in a column of leaving a mark, a yes or a date is left`(
        heading: String, standing: String
    ) throws {
        let left = [
            "x", "X", "✓", "✔️", "☑", "1", "yes", "Yes", "TRUE", "true", "t", "y", "on", "ja",
            "Wahr", "oui", "VRAI", "sí", "Sì", "vero", "sim", "VERDADEIRO", "waar", "да",
            "2024-01-02", "2024-01-02 03:04:05", "11/1/16", "1. November 2016", "1714557000",
            "45292", " yes ", "Tue, 02 Jan 2024 03:04:05 +0100",
        ]
        let stays = [
            "", " ", "0", "no", "No", "FALSE", "false", "n", "off", "nein", "Falsch", "non", "FAUX",
            "não", "nee", "onwaar", "null", "NULL", "\\N", "n/a", "N/A", "-", "—", "never",
            "none", "0000-00-00", "0000-00-00 00:00:00", "0001-01-01 00:00:00 +0000 UTC",
            "00.00.0000", "active", "Subscribed",
        ]
        let refused = [
            "maybe", "2", "ask Ben", "?", "pending", "✗", "2099-01-01", "31/31/2024",
            "yes, by phone",
        ]
        let found = try read(heading, left + stays + refused)
        for cell in left { #expect(found[cell] == standing, "\(cell)") }
        for cell in stays { #expect(found[cell] == "active", "\(cell)") }
        for cell in refused { #expect(found[cell] == "rejected", "\(cell)") }
        // A graver word stays what it says.
        let words = try read(heading, ["unsubscribed", "abgemeldet", "bounced", "spam"])
        #expect(words["unsubscribed"] == "unsubscribed" && words["abgemeldet"] == "unsubscribed")
        #expect(words["bounced"] == "bounced" && words["spam"] == "complained")
    }

    @Test func `any reason of a hard bounce is a bounce`() throws {
        let found = try read("Email hard bounce reason", ["UNKNOWN_USER", "", "n/a"])
        #expect(found == ["UNKNOWN_USER": "bounced", "": "active", "n/a": "active"])
    }

    @Test(arguments: [
        ("subscribed", "unsubscribed"), ("Confirmed", "pending"), ("opt-in", "pending"),
    ])
    func `in a column of consent a blank is a no where any row says yes`(
        heading: String, no: String
    ) throws {
        var found = try read(heading, ["yes", "", "no", "FALSCH", "0", "-", "x", "2024-01-02"])
        for cell in ["yes", "x", "2024-01-02"] { #expect(found[cell] == "active", "\(cell)") }
        for cell in ["", "no", "FALSCH", "0", "-"] { #expect(found[cell] == no, "\(cell)") }
        found = try read(heading, ["", "no", "never", "unsubscribed", "maybe"])
        #expect(found[""] == "active" && found["no"] == no && found["never"] == no)
        #expect(found["unsubscribed"] == "unsubscribed" && found["maybe"] == "rejected")
    }

    @Test func `a blank is a no also where the yes comes later, and in JSON lines`() throws {
        try load("email,subscribed\na@x.org,\nb@x.org,\nc@x.org,yes\n")
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        let lines = """
            {"email":"d@x.org"}
            {"email":"e@x.org","subscribed":null}
            {"email":"f@x.org","subscribed":false}
            {"email":"g@x.org","subscribed":true}
            """
        let report = try load(lines)
        #expect(report.added == 4 && report.left == 3 && report.leftBy == ["subscribed": 3])
        for name in ["d", "e", "f"] {
            let who = SubscriberReference.address(try EmailAddress("\(name)@x.org"))
            #expect(try store.people.subscriber(who)?.status == .unsubscribed, "\(name)")
        }
        #expect(try store.people.subscriber("g@x.org")?.status == .active)
    }

    @Test func `the report says how many left by which column`() throws {
        let report = try load(
            """
            email,Unsubscribed,Email Opt Out,status
            a@x.org,,,active
            b@x.org,x,1,active
            c@x.org,2024-01-02,,bounced
            d@x.org,perhaps,,
            """)
        #expect(report.left == 2 && report.rejected == 1)
        #expect(report.leftBy == ["Unsubscribed": 2, "Email Opt Out": 1, "status": 1])
        #expect(try store.people.subscriber("c@x.org")?.status == .bounced)
        #expect(report.rejectedRows.map(\.line) == [5])
        #expect(
            report.rejectedRows.first?.reason
                == "Unsubscribed is \"perhaps\", which is neither a yes or a date, nor a no")
    }

    @Test func `who is not confirmed waits on the lists, and needs one`() throws {
        let text = "email,confirmed\na@x.org,yes\nb@x.org,no\n"
        let report = try load(text)
        #expect(report.added == 1 && report.rejectedRows.first?.line == 3)
        #expect(report.rejectedRows.first?.reason.contains("--list NAME") == true)
        #expect(try load(text, ImportOptions(lists: ["weekly"])).waiting == ["weekly": 1])
        #expect(try store.people.subscriber("b@x.org")?.memberships == ["weekly": .pending])
    }

    @Test(arguments: [
        ("Opted out of newsletter", "who has left"), ("Unsub info", "who has left"),
        ("Newsletter-Abmeldung (Datum)", "who has left"), ("Left our list", "who has left"),
        ("Bounce type", "who has left"), ("Cancelled?", "who has left"),
        ("Do you not want mail", "who has left"), ("bajaBoletin", "who has left"),
        ("GDPR", "who agreed"), ("Newsletter", "who agreed"), ("Einwilligung vom", "who agreed"),
        ("Consent to mailing", "who agreed"), ("optin_status", "who agreed"),
        ("Contact status", "how people stand"), ("Mailstatus", "how people stand"),
        ("Stato iscrizione", "how people stand"), ("Abo-Status", "how people stand"),
        ("Estado de la suscripción", "how people stand"),
        ("Opted out by phone", "who has left"), ("Abgemeldet per Telefon", "who has left"),
        ("Email and SMS opt out", "who has left"), ("Ne plus contacter", "who has left"),
        ("Bitte nicht anschreiben", "who has left"), ("Email allowed", "who agreed"),
    ])
    func `a heading that only looks like one stops the import until it is settled`(
        heading: String, about: String
    ) throws {
        let text = "email,\(heading)\na@x.org,no\n"
        let error = #expect(throws: FileError.self) { try load(text) }
        #expect(error?.description.contains("looks as if it says \(about)") == true)
        #expect(error?.description.contains("--map \"\(heading)=") == true)
        #expect(try store.people.count() == 0)
        let line = "{\"email\":\"a@x.org\"}\n{\"email\":\"b@x.org\",\"\(heading)\":\"no\"}\n"
        #expect(throws: FileError.self) { try load(line) }
        #expect(try store.people.count() == 0)
        for (word, column) in [
            ("attribute", ImportColumn.attribute(heading)), ("ignored", .ignored),
            ("unsubscribed", .isUnsubscribed), ("subscribed", .isSubscribed),
        ] {
            let said = try #require(ImportColumn(said: word, of: heading))
            #expect(said == column)
            let report = try load(text, ImportOptions(columns: [heading: said], isDryRun: true))
            #expect(report.added == 1 && report.columns[1].column == column)
            #expect(report.left == (word == "subscribed" ? 1 : 0))
        }
    }

    @Test(arguments: [
        "Abo", "Abonnement", "Subscription", "Suscripción", "Iscrizione", "Inscrição",
        "Inscription",
        "Membership", "Estado", "Stato", "État", "Situation", "Zustand", "Toestand",
    ])
    func `words of leaving are asked about below every heading of doubt`(heading: String) throws {
        let cells = [
            "inaktiv", "inactif", "inactivo", "inattivo", "inativo", "inactief", "résilié", "baja",
            "cancelado", "cancellato", "opgezegd", "cancelled", "canceled", "left", "bounced",
            "archived", "deleted", "gesperrt", "bloqué", "bloccato", "-1", "no", "nein", "0",
        ]
        let kept = ["Jalisco", "Bayern", "premium", "12"]
        let found = try read(heading, cells + kept)
        #expect(cells.allSatisfy { found[$0] == "rejected" }, "\(found)")
        #expect(kept.allSatisfy { found[$0] == "active" }, "\(found)")
    }

    @Test(arguments: [
        "Data di cancellazione", "Cancellazione", "Non consegnabile", "Cancelación", "Devuelto",
        "Resiliation", "Date de résiliation", "Date de départ", "Rejeté", "NPAI", "Opzegdatum",
        "Lidmaatschap beëindigd", "Storniert", "Rückläufer", "Robinsonliste", "Objection",
        "Returned", "Inaktiv", "Inactif", "Inactivo", "Inattivo", "Inactief", "Inativo",
        "Désactivé", "Desactivado", "Disattivato", "Desativado", "Gedeactiveerd", "Supprimé",
        "Annulé", "Annullato", "Retiré", "Salido", "Disdetto", "Gestorben", "Revocado", "Revogado",
        "Ingetrokken", "Rifiuto", "Kein Versand", "Kein Interesse", "Not interested", "Отписан",
        "退订", "配信停止", "Odhlášen", "Wypisany", "Avmeldt", "Avregistrerad", "İptal",
    ])
    func `a heading of leaving in any of seven languages is understood or asked about`(
        heading: String
    ) throws {
        for cell in ["x", "2026-05-01"] {
            do {
                _ = try load("email,\(heading)\na@x.org,\(cell)\n")
            } catch let error as FileError {
                #expect("\(error)".contains("say what it holds: --map"), "\(error)")
            }
            let person = try store.people.subscriber("a@x.org")
            #expect(person == nil || person?.status != .active, "\(heading): \(cell)")
        }
    }

    @Test func `Mailchimp's file of store who never subscribed subscribes nobody`() throws {
        let text = "Email Address,First Name,MEMBER_RATING,LEID,EUID\na@x.org,Ann,2,1,2\n"
        let error = #expect(throws: FileError.self) {
            try store.imports.importTable(
                Array(text.utf8), from: "exports/nonsubscribed_members_export_1.csv")
        }
        #expect("\(error!)".contains("never subscribed"))
        #expect(try store.people.count() == 0)
        #expect(try load(text).added == 1)
    }

    @Test func `what says in a column of any name that somebody left makes no attribute`() throws {
        let text = "email,Daily\na@x.org,unsubscribed\nb@x.org,Abgemeldet\nc@x.org,left\n"
        let report = try load(text)
        #expect(report.added == 1 && report.rejected == 2)
        let table = String(decoding: report.rejectedTable, as: UTF8.self)
        #expect(table.contains("which looks as if they had left"))
        let said = ImportOptions(columns: ["Daily": .attribute("Daily")])
        #expect(try load(text, said).added == 2)
    }

    @Test func `members of an object of attributes that say who left are heard`() throws {
        try load(
            """
            {"email":"a@x.org","attributes":{"unsubscribed":true,"city":"Ulm"}}
            {"email":"b@x.org","attributes":{"unsubscribed":false}}

            """)
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        #expect(try store.people.subscriber("b@x.org")?.status == .active)
    }

    @Test func `whoever leaves after a bounce has left, whatever becomes of the bounce`() throws {
        try load("email\na@x.org\nb@x.org\n")
        for address in ["a@x.org", "b@x.org"] {
            _ = try store.people.mark(
                .address(try EmailAddress(address)), as: .bounced, note: "550", origin: .mailing)
        }
        try load("email,unsubscribed\na@x.org,yes\n")
        #expect(try store.people.subscriber("a@x.org")?.status == .unsubscribed)
        #expect(try store.suppressions.suppress("b@x.org", reason: .unsubscribed, origin: .command))
        #expect(try store.suppressions.suppression(of: "b@x.org")?.reason == .unsubscribed)
    }

    @Test func `an attribute of a telling name is exported and imported under that name`() throws {
        try load(
            "email,GDPR\na@x.org,yes\n", ImportOptions(columns: ["GDPR": .attribute("GDPR")]))
        let heading = ImportColumn.attribute("GDPR").heading
        #expect(heading == "attribute:GDPR")
        let report = try load("email,\(heading)\na@x.org,yes\n")
        #expect(report.unchanged == 1)
        #expect(ImportColumn(said: "attribute", of: heading) == .attribute("GDPR"))
    }
}
