internal import DeliveryEngine
internal import NewsletterCore

// How a departure log is laid out, little-endian:
//
//  head    4096 bytes   magic, version, slots, device, file, born, mount, namespace, number, boot,
//                       checksum;
//                       at 2048 the word `closed`, at 2112 the number of the last hand-out
//  a slot  1024 bytes   64 of *left*, 960 of the answer
//
// A half is published by its last word, which is zero while it is written. Before that word stands a
// checksum of the half, which holds the word, too: so what was torn is told from what was stored.

/// Where everything stands in a departure log.
enum DepartureLayout {
    static let headSize = 4096
    static let slotSize = 1024
    static let leftSize = 64
    static let closed = 2048
    static let lastHandOut = 2112
    /// How many bytes of a text are kept.
    static let textSize = 500

    static func size(slots: Int) -> Int { headSize + slots * slotSize }
    static func left(_ slot: Int) -> Half {
        Half(offset: headSize + slot * slotSize, size: leftSize)
    }
    static func answer(_ slot: Int) -> Half {
        Half(offset: headSize + slot * slotSize + leftSize, size: slotSize - leftSize)
    }

    /// One half of a slot.
    struct Half {
        let offset: Int
        let size: Int
        /// Where its checksum stands, and then the word that publishes it.
        var tail: Int { offset + size - 16 }
    }
}

/// What a half holds, as bytes without its tail; used again and again.
struct DepartureBytes {
    private(set) var bytes: [UInt8] = []

    mutating func begin() { bytes.removeAll(keepingCapacity: true) }

    mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Appends a text, cut at so many bytes and at a whole character, behind its length.
    mutating func append(_ text: String, atMost limit: Int) {
        var text = text
        let count = text.withUTF8 { utf8 in
            var count = min(utf8.count, limit)
            // The second and later bytes of a character are 10xxxxxx (RFC 3629).
            while count < utf8.count, count > 0, utf8[count] & 0xC0 == 0x80 { count -= 1 }
            return count
        }
        append(UInt16(count))
        bytes.append(contentsOf: text.utf8.prefix(count))
    }

    /// Fills up with zeros.
    mutating func pad(to count: Int) {
        while bytes.count < count { bytes.append(0) }
    }
}

extension DepartureBytes {
    /// *Left*: whose mail over which connection.
    mutating func encode(left attempt: Attempt, over connection: Int, word: UInt64) {
        begin()
        append(attempt)
        append(Int32(truncatingIfNeeded: connection))
        append(word)
    }

    /// An answer.
    mutating func encode(_ answer: DepartureAnswer, to attempt: Attempt, word: UInt64) {
        begin()
        append(attempt)
        append(Int32(0))
        append(word)
        append(answer.at.milliseconds)
        switch answer.result {
        case .accepted(let reply): append(reply, kind: 1)
        case .refused(let reply): append(reply, kind: 2)
        case .notSent(let reason, let command):
            append(kind: 3, command: command, code: 0, status: nil, text: reason)
        case .inDoubt(let reason):
            append(kind: 4, command: nil, code: 0, status: nil, text: reason)
        }
    }

    private mutating func append(_ attempt: Attempt) {
        append(attempt.delivery.rawValue)
        append(attempt.number)
    }

    private mutating func append(_ reply: Reply, kind: UInt8) {
        append(
            kind: kind, command: reply.command, code: reply.code, status: reply.status,
            text: reply.text)
    }

    private mutating func append(
        kind: UInt8, command: Reply.Command?, code: Int, status: EnhancedStatus?, text: String
    ) {
        append(kind)
        append(command.map { Int8($0.ledgerCode) } ?? -1)
        append(Int16(truncatingIfNeeded: code))
        append(status?.ledgerCode ?? -1)
        append(text, atMost: DepartureLayout.textSize)
    }

    /// The head, as far as it never changes.
    mutating func encode(_ identity: DepartureLogIdentity, slots: Int) {
        begin()
        bytes += DepartureHead.magic
        append(UInt32(slots))
        append(identity.device)
        append(identity.file)
        append(identity.born)
        append(identity.mount)
        append(identity.namespace)
        append(identity.number, atMost: 32)
        append(identity.boot ?? "", atMost: 40)
        pad(to: DepartureHead.size - 4)
        append(CRC32.of(bytes))
    }
}

/// The head of a departure log, as it was read.
struct DepartureHead {
    /// With the version of the layout.
    static let magic = Array("PRdepart01".utf8)
    static let size = 256

    let slots: Int
    let identity: DepartureLogIdentity
    let lastHandOut: Int64

    /// Nil where the bytes are no head of ours.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= DepartureLayout.headSize, bytes.starts(with: Self.magic) else {
            return nil
        }
        var scan = DepartureScan(bytes, from: Self.size - 4)
        guard scan.integer(UInt32.self) == CRC32.of(bytes[..<(Self.size - 4)]) else { return nil }
        scan = DepartureScan(bytes, from: Self.magic.count)
        slots = Int(scan.integer(UInt32.self))
        let (device, file) = (scan.integer(UInt64.self), scan.integer(UInt64.self))
        let born = scan.integer(Int64.self)
        let (mount, namespace) = (scan.integer(UInt64.self), scan.integer(UInt64.self))
        let number = scan.text()
        let boot = scan.text()
        identity = DepartureLogIdentity(
            number: number, boot: boot.isEmpty ? nil : boot, device: device, file: file,
            born: born, mount: mount, namespace: namespace)
        scan = DepartureScan(bytes, from: DepartureLayout.lastHandOut)
        lastHandOut = scan.integer(Int64.self)
    }
}

/// Reads numbers and texts one after the other; what is beyond the end reads as zero.
struct DepartureScan {
    private let bytes: [UInt8]
    private(set) var position: Int

    init(_ bytes: [UInt8], from position: Int) {
        self.bytes = bytes
        self.position = position
    }

    mutating func integer<Number: FixedWidthInteger>(_: Number.Type) -> Number {
        var number = Number.zero
        for offset in 0..<MemoryLayout<Number>.size where position + offset < bytes.count {
            number |= Number(truncatingIfNeeded: UInt64(bytes[position + offset]) << (8 * offset))
        }
        position += MemoryLayout<Number>.size
        return number
    }

    /// A text behind its length.
    mutating func text() -> String {
        let count = Int(integer(UInt16.self))
        let end = min(bytes.count, position + count)
        defer { position = end }
        return String(decoding: bytes[min(position, end)..<end], as: UTF8.self)
    }
}
