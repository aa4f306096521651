import Dispatch
package import NewsletterCore
import Synchronization

/// One JSON line a request: which route, which answer, how long; no address, no query, and of a
/// token its first characters.
///
/// Lines are gathered for a moment and written on a thread of their own, so that whoever reads
/// them slowly delays no answer; what nobody reads is dropped, and counted.
package final class RequestLog: Sendable {
    private struct Lines {
        var bytes: [UInt8] = []
        var isWaiting = false
        var dropped = 0
    }

    private static let mostBytes = 1 << 20
    private let write: @Sendable ([UInt8]) -> Void
    private let lines = Mutex(Lines())
    private let moment = Mutex((second: Int64.min, text: ""))
    private let queue = DispatchQueue(label: "postrider.requests")

    package init(to write: @escaping @Sendable ([UInt8]) -> Void) { self.write = write }

    /// Tells of an answer.
    func tell(
        _ answer: WebAnswer, method: String, bytes: Int, after time: Duration, at now: Timestamp
    ) {
        let micros =
            time.components.seconds * 1_000_000
            + time.components.attoseconds / 1_000_000_000_000
        var line = "{\"at\":\"\(text(of: now))\",\"route\":\"\(answer.route.rawValue)\",\"method\":"
        line += Self.quoted(method) + ",\"status\":\(answer.status),\"bytes\":\(bytes)"
        line += ",\"ms\":\(micros / 1000).\(String(micros % 1000 + 1000).dropFirst())"
        if let token = answer.token { line += ",\"token\":" + Self.quoted(token) }
        add(line + "}\n")
    }

    /// A moment as lines have it, made once a second.
    private func text(of now: Timestamp) -> String {
        moment.withLock { moment in
            if moment.second != now.seconds { moment = (now.seconds, "\(now)") }
            return moment.text
        }
    }

    /// Tells of something that the operator has to look at.
    package func tell(error: String, at now: Timestamp) {
        add("{\"at\":\"\(now)\",\"level\":\"error\",\"message\":\(Self.quoted(error))}\n")
    }

    /// Writes what has not been written yet.
    package func flush() { queue.sync { self.writeOut() } }

    private func add(_ line: String) {
        let begins = lines.withLock { lines in
            guard lines.bytes.count < Self.mostBytes else {
                lines.dropped += 1
                return false
            }
            lines.bytes += line.utf8
            defer { lines.isWaiting = true }
            return !lines.isWaiting
        }
        if begins {
            queue.asyncAfter(deadline: .now() + .milliseconds(50)) { self.writeOut() }
        }
    }

    private func writeOut() {
        let (bytes, dropped) = lines.withLock { lines in
            let out = (lines.bytes, lines.dropped)
            lines = Lines()
            return out
        }
        if !bytes.isEmpty { write(bytes) }
        if dropped > 0 { write(Array("{\"dropped_lines\":\(dropped)}\n".utf8)) }
    }

    /// A text as JSON; controls are shown, not kept.
    private static func quoted(_ text: String) -> String {
        // Nearly every text is so.
        let isPlain = text.utf8.allSatisfy {
            0x20...0x7E ~= $0 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        if isPlain { return "\"\(text)\"" }
        var out = "\""
        for character in text.escapingControls().unicodeScalars {
            switch character {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            default: out.unicodeScalars.append(character)
            }
        }
        return out + "\""
    }
}
