import Glibc

/// A client that sends exactly the bytes it is told to, in as many pieces as it is told to.
///
/// It blocks, at most ten seconds a call, so a sink that hangs fails a test instead of
/// hanging it.
final class RawClient {
    enum Ending: Equatable { case closed, reset, silence }

    struct Failure: Error { let reason: String }

    private let descriptor: Int32
    private var unread: [UInt8] = []

    init(port: Int, patience: Int = 10) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        guard result == 0 else { throw Failure(reason: "cannot connect") }
        wait(seconds: patience)
        var one: Int32 = 1
        setsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    /// How long a call may wait for bytes.
    func wait(seconds: Int, milliseconds: Int = 0) {
        var time = timeval(tv_sec: seconds, tv_usec: milliseconds * 1_000)
        setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return }
            rest = rest.dropFirst(sent)
        }
    }

    /// The next line without its CRLF.
    func line() throws -> String {
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: unread[..<end], as: UTF8.self)
                unread.removeFirst(end + 1)
                guard line.hasSuffix("\r") else { throw Failure(reason: "line without CR") }
                return String(line.dropLast())
            }
            if let ending = receive() {
                throw Failure(reason: "\(ending) in place of a line, after \(unread.count) bytes")
            }
        }
    }

    /// The next reply, its lines joined with a newline.
    func reply() throws -> String {
        var lines: [String] = []
        repeat { lines.append(try line()) } while lines.last?.dropFirst(3).first == "-"
        return lines.joined(separator: "\n")
    }

    func replies(_ count: Int) throws -> [String] { try (0..<count).map { _ in try reply() } }

    /// Sends a line and returns its reply.
    func say(_ command: String) throws -> String {
        send(command + "\r\n")
        return try reply()
    }

    /// Connects, hears the greeting and says EHLO.
    static func greeted(_ port: Int) throws -> RawClient {
        let client = try RawClient(port: port)
        _ = try client.reply()
        _ = try client.say("EHLO client.example.org")
        return client
    }

    /// Goes as far as the 354.
    func begin(to recipients: String...) throws {
        _ = try say("MAIL FROM:<editor@example.org>")
        for recipient in recipients { _ = try say("RCPT TO:<\(recipient)>") }
        _ = try say("DATA")
    }

    /// Sends a whole mail and returns the reply to the dot.
    func deliver(_ body: String, to recipients: String = "anna@example.net") throws -> String {
        try begin(to: recipients)
        send(body + ".\r\n")
        return try reply()
    }

    /// How the connection ends, whatever bytes come before.
    func ending() -> Ending {
        while true { if let ending = receive() { return ending } }
    }

    /// Bytes read so far that no line was made of.
    var pending: Int { unread.count }

    /// Waits for bytes; tells how that ended if none came.
    @discardableResult
    func receive() -> Ending? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count > 0 {
            unread += buffer[..<count]
            return nil
        }
        if count == 0 { return .closed }
        return errno == ECONNRESET ? .reset : .silence
    }
}
