public import NewsletterCore

/// Why an issue could not be composed.
public struct ComposingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// A template asks for a value that there is none of.
        case unknownVariable(String, nearest: String?)
        case unknownPartial(String, nearest: String?)
        case badTemplate(String)
        /// A personal slot in an issue's own words, or in what came out.
        case badSlot(SlotError)
        /// A personal slot in what a key of issue.yml says.
        case badWords(key: String, SlotError.Reason)
    }

    /// The file or the part of the issue that is meant, such as `classic/issue.html`.
    public let place: String
    /// The line in it, counted from 1.
    public let line: Int?
    /// What is wrong with it.
    public let reason: Reason
    /// The key of issue.yml whose words are meant; nil where a template or a body is.
    let key: String?

    init(place: String, line: Int? = nil, reason: Reason) {
        self.place = place
        self.line = line
        self.reason = reason
        key = nil
    }

    /// Says what is wrong with an issue's own words.
    init(_ error: SlotError, in key: String, of slug: Slug) {
        place = "\(key) of \(slug)"
        line = nil
        reason = .badSlot(error)
        self.key = key
    }

    /// Where, what is wrong, and the way out, in one line.
    public var description: String {
        let place = line.map { "\(self.place):\($0)" } ?? self.place
        return "\(place): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .unknownVariable(let name, let nearest):
            "{{\(name.escapingControls())}} names nothing known; "
                + (nearest.map { "did you mean {{\($0)}}?" }
                    ?? "see the list of template variables")
        case .unknownPartial(let name, let nearest):
            "there is no part {{> \(name.escapingControls())}}; "
                + (nearest.map { "did you mean {{> \($0)}}?" }
                    ?? "add \(name)\(place.hasSuffix(".txt") ? ".txt" : ".html") beside it")
        case .badTemplate(let problem): problem
        case .badSlot(let error): error.description
        case .badWords(let key, let reason): "\(key): \(reason)"
        }
    }
}

extension ComposingError: Explained {
    /// No issue can be made until somebody mends the file.
    public var problem: Problem { Problem(.badData, description) }
}
