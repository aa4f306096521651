internal import DeliveryEngine
internal import MailFormat
internal import NewsletterCore

// What a dialogue says next.

extension SMTPDialogue {
    /// Writes whatever may be written in the state that has been reached.
    mutating func advance() {
        guard !isBroken else { return }
        switch mode {
        case _ where isInLockstep: advanceInLockstep()
        case .pipelined: advancePipelined()
        case .windowed, .lockstep: advanceWindow()
        }
        if end == .quitting && isIdle && !hasSaidQuit {
            hasSaidQuit = true
            say("QUIT\r\n", .quit, nil)
        }
    }

    private mutating func advancePipelined() {
        while let index = nextWaiting(), !expected.contains(where: { $0.command == .data }) {
            sayReset()
            guard let envelope = begin(index) else { continue }
            flights[index].stage = .envelope
            let id = flights[index].id
            say(envelope.mail, .mail, id)
            say(envelope.rcpt, .rcpt, id)
            say("DATA\r\n", .data, id)
        }
    }

    private mutating func advanceInLockstep() {
        guard expected.isEmpty else { return }
        sayReset()
        guard expected.isEmpty, let index = flights.indices.first else { return }
        let id = flights[index].id
        switch flights[index].stage {
        case .waiting:
            guard let envelope = begin(index) else { return advanceInLockstep() }
            flights[index].stage = .envelope
            lockstep = [(envelope.rcpt, .rcpt)]
            if mode == .lockstep { lockstep.append((Array("DATA\r\n".utf8), .data)) }
            say(envelope.mail, .mail, id)
        case .envelope where !lockstep.isEmpty:
            let (bytes, command) = lockstep.removeFirst()
            say(bytes, command, id)
        case .envelope where mode == .windowed: sayChunk(index)
        case .envelope, .body, .dotted: break
        }
    }

    /// Writes as many mails as the window lets go, whole and one behind the other.
    private mutating func advanceWindow() {
        while let index = nextWaiting(), mayLeave(index) {
            guard let envelope = begin(index) else { continue }
            let id = flights[index].id
            mustReset = false
            say("RSET\r\n", .reset, nil)
            say(envelope.mail, .mail, id)
            say(envelope.rcpt, .rcpt, id)
            sayChunk(index)
        }
    }

    /// Whether the bytes of a mail may be under way beside those that are.
    private func mayLeave(_ index: Int) -> Bool {
        let unanswered = flights.reduce(0) {
            $1.stage == .waiting ? $0 : $0 + $1.mail.message.bytes.count
        }
        return unanswered == 0
            || unanswered + flights[index].mail.message.bytes.count <= SendingWindow.mostBytes
    }

    private mutating func sayChunk(_ index: Int) {
        guard let chunk = flights[index].chunk else { return }
        flights[index].stage = .body
        say(Array("BDAT \(chunk.size) LAST\r\n".utf8), .dot, flights[index].id)
        output.append(chunk, of: flights[index].id)
        flights[index].chunk = nil
    }

    private func nextWaiting() -> Int? { flights.firstIndex { $0.stage == .waiting } }

    /// The commands for a mail; nil when it was refused here, without a word to the server.
    private mutating func begin(_ index: Int) -> (mail: [UInt8], rcpt: [UInt8])? {
        let mail = flights[index].mail
        if mode == .windowed { flights[index].chunk = DataStream(chunk: mail.message.bytes) }
        let chunk = flights[index].chunk
        switch envelopes.commands(
            for: mail.envelope, size: chunk?.size ?? mail.message.bytes.count,
            isEightBit: chunk?.isEightBit ?? false)
        {
        case .success(let commands): return commands
        case .failure(let refusal):
            let flight = flights.remove(at: index)
            finish(flight, .refused(refusal.reply))
            return nil
        }
    }

    private mutating func sayReset() {
        guard mustReset else { return }
        mustReset = false
        say("RSET\r\n", .reset, nil)
    }

    private mutating func say(_ text: StaticString, _ command: Reply.Command, _ id: DeliveryID?) {
        text.withUTF8Buffer { say(Array($0), command, id) }
    }

    private mutating func say(_ bytes: [UInt8], _ command: Reply.Command, _ id: DeliveryID?) {
        output.append(bytes)
        said += bytes.count
        expected.append(Expectation(command: command, flight: id, end: said))
    }
}
