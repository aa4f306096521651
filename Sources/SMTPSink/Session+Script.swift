internal import NIOCore

extension Session {
    /// Answers a command: as the script says, or else by refusing, or else by `effect`, which
    /// also writes the usual reply.
    mutating func respond(
        at stage: Stage, message: Int? = nil,
        about addresses: @autoclosure () -> [String] = [],
        unless refusal: StaticString? = nil, _ effect: (inout Session) -> Void
    ) {
        if script.watches(stage) {
            let occasion = Script.Occasion(
                connection: connection, message: message, addresses: addresses())
            if let action = script.action(at: stage, occasion) {
                return follow(action, unless: refusal, effect)
            }
        }
        if let refusal { refuse(refusal) } else { effect(&self) }
    }

    /// Does what a rule says in place of the usual answer.
    ///
    /// A positive reply overrides a refusal: a rule can make the sink say 354 although no
    /// recipient is left, as some servers do (RFC 2920 section 3.1).
    mutating func follow(
        _ action: SinkAction, unless refusal: StaticString? = nil,
        _ effect: (inout Session) -> Void
    ) {
        func usual(_ session: inout Session) {
            if let refusal { session.refuse(refusal) } else { effect(&session) }
        }
        switch action {
        case .reply(let reply) where reply.isPositive:
            _ = cut(effect)
            reply.write(to: &output)
        case .reply(let reply):
            tally.refused += 1
            reply.write(to: &output)
            if reply.code == 421 { interruption = .farewell }
        case .answerThenClose:
            usual(&self)
            interruption = interruption ?? .farewell
        case .keepOctets(let reply), .keepTransaction(let reply):
            tally.refused += 1
            reply.write(to: &output)
            if case .keepTransaction = action { keepsTransaction = true } else { phase = .command }
        case .answerTwice:
            let reply = cut(usual)
            output.writeImmutableBuffer(reply)
            output.writeImmutableBuffer(reply)
        case .delay(let time):
            delay(time, usual)
        case .trickle(let time):
            let reply = cut(usual)
            interruption = interruption ?? .trickle(time, reply)
        case .garbage(let count):
            output.writeBytes((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) | 0x80 })
            answer("\r\n")
        case .close: interruption = .close
        case .reset: interruption = .reset
        case .stall: interruption = .stall
        case .endlessLine: interruption = .endlessLine
        }
    }

    /// Does something now and lets its reply leave later.
    mutating func delay(_ time: Duration, _ effect: (inout Session) -> Void) {
        let reply = cut(effect)
        interruption = interruption ?? .delay(time, then: reply)
    }

    /// Does something and takes its reply out of the output.
    private mutating func cut(_ effect: (inout Session) -> Void) -> ByteBuffer {
        let start = output.writerIndex
        effect(&self)
        let reply = output.getSlice(at: start, length: output.writerIndex - start)
        output.moveWriterIndex(to: start)
        return reply ?? ByteBuffer()
    }

    /// Asks the script about a silence and tells whether a rule acted on it.
    mutating func noticeSilence(of time: Duration) -> Bool {
        guard case .command = phase else { return false }
        let occasion = Script.Occasion(
            connection: connection, message: envelope?.number,
            addresses: envelope?.recipients ?? [])
        guard let action = script.action(at: .idle(after: time), occasion) else { return false }
        follow(action) { _ in }
        return true
    }
}
