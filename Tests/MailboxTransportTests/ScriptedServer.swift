import Foundation
import Synchronization

/// A server of IMAP or POP3 on this machine that says what a test tells it to.
final class ScriptedServer: Sendable {
    /// What it answers to a line of the client; `nil` closes the connection.
    typealias Script = @Sendable (_ line: String, _ say: (String) -> Void) -> Bool

    let port: Int
    private let socket: Int32
    private let heard = Mutex<[String]>([])

    /// Starts; `greeting` comes first, and then `script` answers each line until it returns false.
    init(greeting: String, _ script: @escaping Script) throws {
        let listener = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 8) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRINUSE) }
        port = Int(UInt16(bigEndian: address.sin_port))
        socket = listener
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(listener, nil, nil)
                guard client >= 0 else { return }
                Self.serve(client, greeting, script) { line in
                    self?.heard.withLock { $0.append(line) }
                }
                close(client)
            }
        }
    }

    deinit {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    /// The lines that clients have sent.
    var lines: [String] { heard.withLock { $0 } }

    private static func serve(
        _ client: Int32, _ greeting: String, _ script: Script, _ hear: (String) -> Void
    ) {
        func say(_ text: String) {
            let bytes = Array(text.utf8)
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes {
                    send(client, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                sent += count
            }
        }
        say(greeting)
        var buffer: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(client, &chunk, chunk.count, 0)
            guard count > 0 else { return }
            buffer += chunk[..<count]
            while let end = buffer.firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                    .trimmingCharacters(in: .newlines)
                buffer.removeFirst(end + 1)
                hear(line)
                guard script(line, say) else { return }
            }
        }
    }
}
