internal import CurlSessions
internal import Inbound
internal import NewsletterCore

/// The client's side of POP3 (RFC 1939) as bytes that came in: lines, and texts that end with a dot.
struct POP3Dialogue {
    private var buffer: [UInt8] = []
    private var start = 0
    private let longestLine = 64 << 10

    /// Takes what has come.
    mutating func receive(_ bytes: some Sequence<UInt8>) {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        buffer += bytes
    }

    /// The next line without its end; nil where more has to come.
    ///
    /// Of a longer line than anybody needs, what has come is a line.
    mutating func line() -> ArraySlice<UInt8>? {
        guard let end = buffer[start...].firstIndex(of: 0x0A) else {
            guard buffer.count - start > longestLine else { return nil }
            let part = buffer[start...]
            start = buffer.count
            return part
        }
        var line = buffer[start..<end]
        start = end + 1
        if line.last == 0x0D { line.removeLast() }
        return line
    }
}

/// The mailbox of a POP3 server; what was deleted goes with the end of the session.
final class POP3Mailbox: OpenMailbox {
    private static let largest = 1 << 20
    /// More of a message is not waited for.
    private static let endless = 100 << 20

    private let account: MailboxAccount
    private let channel: MailboxChannel
    private var dialogue = POP3Dialogue()
    /// The server's numbers of the session, by the names that stay.
    private var numbers: [String: Int] = [:]
    /// A POP3 server has names that never come again.
    let validity = "0"

    init(_ account: MailboxAccount) throws(MailboxFailure) {
        self.account = account
        channel = try MailboxChannel(to: account)
    }

    private var place: String { "\(account.host):\(account.port)" }

    func messages(since day: CalendarDate) throws(MailboxFailure) -> [String] {
        do { try command("UIDL") } catch {
            guard case .unfit = error else { throw error }
            throw .unfit("\(place) names no messages (UIDL), so that none could be known again")
        }
        var names: [String] = []
        try text { (line) throws(MailboxFailure) in
            let words = line.split(separator: 0x20)
            guard words.count == 2, let number = Int(String(decoding: words[0], as: UTF8.self))
            else { return }
            let name = String(decoding: words[1].prefix(200), as: UTF8.self)
            if numbers.updateValue(number, forKey: name) == nil { names.append(name) }
        }
        return names
    }

    func fetch(
        _ names: [String], _ body: (_ name: String, _ message: [UInt8]) throws -> Void
    ) throws {
        for name in names {
            guard let number = numbers[name] else { continue }
            try command("RETR \(number)")
            var message: [UInt8] = []
            var count = 0
            try text { (line) throws(MailboxFailure) in
                count += line.count + 2
                if message.count < Self.largest {
                    message += line.prefix(Self.largest - message.count)
                    message += [0x0D, 0x0A]
                }
                guard count <= Self.endless else {
                    throw .garbled("\(place) does not end a message")
                }
            }
            try body(name, message)
        }
    }

    func settle(_ names: [String]) throws(MailboxFailure) {
        guard account.after == .delete else { return }
        for name in names {
            if let number = numbers[name] { try command("DELE \(number)") }
        }
    }

    func prepare() throws(MailboxFailure) {}

    func close() throws(MailboxFailure) { try command("QUIT") }

    private func command(_ text: String) throws(MailboxFailure) {
        try channel.send(Array("\(text)\r\n".utf8))
        let words = String(decoding: try line(), as: UTF8.self)
        if words.hasPrefix("+OK") { return }
        let said = "\(place) says: \(Reply.cleaned(channel.mask.masked(words)))"
        guard words.hasPrefix("-ERR") else { throw .garbled(said) }
        throw MailboxChannel.isBusy(words) ? .busy(said) : .unfit(said)
    }

    /// The lines up to a lone dot, without what was put before dots.
    private func text(
        _ take: (ArraySlice<UInt8>) throws(MailboxFailure) -> Void
    ) throws(MailboxFailure) {
        while true {
            let line = try line()
            if line.first == 0x2E {
                if line.count == 1 { return }
                try take(line.dropFirst())
            } else {
                try take(line)
            }
        }
    }

    private func line() throws(MailboxFailure) -> ArraySlice<UInt8> {
        while true {
            if let line = dialogue.line() { return line }
            dialogue.receive(try channel.receive())
        }
    }
}
