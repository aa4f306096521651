import Testing

@testable import Composing

/// Where in a file a text stands, so that a finding can name the line.
@Suite struct LineSearchTests {
    @Test(arguments: [
        ("one", 1), ("two", 2), ("e\ntwo", 1), ("é\n", 4), ("five", 5), ("fiv", 5), ("six", nil),
        ("twoo", nil),
    ])
    func `the line of the first occurrence is named`(text: String, line: Int?) {
        #expect("one\ntwo\n\nfour é\nfive two one".lineOfBytes(of: text) == line)
    }

    @Test func `a text longer than the file is not found`() {
        #expect("".lineOfBytes(of: "x") == nil)
        #expect("x".lineOfBytes(of: "xx") == nil)
    }
}
