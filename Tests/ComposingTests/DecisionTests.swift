import Foundation
import NewsletterCore
import Testing

@testable import Composing

/// The decisions of `Tests/Gold/decisions.txt`: what is mended in pasted text is right, and
/// what is not sure is left.
@Suite struct DecisionTests {
    enum Kind: String { case join, lead, left }

    struct Decision {
        var kind: Kind
        var language: String
        var source: String
        var text: String
        /// The right result; nil where the text itself is right.
        var result: String?
    }

    /// What became of the decisions.
    struct Outcome {
        var right = 0
        /// Left as it was where something could have been mended.
        var left = 0
        var wrong: [String] = []
    }

    static func decisions() throws -> [Decision] {
        let file = FullIssueTests.root.appending(path: "Tests/Gold/decisions.txt")
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
        let page = PlainTextReader().page("Title\n\n" + text, firstLine: 1, title: nil)
        return TextWriter(width: .max).write(page.body)
    }

    static func outcome(of decisions: [Decision]) -> Outcome {
        decisions.reduce(into: Outcome()) { outcome, decision in
            let read = read(decision.text)
            if read == decision.result ?? decision.text {
                outcome.right += 1
            } else if read == decision.text.replacing("\n", with: " ") || read == decision.text {
                outcome.left += 1
                if ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] != nil {
                    print("left \(decision.language): \(decision.text)")
                }
            } else {
                outcome.wrong.append("\(decision.language): \(decision.text) -> \(read)")
            }
        }
    }

    @Test func `no decision on pasted text is wrong, and most are made`() throws {
        let decisions = try Self.decisions()
        #expect(decisions.count >= 300)
        #expect(Set(decisions.map(\.language)) == ["en", "de", "fr", "es", "it", "nl"])
        #expect(Set(decisions.map(\.source)) == ["print", "mail", "Word", "PDF"])
        for (kind, least) in [(Kind.join, 95), (.lead, 75), (.left, 100)] {
            let chosen = decisions.filter { $0.kind == kind }
            let outcome = Self.outcome(of: chosen)
            print(
                "decisions \(kind): \(chosen.count), right \(outcome.right), left alone "
                    + "\(outcome.left), wrong \(outcome.wrong.count)")
            #expect(outcome.wrong == [])
            #expect(outcome.right * 100 >= chosen.count * least)
        }
    }

    @Test func `a lead-in that was left is asked about with its line`() throws {
        let page = PlainTextReader().page(
            "Title\n\nMARY GRUMBLED about the price of flour.", firstLine: 5)
        #expect(
            page.concerns == [
                ArticleConcern(
                    "\"MARY GRUMBLED\" stays in capitals, since nothing tells how GRUMBLED is written",
                    remedy: "write it in normal case", line: 7)
            ])
    }

    @Test func `deciding twice decides nothing new`() throws {
        for decision in try Self.decisions() {
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
