/// What a server said that it can do, in its reply to EHLO (RFC 5321 section 4.1.1.1).
struct Capabilities: Hashable, Sendable {
    var pipelining = false
    /// Whether it takes mails by BDAT (RFC 3030).
    var chunking = false
    var smtpUTF8 = false
    var eightBitMIME = false
    var enhancedStatusCodes = false
    var startTLS = false
    /// Whether MAIL may declare a size (RFC 1870).
    var offersSize = false
    /// The largest mail it takes, in bytes (RFC 1870); nil where it names none.
    var size: Int?
    /// The SASL mechanisms; empty where it offers no AUTH.
    var authentication: [String] = []
    /// Whether it can be asked what reports of failures are to hold (RFC 3461).
    var dsn = false
    /// How many mails a connection may carry (LIMITS MAILMAX, RFC 9422).
    var mailsPerConnection: Int?

    /// Takes the lines of the last EHLO reply, each as `250-KEYWORD parameters`.
    init(lines: [String]) {
        for line in lines.dropFirst() {
            let words = line.dropFirst(4).split(whereSeparator: \.isWhitespace)
            guard let keyword = words.first?.uppercased() else { continue }
            let parameters = words.dropFirst().map(String.init)
            switch keyword {
            case "PIPELINING": pipelining = true
            case "CHUNKING": chunking = true
            case "SMTPUTF8": smtpUTF8 = true
            case "8BITMIME": eightBitMIME = true
            case "ENHANCEDSTATUSCODES": enhancedStatusCodes = true
            case "STARTTLS": startTLS = true
            case "DSN": dsn = true
            case "SIZE":
                offersSize = true
                size = parameters.first.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            case "AUTH": authentication = parameters.map { $0.uppercased() }
            case "LIMITS": mailsPerConnection = Self.limit("MAILMAX", in: parameters)
            default: break
            }
        }
    }

    private static func limit(_ name: String, in parameters: [String]) -> Int? {
        parameters.first { $0.uppercased().hasPrefix(name + "=") }
            .flatMap { Int($0.dropFirst(name.count + 1)) }.flatMap { $0 > 0 ? $0 : nil }
    }
}
