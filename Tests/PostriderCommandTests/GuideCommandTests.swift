import ArgumentParser
import Foundation
import Testing

@testable import PostriderCommand

/// Every command line that the guides show is one that the program understands.
@Suite struct GuideCommandTests {
    private static let pages = [
        "../README.md", "../Subscribers/README.md", "lint.md", "operating.md",
        "preview.md", "security.md", "settings.md", "states.md", "subscribers.md", "templates.md",
    ]

    /// The lines of a page that stand for a shell, without the prompt; lines that end in a
    /// backslash are joined.
    private func shellLines(of page: String) -> [String] {
        page.replacing("\\\n", with: " ").split(separator: "\n").compactMap { line in
            guard line.hasPrefix("    ") else { return nil }
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
        for line in shellLines(of: try Documentation.page(name)) {
            for words in commands(in: line) where isExample(words) {
                #expect(throws: Never.self, "\(name): postrider \(words.joined(separator: " "))") {
                    _ = try Postrider.parseAsRoot(words)
                }
            }
        }
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
