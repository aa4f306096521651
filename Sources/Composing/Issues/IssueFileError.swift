import NewsletterCore

/// Why the text of an issue.yml is no plan of an issue.
public struct IssueFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case notYAML(String)
        case unknownKey(String, nearest: String?)
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
        case .unknownKey(let key, let nearest):
            "\"\(key.escapingControls())\" is no key of an issue; "
                + (nearest.map { "did you mean \"\($0)\"?" }
                    ?? "keys are \(IssueFile.keys.joined(separator: ", "))")
        case .missing(let key): "\(key) is missing; add a line \"\(key): ...\""
        case .badValue(let key, let expected): "\(key) cannot be read; write \(expected)"
        }
    }
}
