import Foundation
import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

struct ProblemTextTests {
    private static let issue = Slug(CalendarDate("2026-11-22")!)

    @Test func `every kind has an exit code of its own`() {
        let codes = Set(Problem.Kind.allCases.map(\.status))
        #expect(codes.count == Problem.Kind.allCases.count)
        #expect(codes.isDisjoint(with: [.success, .incomplete, .interrupted, .terminated]))
    }

    @Test func `what, where, the way out and lines to copy follow each other`() {
        let problem = Problem(
            .badData, "issue.yml: no", lines: ["title: x", "       ^"],
            remedy: .writeIntoPlan(["title: \"a\tb\""]))
        #expect(
            problem.text == """
                issue.yml: no
                title: x
                       ^
                Write these lines into it, then compose without the options:
                title: "a\\u{9}b"
                """)
    }

    @Test func `a remedy for this program names its command`() {
        #expect(Remedy.send(Self.issue).text == "Send it: postrider send 2026-11-22")
        #expect(Remedy.words("Wait.\u{1B}[1m").text == #"Wait.\u{1B}[1m"#)
    }

    @Test func `a record holds what the text says`() throws {
        let problem = Problem(.tryLater, "a.yml was saved", remedy: "Run the same again.")
        #expect(
            try jsonLine(ProblemRecord(problem)) == """
                {"exit_code":75,"problem":"try_later","remedy":"Run the same again.",\
                "what":"a.yml was saved"}
                """)
    }
}
