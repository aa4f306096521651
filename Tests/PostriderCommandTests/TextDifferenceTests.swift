import Testing

@testable import PostriderCommand
@testable import PostriderKit

@Suite struct TextDifferenceTests {
    @Test func `what changed is shown with a line around it`() {
        let difference = TextDifference(
            from: "one\ntwo\nthree\nfour\nfive\nsix\nseven\n",
            to: "one\nTwo\nthree\nfour\nfive\nsix\n")
        #expect(
            difference.text(onTerminal: false)
                == "  one\n- two\n+ Two\n  three\n...\n  six\n- seven\n  ")
    }

    @Test func `white space at the end of a line is no change`() {
        #expect(TextDifference(from: "one \ntwo", to: "one\ntwo").isEmpty)
        #expect(!TextDifference(from: "one", to: "").isEmpty)
    }

    @Test func `what cannot be seen is shown`() {
        let text = TextDifference(from: "so\u{AD}so", to: "soso").text(onTerminal: false)
        #expect(text == "- so\\u{AD}so\n+ soso")
    }
}
