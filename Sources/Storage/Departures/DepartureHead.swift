internal import DeliveryEngine
internal import NewsletterCore

/// The head of a departure log, as it was read.
struct DepartureHead {
    /// With the version of the layout.
    static let magic = Array("PRdepart02".utf8)
    static let size = 256

    let slots: Int
    /// When the mailing began whose run it is, which tells it from other mailings of an issue.
    let mailing: Timestamp
    let identity: DepartureLogIdentity
    /// The number of the last commit; nil where it cannot be read.
    let lastCommit: Int64?

    /// Nil where the bytes are no head of ours.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= DepartureLayout.headSize, bytes.starts(with: Self.magic) else {
            return nil
        }
        var scan = DepartureScan(bytes, from: Self.size - 4)
        guard scan.integer(UInt32.self) == CRC32.of(bytes[..<(Self.size - 4)]) else { return nil }
        scan = DepartureScan(bytes, from: Self.magic.count)
        slots = Int(scan.integer(UInt32.self))
        mailing = Timestamp(milliseconds: scan.integer(Int64.self))
        let (device, file) = (scan.integer(UInt64.self), scan.integer(UInt64.self))
        let born = scan.integer(Int64.self)
        let (mount, namespace) = (scan.integer(UInt64.self), scan.integer(UInt64.self))
        let number = scan.text()
        let boot = scan.text()
        identity = DepartureLogIdentity(
            number: number, boot: boot.isEmpty ? nil : boot, device: device, file: file,
            born: born, mount: mount, namespace: namespace)
        scan = DepartureScan(bytes, from: DepartureLayout.lastCommit)
        lastCommit = CommitWord(rawValue: scan.integer(UInt64.self)).number
    }
}

/// The number of a commit in one word, so that it is never half written, with a checksum.
struct CommitWord {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ number: Int64) {
        let number = UInt64(bitPattern: number)
        rawValue = number << 16 | UInt64(Self.checksum(number))
    }

    /// Nil where the word is not as it was stored.
    var number: Int64? {
        let number = rawValue >> 16
        return rawValue & 0xFFFF == UInt64(Self.checksum(number)) ? Int64(number) : nil
    }

    private static func checksum(_ number: UInt64) -> UInt16 {
        let bytes = (0..<6).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        return UInt16(truncatingIfNeeded: CRC32.of(bytes))
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
