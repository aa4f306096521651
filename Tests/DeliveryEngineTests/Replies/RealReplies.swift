import DeliveryEngine

@testable import NewsletterCore

/// Replies as providers and servers write them, with what they are about; names, addresses and
/// links are changed, lines are joined.
///
/// A line is the command, the class and the reply; one that is indented goes on.
enum RealReplies {
    struct Case: Sendable {
        let group: String
        let reply: Reply
        let expected: ReplyClass
    }

    static let all: [Case] =
        [
            ("mailbox providers", mailboxProviders), ("access providers", accessProviders),
            ("sending services", sendingServices), ("servers", servers), ("filters", filters),
            ("traps", traps), ("for now", forNow),
        ].flatMap { group, lines in cases(lines, of: group) }

    private static func cases(_ lines: String, of group: String) -> [Case] {
        var joined: [String] = []
        for line in lines.split(separator: "\n") {
            if line.hasPrefix("  ") {
                joined[joined.count - 1] += " " + line.drop { $0 == " " }
            } else {
                joined.append(String(line))
            }
        }
        return joined.map { line in
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            guard words.count == 3, let command = Reply.Command(rawValue: words[0]),
                let expected = ReplyClass(rawValue: words[1])
            else { preconditionFailure("no case: \(line)") }
            return Case(group: group, reply: Reply(words[2], to: command), expected: expected)
        }
    }
}

extension Reply {
    /// Reads `550 5.1.1 text` or `550-5.1.1 text`.
    init(_ line: String, to command: Command) {
        var text = line.dropFirst(4).drop { $0 == " " }
        let status = text.split(separator: " ").first.flatMap { EnhancedStatus($0) }
        if let status { text = text.dropFirst(status.description.count + 1) }
        self.init(
            code: Int(line.prefix(3)) ?? 0, status: status, text: String(text), command: command)
    }
}
