import NewsletterCore

/// Reads the lines of Exim's main log, from its own file or out of syslog.
///
///     2026-11-22 09:30:00 1vMabc-0001XY-2Z <= sender ... id=...    Exim took the mail
///     2026-11-22 09:30:01 1vMabc-0001XY-2Z => address ...          delivered; also ->
///     2026-11-22 09:30:01 1vMabc-0001XY-2Z == address ...          deferred
///     2026-11-22 09:30:01 1vMabc-0001XY-2Z ** address ...          bounced
struct EximLog: LogReader {
    func entry(_ line: ArraySlice<UInt8>) -> LogEntry? {
        // The mark is the first word after the mail's own name.
        var rest = line
        for _ in 0..<10 {
            let word = rest.prefix { $0 != UInt8(ascii: " ") }
            rest = rest[word.endIndex...].dropFirst()
            guard !rest.isEmpty else { return nil }
            guard Self.isMailName(word) else { continue }
            return Self.event(rest).map { LogEntry(queueID: word.text, event: $0) }
        }
        return nil
    }

    /// Whether the line is one of Exim's about a mail.
    static func wrote(_ line: ArraySlice<UInt8>) -> Bool { EximLog().entry(line) != nil }

    /// Three groups of letters and digits, 6-6-2 characters long or 6-11-4 since Exim 4.97.
    private static func isMailName(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count == 16 || word.count == 23 else { return false }
        let groups = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let lengths = groups.map(\.count)
        return (lengths == [6, 6, 2] || lengths == [6, 11, 4])
            && groups.allSatisfy { $0.allSatisfy(\.isASCIILetterOrDigit) }
    }

    private static func event(_ words: ArraySlice<UInt8>) -> LogEntry.Event? {
        if let arrival = words.dropping(prefix: "<= ") {
            guard let id = arrival.after(" id=") else { return nil }
            return .accepted(messageID: id.prefix { $0 != UInt8(ascii: " ") }.text)
        }
        let marks: [(StaticString, LogEntry.Fate)] = [
            ("=> ", .sent), ("-> ", .sent), ("== ", .deferred), ("** ", .bounced),
        ]
        return marks.first { words.dropping(prefix: $0.0) != nil }
            .map { .passedOn($0.1, words: words.text) }
    }
}
