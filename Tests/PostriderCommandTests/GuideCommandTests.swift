import ArgumentParser
import Foundation
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Every command line that the guides show is one that the program understands.
@Suite struct GuideCommandTests {
    private static let pages = [
        "../README.md", "../Subscribers/README.md", "issue.md", "lint.md", "operating.md",
        "preview.md", "security.md", "settings.md", "states.md", "subscribers.md", "templates.md",
        "examples/crontab", "examples/send-today",
    ]

    /// What of a page stands for a shell: lines, without the prompt and joined where they end in
    /// a backslash, and commands within a sentence.
    private func shellLines(of name: String) throws -> [String] {
        let page = try Documentation.page(name)
        let sentences = page.matches(of: /`(postrider [^`]+)`/).map { String($0.output.1) }
        let text = page.replacing("\\\n", with: " ").replacing(/\$\([^)]*\)/, with: "OUTPUT")
        return sentences
            + text.split(separator: "\n").compactMap { line in
                guard line.hasPrefix("    ") || !name.hasSuffix(".md") else { return nil }
                let text = line.drop { $0 == " " }
                return text.hasPrefix("$ ") ? String(text.dropFirst(2)) : String(text)
            }
    }

    /// The words of each `postrider` in the line, up to what the shell takes for itself.
    private func commands(in line: String) -> [[String]] {
        var found: [[String]] = []
        var words: [String] = []
        var word = ""
        var quote: Character?
        func endWord() {
            if !word.isEmpty { words.append(word) }
            word = ""
        }
        func endCommand() {
            endWord()
            if let start = words.firstIndex(of: "postrider") {
                found.append(Array(words[(start + 1)...]))
            }
            words = []
        }
        for character in line {
            switch character {
            case quote: quote = nil
            case _ where quote != nil: word.append(character)
            case "'", "\"": quote = character
            case " ": endWord()
            case "#" where word.isEmpty, "|", ">", "<", "&", ";": endCommand()
            default: word.append(character)
            }
        }
        endCommand()
        return found
    }

    /// Usage lines have their own test; prose may begin with our name.
    private func isExample(_ words: [String]) -> Bool {
        !words.isEmpty && !words.contains { $0.contains("[") || $0.contains("...") || $0 == "…" }
    }

    @Test(arguments: pages)
    func `the command lines of a page can be parsed`(_ name: String) throws {
        for line in try shellLines(of: name) {
            for words in commands(in: line) where isExample(words) {
                #expect(throws: Never.self, "\(name): postrider \(words.joined(separator: " "))") {
                    _ = try Postrider.parseAsRoot(words)
                }
            }
        }
    }

    @Test func `the guides have command lines to be parsed`() throws {
        let lines = try shellLines(of: "operating.md")
        #expect(lines.flatMap(commands(in:)).filter(isExample).count > 15)
    }

    @Test func `a line is taken apart as a shell would`() {
        #expect(
            commands(in: "gzip -dc a.gz | postrider reconcile ISSUE - # now")
                == [["reconcile", "ISSUE", "-"]])
        #expect(
            commands(
                in: "postrider send a --where 'tag:paid and city = \"Bath\"' && postrider status")
                == [["send", "a", "--where", "tag:paid and city = \"Bath\""], ["status"]])
    }
}
