internal import Glibc
internal import NIOCore

/// The server's side of one dialogue (RFC 5321): bytes in, replies out, no sockets.
///
/// | phase | takes | goes to |
/// |---|---|---|
/// | command | command lines | body on 354, login on 334, closed after QUIT |
/// | login | lines of a login (RFC 4954) | command |
/// | body | a mail | command at its dot |
/// | chunk | the octets that a BDAT has announced (RFC 3030) | command behind them |
/// | swallowing | the rest of a mail answered early | command at its dot |
/// | turnedAway | anything but QUIT gets 503 (section 3.1) | closed after QUIT |
///
/// Where a rule departs from plain replies the session stops with an `Interruption`, which
/// the connection carries out. In counting mode a mail costs no allocation: commands are
/// read from their bytes, bodies are only scanned, replies go to one buffer a read.
struct Session {
    enum Phase { case command, login(Login), body, chunk(Chunk), swallowing, turnedAway }

    /// A transaction under way.
    struct Envelope {
        var number: Int
        var sender = ""
        var recipients: [String] = []
        var recipientCount = 0
        var isUTF8 = false
    }

    let sink: SinkState
    let connection: Int
    var script: Script
    var tally = Tally()
    var phase = Phase.command
    var envelope: Envelope?
    var hasGreeted = false
    var isAuthenticated = false

    /// Replies that are due.
    var output = ByteBuffer()
    var interruption: Interruption?

    // The mail under way.
    var scanner = BodyScanner()
    var gauge = LengthCheck()
    var body: ByteBuffer?
    var wireBytes = 0
    /// Whether the mail under way has begun to come by BDAT.
    var isChunked = false
    /// Whether a refused mail leaves its transaction as it was.
    var keepsTransaction = false
    var thresholdIndex = 0

    private var isSkippingLine = false
    /// Whether this read has brought the end of a mail.
    var hasEndedMail = false

    init(_ sink: SinkState) {
        self.sink = sink
        connection = sink.open()
        script = sink.script
    }

    var configuration: SinkConfiguration { sink.configuration }

    /// Lines up to this many bytes are commands; a login may send longer ones.
    private var lineLimit: Int {
        if case .login = phase { 12_288 } else { 2_048 }
    }

    /// Takes bytes and returns how many are done with: all but an unfinished line, or those
    /// up to an interruption.
    mutating func receive(_ bytes: UnsafeRawBufferPointer) -> Int {
        var offset = 0
        while offset < bytes.count, interruption == nil {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[offset...])
            switch phase {
            case .body, .swallowing:
                offset += receiveBody(rest)
            case .chunk(let chunk):
                offset += receive(rest, of: chunk)
            case .command, .login, .turnedAway:
                guard let taken = receiveLine(rest) else { return offset }
                offset += taken
            }
        }
        return offset
    }

    /// Takes one line and returns its length, or nil if its end has not come.
    private mutating func receiveLine(_ bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress,
            let found = memchr(base, Int32(ASCII.lf), bytes.count)
        else {
            guard bytes.count > lineLimit else { return nil }
            isSkippingLine = true
            return bytes.count
        }
        let feed = UnsafeRawPointer(found) - base
        defer { isSkippingLine = false }
        if isSkippingLine || feed > lineLimit {
            refuse("500 5.5.2 Line too long\r\n")
        } else if feed == 0 || bytes[feed - 1] != ASCII.cr {
            refuse("500 5.5.2 A line ends with CR LF\r\n")
        } else {
            take(UnsafeRawBufferPointer(rebasing: bytes[..<(feed - 1)]))
        }
        return feed + 1
    }

    private mutating func take(_ line: UnsafeRawBufferPointer) {
        if case .login(let login) = phase {
            phase = .command
            return proceed(with: login, line)
        }
        let verb = SinkVerb(line)
        tally.count(verb)
        if case .turnedAway = phase, verb != .quit {
            return refuse("503 5.5.1 No service here, send QUIT\r\n")
        }
        switch verb {
        case .ehlo, .helo: greet(verb, line)
        case .mail: mail(line)
        case .rcpt: recipient(line)
        case .data: data(line)
        case .bdat: chunk(line)
        case .rset: respond(at: .rset) { $0.reset() }
        case .vrfy: answer("252 2.5.2 Send it and see\r\n")
        case .help: answer("214 2.0.0 RFC 5321 has it all\r\n")
        case .noop: answer("250 2.0.0 Ok\r\n")
        case .quit: quit()
        case .auth: authenticate(line)
        case .unknown: refuse("500 5.5.2 Command not recognized\r\n")
        }
    }

    mutating func answer(_ reply: StaticString) { output.writeStaticString(reply) }

    mutating func refuse(_ reply: StaticString) {
        tally.refused += 1
        output.writeStaticString(reply)
    }
}
