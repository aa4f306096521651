internal import DeliveryEngine
internal import NewsletterCore

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
        case .inDoubt(let reason, _):
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
    mutating func encode(_ identity: DepartureLogIdentity, slots: Int, mailing: Timestamp) {
        begin()
        bytes += DepartureHead.magic
        append(UInt32(slots))
        append(mailing.milliseconds)
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
