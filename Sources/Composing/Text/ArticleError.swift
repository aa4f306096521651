public import NewsletterCore

/// Why a file could not be read as an article.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case unknownKind(extension: String)
        case noEncoding(offset: Int)
        case frontMatterNotClosed(fence: String)
        case badFrontMatter(String)
        case badField(name: String, value: String, expected: String)
        case badSlot(SlotError.Reason)
        case unknownCleanUp(String)
    }

    /// The file's name, as it was given.
    public let file: String
    /// The line in the file, counted from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong with it.
    public let reason: Reason

    init(file: String, line: Int? = nil, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// Where, what is wrong, and the way out, in one line.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place.escapingControls()): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .unknownKind(let name):
            let shown = name.isEmpty ? "a file without an extension" : ".\(name.escapingControls())"
            return "\(shown) is no kind of article; use .md, .txt or .html"
        case .noEncoding(let offset):
            return "the byte at offset \(offset) fits no encoding that is known; "
                + "save the file as UTF-8"
        case .frontMatterNotClosed(let fence):
            return "the front matter is not closed; end it with a line \(fence)"
        case .badFrontMatter(let problem):
            return "the front matter cannot be read: \(problem.escapingControls())"
        case .unknownCleanUp(let name):
            return "there is no clean-up \(name.escapingControls()); "
                + CleanUp.advice(onUnknown: name)
        case .badField(let name, let value, let expected):
            return "\(name) is \"\(value.escapingControls())\"; write \(expected)"
        case .badSlot(let reason): return reason.description
        }
    }
}

extension ArticleError: Explained {
    /// It cannot be read until somebody mends the file.
    public var problem: Problem { Problem(.badData, description) }
}
