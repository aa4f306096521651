import NewsletterCore
import Testing

struct ProblemTests {
    private struct Odd: Error, CustomStringConvertible {
        let description = "odd\nthing"
    }

    @Test func `controls in what is told are shown, not kept`() {
        let problem = Problem(.badData, "a\u{7}b", lines: ["c\nd"])
        #expect(problem.what == #"a\u{7}b"#)
        #expect(problem.lines == [#"c\u{A}d"#])
        #expect(problem.description == #"a\u{7}b"# + "\n" + #"c\u{A}d"#)
    }

    @Test func `an error tells its own problem, any other is a bug of ours`() throws {
        let error = #expect(throws: AddressError.self) { try EmailAddress("nobody") }
        let told = Problem(try #require(error))
        #expect(told.kind == .badData && told.what == error?.description)
        #expect(Problem(Problem(told)) == told)
        let odd = Problem(Odd())
        #expect(odd.kind == .software && odd.what == #"odd\u{A}thing"#)
    }

    @Test func `what a literal says is the way out`() {
        let name = "Bath"
        #expect(Problem(.usage, "no", remedy: "Try \(name).").remedy == .words("Try Bath."))
    }
}
