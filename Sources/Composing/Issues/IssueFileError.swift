import NewsletterCore

/// Why the text of an issue.yml is no plan of an issue.
public struct IssueFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case notYAML(String)
        case unknownKey(String, of: IssuePart, nearest: String?)
        case missing(String)
        case badValue(key: String, expected: String)
    }

    /// The line, counted from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong with it.
    public let reason: Reason

    init(line: Int? = nil, reason: Reason) {
        self.line = line
        self.reason = reason
    }

    /// Where, what is wrong, and the way out, in one line.
    public var description: String {
        let place = line.map { "issue.yml:\($0)" } ?? "issue.yml"
        return "\(place): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .notYAML(let problem): "the file is no YAML: \(problem.escapingControls())"
        case .unknownKey(let key, let part, let nearest):
            "\"\(key.escapingControls())\" is no key of \(part.title); "
                + Self.remedy(part, nearest: nearest)
        case .missing(let key): "\(key) is missing; add a line \"\(key): ...\""
        case .badValue(let key, let expected): "\(key) cannot be read; write \(expected)"
        }
    }
    /// The nearest key; of an entry, whose keys are few, all of them.
    private static func remedy(_ part: IssuePart, nearest: String?) -> String {
        let question = nearest.map { "did you mean \"\($0)\"?" }
        let keys = "its keys are \(part.names.joined(separator: ", "))"
        if part == .issue { return question ?? keys }
        return [question, keys].compactMap(\.self).joined(separator: " ")
    }
}
