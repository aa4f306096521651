internal import DeliveryEngine

/// What a connection is to write, in its order: commands, and between them the bodies of mails.
struct OutputQueue {
    /// Where the last octet of a mail stands in a buffer: behind so many bytes.
    struct MailEnd: Hashable {
        let mail: DeliveryID
        let offset: Int
    }

    /// Commands, and the body that follows them, if one does.
    private struct Part {
        var commands: [UInt8]
        /// How many bytes of the commands have been handed out.
        var handedOut = 0
        var body: DataStream?
        var mail: DeliveryID?
    }

    private var parts: [Part] = []
    /// The memory of commands that have been handed out.
    private var spare: [UInt8] = []

    var isEmpty: Bool { parts.isEmpty }

    mutating func append(_ commands: [UInt8]) {
        if parts.last.map({ $0.body != nil }) ?? true { beginPart() }
        parts[parts.count - 1].commands += commands
    }

    mutating func append(_ body: DataStream, of mail: DeliveryID) {
        if parts.last.map({ $0.body != nil }) ?? true { beginPart() }
        parts[parts.count - 1].body = body
        parts[parts.count - 1].mail = mail
    }

    private mutating func beginPart() {
        var commands: [UInt8] = []
        swap(&commands, &spare)
        parts.append(Part(commands: commands))
    }

    mutating func removeAll() { parts.removeAll(keepingCapacity: true) }

    /// Copies what fits, and notes which mails end in it; returns how many bytes, and how many of
    /// them are commands.
    mutating func fill(
        _ buffer: UnsafeMutableRawBufferPointer, noting ends: inout [MailEnd]
    ) -> (count: Int, commands: Int) {
        var count = 0
        var commands = 0
        while !parts.isEmpty, count < buffer.count {
            let moved = moveCommands(to: .init(rebasing: buffer[count...]))
            count += moved
            commands += moved
            guard parts[0].handedOut == parts[0].commands.count else { break }
            if parts[0].body != nil {
                count += parts[0].body?.copy(into: .init(rebasing: buffer[count...])) ?? 0
                guard parts[0].body?.isAtEnd == true else { break }
                if let mail = parts[0].mail { ends.append(MailEnd(mail: mail, offset: count)) }
            }
            endPart()
        }
        return (count, commands)
    }

    private mutating func moveCommands(to buffer: UnsafeMutableRawBufferPointer) -> Int {
        let from = parts[0].handedOut
        let count = min(parts[0].commands.count - from, buffer.count)
        guard count > 0 else { return 0 }
        parts[0].commands.withUnsafeBytes {
            buffer.copyMemory(from: .init(rebasing: $0[from..<from + count]))
        }
        parts[0].handedOut += count
        return count
    }

    private mutating func endPart() {
        var part = parts.removeFirst()
        part.commands.removeAll(keepingCapacity: true)
        if part.commands.capacity > spare.capacity { swap(&spare, &part.commands) }
    }
}
