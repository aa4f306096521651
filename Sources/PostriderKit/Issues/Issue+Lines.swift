import NewsletterCore

extension Issue {
    /// Refuses a title, a subject or a preheader that is no single line, as inboxes show them.
    package func checkLines() throws {
        for (key, value) in [("title", title), ("subject", subject), ("preheader", preheader)] {
            guard let value else { continue }
            let isLine = !value.unicodeScalars.contains {
                $0.properties.generalCategory == .control
            }
            guard isLine, value.contains(where: { !$0.isWhitespace }) else {
                throw Problem(
                    .badData,
                    "Issues/\(slug)/issue.yml: the \(key) is \(isLine ? "empty" : "no single line")",
                    remedy: "Write it as \(key): \"A few words\".")
            }
        }
    }
}
