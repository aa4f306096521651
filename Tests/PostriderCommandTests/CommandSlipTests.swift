import NewsletterCore
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// What is said of a word that is no command.
@Suite struct CommandSlipTests {
    private func slip(_ line: String) throws -> CommandSlip? {
        CommandSlip(in: line.split(separator: " ").map(String.init), of: try .whole())
    }

    @Test(arguments: [
        ("sned first", "Did you mean: postrider send?"),
        ("-C /tmp/x compsoe", "Did you mean: postrider compose?"),
        ("lists crate daily", "Did you mean: postrider lists create?"),
        ("subscribers -C /tmp/x inport FILE", "Did you mean: postrider subscribers import?"),
        ("--newsroom=/tmp/x subscribers ad", "Did you mean: postrider subscribers add?"),
        ("help statsu", "Did you mean: postrider status?"),
        ("dkim keyngen", "Did you mean: postrider dkim keygen?"),
        ("segments remove-all", "There are: list, save, show, delete."),
    ])
    func `the nearest command is named, or all of them`(line: String, words: String) throws {
        let slip = try #require(try slip(line))
        #expect(slip.failure.kind == .usage)
        #expect(slip.failure.text.contains("\n\(words) See: \(slip.path) --help"))
    }

    @Test(arguments: [
        "send first", "send", "lists", "lists create sned", "--verison", "compose --limti 1",
        "-C", "help send", "help",
    ])
    func `an argument or an option is no such slip`(line: String) throws {
        #expect(try slip(line) == nil)
    }
}
