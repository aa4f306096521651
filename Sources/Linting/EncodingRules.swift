import NewsletterCore

/// Rules 1 and 12: whether the mail can be encoded, and how long its lines are.
enum EncodingRules {
    /// The longest line that SMTP carries, without its end (RFC 5322 section 2.1.1).
    private static let longest = 998

    static func findings(_ mail: LintedMail) -> [Finding] { encoding(mail) + lines(mail) }

    private static func encoding(_ mail: LintedMail) -> [Finding] {
        guard let problem = mail.facts.encodingProblem else { return [] }
        return [
            Finding(
                rule: 1, severity: .error, place: "header",
                message: "no mail can be made: \(problem)", remedy: "write it in plain characters"
            )
            .traced(else: .settings)
        ]
    }

    private static func lines(_ mail: LintedMail) -> [Finding] {
        guard let bytes = mail.facts.encodedMail else { return [] }
        var number = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let length = line.last == UInt8(ascii: "\r") ? line.count - 1 : line.count
            guard length > longest else { continue }
            let head = String(decoding: line.prefix(40), as: UTF8.self)
            return [
                Finding(
                    rule: 12, severity: .error, place: "mail:\(number)",
                    message: "the line that begins \"\(head)\" has \(length) bytes",
                    remedy: "keep every line at \(longest) bytes or less")
            ]
        }
        return []
    }
}
