import DeliveryEngine
import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Files
@testable import Subscribing

/// Domains that get no mail, and lists of suppressions.
struct DomainBlockTests {
    let folder = TemporaryFolder()
    let store: SubscriberDatabase
    let hash: AddressHash = { address in
        var bytes = [UInt8](repeating: 7, count: 32)
        for (index, byte) in address.utf8.enumerated() { bytes[index % 32] &+= byte &* 31 }
        return bytes
    }

    init() throws {
        store = try SubscriberDatabase(
            at: folder.file("subscribers.sqlite"), effects: .fixed(), addressHash: hash)
    }

    func add(_ address: EmailAddress, revives: Bool = false) throws -> EntryOutcome {
        try store.people.add(
            SubscriberEntry(address: address, lists: ["weekly"]), revives: revives,
            createsLists: true, origin: .command)
    }

    func excluded() throws -> [String: ExclusionReason] {
        var excluded: [String: ExclusionReason] = [:]
        try store.audiences.forEachCandidate { excluded[$0.address] = $0.exclusion }
        return excluded
    }

    @Test func `a blocked domain is honoured everywhere`() throws {
        _ = try add("a@example.net")
        _ = try add("b@news.example.net")
        let a = try #require(try store.people.subscriber("a@example.net")).id
        #expect(try store.audiences.exclusions(of: [a]) == [:])
        #expect(
            try store.suppressions.block(try #require(DomainKey("Example.NET")), note: "they asked")
        )
        #expect(try !store.suppressions.block(try #require(DomainKey("example.net"))))
        #expect(try store.audiences.exclusions(of: [a]) == [a: .suppressed])
        #expect(try excluded() == ["a@example.net": .suppressed])
        #expect(try store.suppressions.suppression(of: "x@example.net")?.note == "they asked")
        #expect(try add("c@example.net", revives: true) == .skipped(.blocked))
        let report = try store.imports.importTable(
            Array("email\nd@EXAMPLE.net\ne@news.example.net\n".utf8), from: "people.csv")
        #expect(report.skips == [.blocked: 1] && report.added == 1)
        #expect(try store.lists.all()[0].members[.active] == 1)
        #expect(try store.lists.all()[0].unreachable == 1)
        #expect(
            try store.suppressions.block(
                try #require(DomainKey("example.net")), withSubdomains: true))
        #expect(try excluded().count == 3)
        #expect(try store.suppressions.all().map(\.address) == ["@*.example.net"])
        #expect(try store.suppressions.unblock(try #require(DomainKey("example.net"))))
        #expect(try excluded().isEmpty)
    }

    @Test func `a domain in another script is blocked in either spelling`() throws {
        _ = try add("a@bücher.example")
        try store.suppressions.block(try #require(DomainKey("xn--bcher-kva.example")))
        #expect(try excluded() == ["a@bücher.example": .suppressed])
    }

    @Test func `a list of suppressions is read in every form`() throws {
        let digest = String(repeating: "0a", count: 32)
        let lines = try SuppressionTable(
            Array("# old\nA@example.org\n\n@example.net\n*@*.example.com\n\(digest)\nnone\n".utf8),
            source: "x")
        #expect(
            lines.entries.map(\.target) == [
                .address("a@example.org"), .domain("example.net", withSubdomains: false),
                .domain("example.com", withSubdomains: true), .hash(digest),
            ])
        #expect(lines.rejected.map(\.line) == [7])
        let table = try SuppressionTable(
            Array("id;Email;status;at\n1;b@example.org;bounced;2026-01-02\n".utf8), source: "x")
        #expect(table.entries.first?.reason == .bounced)
        #expect(table.entries.first?.at == Timestamp("2026-01-02"))
    }

    @Test func `a reason in other words is understood, or kept as the note`() throws {
        let table = try SuppressionTable(
            Array(
                """
                address,reason,note
                a@x.org,Hard Bounce,
                b@x.org,COMPLAINT,by mail
                c@x.org,legal,
                d@x.org,legal,a letter
                """.utf8), source: "x")
        #expect(table.entries.map(\.reason) == [.bounced, .complained, .manual, .manual])
        #expect(table.entries.map(\.note) == [nil, "by mail", "legal", "a letter"])
    }

    @Test func `what is exported is imported again and once`() throws {
        let entries = try ["a@example.org", "@*.example.net", String(repeating: "ab", count: 32)]
            .map { try SuppressionEntry($0) }
        #expect(
            try store.suppressions.suppress(entries: entries, origin: .importing, isDryRun: true)
                == [.added, .added, .added])
        #expect(try store.suppressions.all().isEmpty)
        _ = try store.suppressions.suppress(entries: entries, origin: .importing)
        let written = Array(SuppressionTable.write(try store.suppressions.all()))
        let again = try SuppressionTable(written, source: "x")
        #expect(
            try store.suppressions.suppress(entries: again.entries, origin: .importing)
                == [.known, .known, .known])
        let other = try SubscriberDatabase(
            at: folder.file("other.sqlite"), effects: .fixed(), addressHash: hash)
        _ = try other.suppressions.suppress(entries: again.entries, origin: .importing)
        #expect(try other.suppressions.all() == store.suppressions.all())
    }

    @Test func `a hash suppresses whoever has the address now or later`() throws {
        _ = try add("a@example.org")
        let entries = ["a@example.org", "later@example.org"].map { address in
            SuppressionEntry(
                target: .hash(
                    hash(address).map {
                        String($0 >> 4, radix: 16)
                            + String($0 & 15, radix: 16)
                    }.joined()), reason: .complained)
        }
        _ = try store.suppressions.suppress(entries: entries, origin: .importing)
        #expect(try excluded() == ["a@example.org": .suppressed])
        #expect(try store.suppressions.suppression(of: "a@example.org")?.reason == .complained)
        #expect(try add("later@example.org") == .skipped(.suppressed))
    }

    @Test func `lists count who can be reached`() throws {
        for name in ["a", "b", "c", "d"] { _ = try add(try EmailAddress("\(name)@example.org")) }
        try store.people.unsubscribe("a@example.org", origin: .link)
        try store.people.unsubscribe("b@example.org", from: "weekly", origin: .link)
        try store.suppressions.suppress("c@example.org", origin: .command)
        let list = try #require(try store.lists.all().first)
        #expect(list.members == [.active: 1, .pending: 0, .unsubscribed: 1])
        #expect(list.unreachable == 2)
        #expect(try store.lists.setOptIn(.double, of: "weekly"))
        #expect(try !store.lists.setOptIn(.double, of: "weekly"))
        #expect(try store.lists.all()[0].optIn == .double)
        #expect(throws: FileError.self) { try store.lists.setOptIn(.double, of: "weakly") }
    }

    @Test func `an import tells at which addresses to look twice`() throws {
        let report = try store.imports.importTable(
            Array("email\na@gmial.com\ninfo@example.org\nb@gmail.com\nc@x.test\n".utf8),
            from: "people.csv")
        #expect(report.added == 3 && report.rejected == 1)
        #expect(report.cautions == ["typo": 1, "role": 1])
        #expect(report.cautionSamples.map(\.line) == [2, 3])
    }
}
