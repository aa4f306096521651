internal import Foundation
internal import Synchronization

/// A wire to the relay, with a place of its own, that can be slow, be cut, or go dead without a
/// word.
///
/// Threads carry the bytes both ways between whoever comes and the port behind.
final class Wire: Sendable {
    private struct Pair {
        /// The end that the program has come to, and that of the relay.
        var front: Int32, back: Int32
        var isDead = false
    }

    /// Where it listens.
    let port: Int
    private let listener: Int32
    private let relay: Int
    private let bytesPerSecond: Int?
    /// How many replies to dots it still lets through before it goes dead; nil: it does not.
    private let repliesLeft: Mutex<Int?>
    private let pairs = Mutex<[Int32: Pair]>([:])

    /// Listens at an address of this machine, on a port that the system chooses unless one is
    /// given, and leads to a port of 127.0.0.1; it may let only so many bytes of each connection
    /// through in a second, with a window as small as the system makes it, or go dead as soon as
    /// so many mails were accepted over it.
    init(
        to relay: Int, at host: String = "127.0.0.1", port: Int = 0, bytesPerSecond: Int? = nil,
        goesDeadAfter replies: Int? = nil
    ) throws {
        self.relay = relay
        repliesLeft = Mutex(replies)
        self.bytesPerSecond = bytesPerSecond
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        set(listener, SO_REUSEADDR, 1)
        if bytesPerSecond != nil { set(listener, SO_RCVBUF, 1) }
        var address = Self.address(host, port)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0
                    && getsockname(listener, $0, &length) == 0
            }
        }
        guard isBound else { throw SoakError("\(host): \(String(cString: strerror(errno)))") }
        self.listener = listener
        self.port = Int(UInt16(bigEndian: address.sin_port))
        Thread.detachNewThread { [self] in acceptAll() }
    }

    /// Takes nothing more and breaks what there is, as a relay that goes away.
    func cut() {
        shutdown(listener, Int32(SHUT_RDWR))
        for pair in pairs.withLock({ Array($0.values) }) {
            shutdown(pair.front, Int32(SHUT_RDWR))
            shutdown(pair.back, Int32(SHUT_RDWR))
        }
    }

    /// Leaves every connection that stands half open.
    ///
    /// What comes is thrown away before TCP acknowledges it, and nothing is said any more. New
    /// connections are as good as ever.
    func goDead() {
        pairs.withLock { pairs in
            for key in pairs.keys {
                pairs[key]?.isDead = true
                dropEverything(key)
            }
        }
    }

    // MARK: - Carrying

    private func acceptAll() {
        while case let front = accept(listener, nil, nil), front >= 0 {
            let back = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = Self.address("127.0.0.1", relay)
            let isOpen = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(back, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            guard isOpen else {
                close(back)
                close(front)
                continue
            }
            pairs.withLock { $0[front] = Pair(front: front, back: back) }
            let pair = Pair(front: front, back: back)
            let carriers = DispatchGroup()
            for (from, to) in [(pair.front, pair.back), (pair.back, pair.front)] {
                carriers.enter()
                Thread.detachNewThread { [self] in
                    carry(from, to, isSlow: from == pair.front && bytesPerSecond != nil, of: pair)
                    carriers.leave()
                }
            }
            Thread.detachNewThread { [self] in
                carriers.wait()
                pairs.withLock { $0[pair.front] = nil }
                close(pair.front)
                close(pair.back)
            }
        }
        close(listener)
    }

    private func carry(_ from: Int32, _ to: Int32, isSlow: Bool, of pair: Pair) {
        var buffer = [UInt8](
            repeating: 0, count: isSlow ? max(1, (bytesPerSecond ?? 0) / 8) : 65536)
        while case let count = read(from, &buffer, buffer.count), count > 0 {
            if isSlow { usleep(125_000) }
            if isDead(pair) && to == pair.front { continue }
            if send(to, buffer, count, Int32(MSG_NOSIGNAL)) != count { break }
            if to == pair.front, isLastReply(in: buffer[..<count]) { goDead() }
        }
        // A connection that has gone dead does not even say that it ends.
        if !(isDead(pair) && to == pair.front) { shutdown(to, Int32(SHUT_WR)) }
    }

    /// Whether this is from the relay and brings the last reply to a dot before it goes dead.
    private func isLastReply(in bytes: ArraySlice<UInt8>) -> Bool {
        repliesLeft.withLock { left in
            guard let count = left else { return false }
            let replies = String(decoding: bytes, as: UTF8.self).ranges(of: "250 2.0.0 Ok").count
            left = count > replies ? count - replies : nil
            return left == nil
        }
    }

    private func isDead(_ pair: Pair) -> Bool {
        pairs.withLock { $0[pair.front]?.isDead ?? false }
    }

    /// Attaches a socket filter whose one instruction lets nothing pass (linux/filter.h).
    private func dropEverything(_ socket: Int32) {
        let returnNothing: [UInt64] = [0x06]
        returnNothing.withUnsafeBytes { program in
            var filter = (UInt64(1), UInt64(UInt(bitPattern: program.baseAddress)))
            setsockopt(socket, SOL_SOCKET, 26, &filter, 16)
        }
    }

    private static func address(_ host: String, _ port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = inet_addr(host)
        return address
    }
}

private func set(_ socket: Int32, _ option: Int32, _ value: Int32) {
    var value = value
    setsockopt(socket, SOL_SOCKET, option, &value, socklen_t(MemoryLayout<Int32>.size))
}
