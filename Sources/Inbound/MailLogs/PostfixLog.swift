import NewsletterCore

/// Reads the lines of Postfix's daemons, whatever writes the time before them.
///
///     cleanup[..]: QID: message-id=<...>     the header was read
///     qmgr[..]: QID: from=<...>, size=...    the mail is in the queue: Postfix took it
///     smtp[..]: QID: to=<...>, status=...    what became of it
///
/// The first alone proves nothing: a client that dies before the dot leaves such a line, and
/// Postfix throws the mail away.
struct PostfixLog: LogReader {
    func entry(_ line: ArraySlice<UInt8>) -> LogEntry? {
        guard let (service, rest) = Self.service(of: line), let id = rest.upTo(":"),
            (1...32).contains(id.count), id.allSatisfy(\.isASCIILetterOrDigit),
            let words = rest[id.endIndex...].dropping(prefix: ": "),
            let event = Self.event(service, words)
        else { return nil }
        return LogEntry(queueID: id.text, event: event)
    }

    private static let daemons: Set<String> = [
        "anvil", "bounce", "cleanup", "lmtp", "local", "master", "pickup", "pipe", "qmgr",
        "scache", "smtp", "smtpd", "virtual",
    ]

    /// Whether the line is one of Postfix's.
    static func wrote(_ line: ArraySlice<UInt8>) -> Bool {
        service(of: line).map { daemons.contains($0.name.text) } ?? false
    }

    /// The daemon, which stands as `postfix/NAME[pid]: ` after time and host, or under the
    /// name that `syslog_name` gives.
    private static func service(
        of line: ArraySlice<UInt8>
    ) -> (name: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
        guard let end = line.first("]: "),
            let bracket = line[..<end].lastIndex(of: UInt8(ascii: "[")),
            line[(bracket + 1)..<end].allSatisfy(\.isASCIIDigit)
        else { return nil }
        let start = line[..<bracket].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 }
        let program = line[(start ?? line.startIndex)..<bracket]
        guard let slash = program.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        return (program[(slash + 1)...], line[(end + 3)...])
    }

    private static func event(
        _ service: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>
    ) -> LogEntry.Event? {
        if service.elementsEqual("cleanup".utf8) {
            return words.dropping(prefix: "message-id=").flatMap { id in
                id.dropping(prefix: "<")?.upTo(">")
            }.map { .begun(messageID: $0.text) }
        }
        if service.elementsEqual("qmgr".utf8) {
            return words.dropping(prefix: "from=<") == nil ? nil : .taken
        }
        guard words.dropping(prefix: "to=<") != nil, let status = words.after(", status=") else {
            return nil
        }
        let name = status.prefix { $0 != UInt8(ascii: " ") }.text
        return LogEntry.Fate(rawValue: name).map { .passedOn($0, words: status.text) }
    }
}
