internal import DeliveryEngine
internal import NewsletterCore

extension SMTPDialogue {
    /// Takes the next reply.
    mutating func receive(_ raw: ReplyParser.RawReply) {
        guard let next = expected.first, next.end <= left else {
            // It answers nothing that was said: the server closes, or counts otherwise than we.
            let reply = Reply(raw, to: .quit)
            closingReply = reply
            if isLimit(reply) { limit = limit ?? accepted }
            return fail(reply.description, raw.code == 421 ? .closing : .outOfStep)
        }
        let expectation = expected.removeFirst()
        if raw.code == 421 {
            return receiveClosing(Reply(raw, to: expectation.command), expectation)
        }
        if mode == .windowed && !window.fits(raw, to: expectation.command) {
            return failOutOfStep(raw, expectation)
        }
        switch expectation.command {
        case .reset where mode == .windowed && raw.code != 250: failOutOfStep(raw, expectation)
        case .mail, .rcpt: receiveEnvelope(raw, expectation)
        case .data: receiveData(raw, expectation)
        case .dot: receiveDot(raw, expectation)
        case .reset where raw.code >= 300: fail("RSET was refused: \(Reply(raw, to: .reset))")
        case .quit: fail("closed after QUIT")
        default: break
        }
        advance()
    }

    /// How a connection ends before its time.
    enum Break {
        /// It is lost.
        case lost
        /// The replies are out of step with the commands: a refusal may be another mail's.
        case outOfStep
        /// The server said that it closes: since it answers in the order of the commands (RFC 5321
        /// section 4.1.1), what it has not answered it has not taken.
        case closing
    }

    /// The connection is lost, or what came from it makes no sense: every mail gets the last
    /// word that is true of it.
    mutating func fail(
        _ reason: String, _ kind: Break = .lost, at waited: Expectation? = nil
    ) {
        guard !isBroken else { return }
        end = .broken(reason)
        if kind == .outOfStep && mode == .windowed { isUnfitForWindows = true }
        let waited = waited ?? expected.first
        var hasDoubt = false
        for flight in flights {
            switch (flight.stage, kind == .outOfStep ? nil : flight.refusal) {
            case (.waiting, nil) where limit != nil, (.envelope, nil) where limit != nil:
                giveBack(flight)
            case (.dotted, nil) where kind != .closing:
                finish(flight, .inDoubt(reason, alongside: hasDoubt))
                hasDoubt = true
            case (_, let refusal?): finish(flight, .refused(refusal))
            default:
                let isCause = flight.id == waited?.flight && waited?.command != .mail
                finish(
                    flight,
                    .notSent(reason, insteadOfAnswerTo: isCause ? waited?.command : nil))
            }
        }
        expected.removeAll()
        output.removeAll()
    }

    private mutating func failOutOfStep(_ raw: ReplyParser.RawReply, _ waited: Expectation) {
        let command = waited.command == .dot ? "the body" : waited.command.rawValue.uppercased()
        fail(
            "an answer to \(command) that makes no sense: \(Reply(raw, to: waited.command))",
            .outOfStep, at: waited)
    }

    var isBroken: Bool { if case .broken = end { true } else { false } }

    private mutating func receiveEnvelope(_ raw: ReplyParser.RawReply, _ waited: Expectation) {
        guard let index = flights.firstIndex(where: { $0.id == waited.flight }) else { return }
        if (200..<300).contains(raw.code) {
            if mode == .windowed, flights[index].refusal != nil {
                return failOutOfStep(raw, waited)
            }
            flights[index].opensTransaction = true
        } else if raw.code < 400 {
            return failOutOfStep(raw, waited)
        } else if flights[index].refusal == nil {
            flights[index].refusal = Reply(raw, to: waited.command)
        }
        if isInLockstep, let refusal = flights[index].refusal { refuse(index, refusal) }
    }

    private mutating func receiveData(_ raw: ReplyParser.RawReply, _ waited: Expectation) {
        guard let index = flights.firstIndex(where: { $0.id == waited.flight }) else { return }
        switch (raw.code, flights[index].refusal) {
        case (354, nil):
            beginBody(index)
        case (354, let refusal?):
            let flight = flights.remove(at: index)
            finish(flight, .refused(refusal))
            for other in flights where other.stage == .waiting { giveBack(other) }
            hangUp("the relay wants a body for a mail that it refused")
        case (400..., let refusal?): refuse(index, refusal)
        case (400..., nil): refuse(index, Reply(raw, to: .data))
        default: failOutOfStep(raw, waited)
        }
    }

    private mutating func receiveDot(_ raw: ReplyParser.RawReply, _ waited: Expectation) {
        guard let index = flights.firstIndex(where: { $0.id == waited.flight }) else { return }
        let flight = flights[index]
        let reply = Reply(raw, to: .dot)
        let cameEarly = flight.stage != .dotted
        if mode == .windowed { return receiveChunk(flight, reply, raw, waited) }
        switch raw.code {
        case 200..<300 where !cameEarly:
            flights.remove(at: index)
            accepted += 1
            finish(flight, .accepted(reply))
        case 400...:
            flights.remove(at: index)
            finish(flight, .refused(reply))
            if cameEarly { fail("the body was refused before its end") }
        default: fail("an answer to the body that makes no sense: \(reply)", at: waited)
        }
    }

    /// The answer to BDAT, which may come before the end of the chunk where it refuses.
    private mutating func receiveChunk(
        _ flight: Flight, _ reply: Reply, _ raw: ReplyParser.RawReply, _ waited: Expectation
    ) {
        let isTaken = raw.code < 400
        if isTaken, flight.stage != .dotted || flight.refusal?.command == .mail {
            return failOutOfStep(raw, waited)
        }
        mustReset = !isTaken || flight.refusal != nil
        if let refusal = flight.refusal {
            // A refused recipient is the mail's last word, whatever is said to its body.
            finish(flight, .refused(refusal))
        } else if isTaken {
            accepted += 1
            window.noteTaken()
            finish(flight, .accepted(reply))
        } else {
            finish(flight, .refused(reply))
        }
    }

    /// 421: the server closes the connection; the reply counts for the mail that it answers.
    private mutating func receiveClosing(_ reply: Reply, _ waited: Expectation) {
        closingReply = reply
        if let index = flights.firstIndex(where: { $0.id == waited.flight }) {
            let flight = flights.remove(at: index)
            finish(flight, .refused(flight.refusal ?? reply))
        }
        fail(reply.description, .closing)
    }

    private mutating func refuse(_ index: Int, _ reply: Reply) {
        let flight = flights.remove(at: index)
        if flight.opensTransaction { mustReset = true }
        finish(flight, .refused(reply))
    }

    mutating func finish(_ flight: Flight, _ result: TransportResult) {
        flights.removeAll { $0.id == flight.id }
        if case .refused(let reply) = result, isLimit(reply) {
            reachLimit(with: flight, reply)
        } else {
            events.append(.finished(flight.id, result))
        }
    }

    /// Whether a reply says that this connection has carried as much as it may; where it has
    /// carried nothing the same words say that we are too fast.
    private func isLimit(_ reply: Reply) -> Bool {
        accepted > 0 && ReplyClass(reply) == .connectionLimit
    }

    /// The connection is full, which says nothing against the mail: another one carries it.
    private mutating func reachLimit(with flight: Flight, _ reply: Reply) {
        limit = limit ?? accepted
        switch flight.stage {
        case .waiting, .envelope: returned.append(flight.mail)
        case .body, .dotted:
            // It may be stored as left, and so has a last word of its own.
            events.append(.finished(flight.id, .notSent("the connection was full: \(reply)")))
        }
        for other in flights where other.stage == .waiting { giveBack(other) }
        if end == nil { end = .quitting }
    }

    private mutating func giveBack(_ flight: Flight) {
        flights.removeAll { $0.id == flight.id }
        returned.append(flight.mail)
    }
}
