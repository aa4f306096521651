import Foundation
import NewsletterCore
import Testing

@testable import Composing

/// What is mended in pasted text is right, and what is not sure is left.
///
/// The decisions stand in `Tests/Gold`; those of `by-an-editor.txt` are of people who did not
/// know the rules.
@Suite struct DecisionTests {
    enum Kind: String { case join, lead, left, kept }

    struct Decision {
        var kind: Kind
        var language: String
        var source: String
        var text: String
        /// The right result; nil where the text itself is right.
        var result: String?

        /// Whether what could have been mended stands as it was, or in part: hyphens that the
        /// right result has not are still there.
        func isLeft(in read: String) -> Bool {
            if [text, text.replacing("\n", with: " ")].contains(read) { return true }
            func bare(_ text: String) -> String { text.replacing(/-\s?/, with: "") }
            func hyphens(_ text: String) -> Int { text.count { $0 == "-" } }
            return kind == .join && bare(read) == bare(result ?? text)
                && hyphens(read) > hyphens(result ?? text)
        }
    }

    /// What became of the decisions.
    struct Outcome {
        var right = 0
        /// Left as it was where something could have been mended.
        var left = 0
        var wrong: [String] = []
    }

    static func decisions(_ name: String) throws -> [Decision] {
        let file = FullIssueTests.root.appending(path: "Tests/Gold/\(name)")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
            .map { line in
                let parts: [String] = line.split(separator: "|", omittingEmptySubsequences: false)
                    .map { String($0).replacing("¶", with: "\n") }
                return Decision(
                    kind: try #require(Kind(rawValue: parts[0])), language: parts[1],
                    source: parts[2], text: parts[3], result: parts[4] == "=" ? nil : parts[4])
            }
    }

    /// The text as a reader of the mail would see it.
    static func read(_ text: String) -> String {
        let page = PlainTextReader().page("Title\n\n" + text)
        return TextWriter(width: .max).write(page.body)
    }

    static func outcome(of decisions: [Decision]) -> Outcome {
        decisions.reduce(into: Outcome()) { outcome, decision in
            let read = read(decision.text)
            if read == decision.result ?? decision.text {
                outcome.right += 1
            } else if decision.isLeft(in: read) {
                outcome.left += 1
                if ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] != nil {
                    print("left \(decision.language): \(decision.text)")
                }
            } else {
                outcome.wrong.append("\(decision.language): \(decision.text) -> \(read)")
            }
        }
    }

    @Test(arguments: [
        ("decisions.txt", 300, [Kind.join: 95, .lead: 75, .left: 100]),
        ("by-an-editor.txt", 320, [.join: 85, .lead: 20, .left: 90, .kept: 100]),
    ])
    func `no decision on pasted text is wrong, and most are made`(
        _ file: String, _ count: Int, _ shares: [Kind: Int]
    ) throws {
        let decisions = try Self.decisions(file)
        #expect(decisions.count >= count)
        #expect(Set(decisions.map(\.language)) == ["en", "de", "fr", "es", "it", "nl"])
        #expect(Set(decisions.map(\.source)) == ["print", "mail", "Word", "PDF"])
        for (kind, least) in shares {
            let chosen = decisions.filter { $0.kind == kind }
            let outcome = Self.outcome(of: chosen)
            print(
                "decisions \(file) \(kind): \(chosen.count), right \(outcome.right), left alone "
                    + "\(outcome.left), wrong \(outcome.wrong.count)")
            #expect(outcome.wrong == [])
            #expect(outcome.right * 100 >= chosen.count * least)
        }
    }

    @Test func `a lead-in that was left is asked about with its line`() throws {
        let page = PlainTextReader().page(
            "Title\n\nMARY GRUMBLED about the price of flour.", lines: LineNumbers(from: 5))
        #expect(
            page.concerns == [
                ArticleConcern(
                    "\"MARY GRUMBLED\" stays in capitals, since nothing tells how GRUMBLED is written",
                    remedy: "write it in normal case", line: 7)
            ])
    }

    @Test func `deciding twice decides nothing new`() throws {
        for decision in try Self.decisions("decisions.txt") + Self.decisions("by-an-editor.txt") {
            let once = PlainTextReader().cleaned(decision.text)
            let twice = PlainTextReader().cleaned(once.text)
            #expect(twice.text == once.text && twice.notes.isEmpty, "\(decision.text)")
        }
    }

    @Test func `the manual names every list of words with its size`() throws {
        let manual = try String(
            contentsOf: FullIssueTests.root.appending(path: "docs/reading.md"), encoding: .utf8)
        for list in WordBook.lists {
            #expect(manual.contains("\n| \(list.name) | \(list.count) |\n"), "\(list)")
        }
    }
}
