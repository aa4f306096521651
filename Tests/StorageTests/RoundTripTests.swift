import NewsletterCore
import PostriderTesting
import Storage
import Testing

@testable import Subscribing

/// Whatever people are called and whatever is kept about them, an export imports again as it was.
struct RoundTripTests {
    let folder = TemporaryFolder()

    /// What tables, spreadsheets and terminals trip over.
    private static let pieces = [
        "a", "Z", "ö", "山", "🦆", "\u{301}", "\"", "\"\"", "'", ",", ";", "\t", "\n", "\r\n", "\r",
        "=", "+", "-", "@", "|", "\\", "{", "}", "[", "]", "null", "true", "1e3", "0", " ", "  ",
        "\u{FEFF}", "\u{202E}", "é", "weekly", ":", "<", ">", "&", "%", "%s", "$(x)",
    ]

    private func text(_ count: ClosedRange<Int>, _ random: inout SeededRandom) -> String {
        (0..<Int.random(in: count, using: &random))
            .map { _ in Self.pieces.randomElement(using: &random)! }.joined()
    }

    /// A name stands on one line, its words a space apart.
    private func name(_ random: inout SeededRandom) -> String? {
        let line = text(0...6, &random).inOneLine
        return line.isEmpty ? nil : line
    }

    private func tag(_ random: inout SeededRandom) -> String {
        let fit = text(1...3, &random).unicodeScalars.filter {
            !",;\"[".unicodeScalars.contains($0) && !$0.properties.isWhitespace
        }
        return "t" + String(String.UnicodeScalarView(fit))
    }

    private func entry(_ number: Int, _ random: inout SeededRandom) throws -> SubscriberEntry {
        var attributes: [String: String] = [:]
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let value = text(1...8, &random)
            attributes[
                ["city", "note", "email", "lists", "=x", "two words"].randomElement(using: &random)!
            ] = value
        }
        let states: [MembershipState] = [.active, .pending, .unsubscribed]
        var memberships: [ListName: MembershipState] = [:]
        for list in ["daily", "weekly", "größe"] where Bool.random(using: &random) {
            memberships[ListName(list)!] = states.randomElement(using: &random)!
        }
        return SubscriberEntry(
            address: try EmailAddress("Person.\(number)+x@example.org"), name: name(&random),
            language: Bool.random(using: &random) ? "de" : nil,
            status: SubscriberStatus.allCases.randomElement(using: &random),
            memberships: memberships, tags: [tag(&random), tag(&random)], attributes: attributes,
            consentSource: Bool.random(using: &random) ? "fair" : nil,
            consentAt: Bool.random(using: &random) ? .test : nil)
    }

    @Test(arguments: 0..<20) func `anything comes back as it was`(_ seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed) + 100)
        let store = try SubscriberDatabase(at: folder.file("a.sqlite"), effects: .fixed())
        for number in 0..<40 {
            _ = try store.people.add(
                try entry(number, &random), createsLists: true, origin: .command)
        }
        let before = try store.people.subscribers()
        var table: [UInt8] = []
        var lines: [UInt8] = []
        try store.imports.exportTable { table += $0 }
        try store.imports.exportLines { lines += $0 }
        for (name, bytes) in [("table", table), ("lines", lines)] {
            let other = try SubscriberDatabase(
                at: folder.file("\(name).sqlite"), effects: .fixed(seed: 7))
            try folder.write(bytes, to: name)
            let report = try other.imports.importFile(at: folder.file(name))
            #expect(report.added == 40, "\(String(decoding: report.rejectedTable, as: UTF8.self))")
            for (was, became) in zip(before, try other.people.subscribers()) {
                #expect(became == was, "\(name), seed \(seed)")
            }
        }
    }
}
