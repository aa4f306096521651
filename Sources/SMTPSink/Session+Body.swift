internal import NIOCore

extension Session {
    /// DATA: asks for the body once there is somebody to have it.
    mutating func data(_ line: UnsafeRawBufferPointer) {
        guard line.count == 4 else { return refuse("501 5.5.4 Syntax: DATA\r\n") }
        guard let envelope else { return refuse("503 5.5.1 Send MAIL first\r\n") }
        guard !isChunked else { return refuse("503 5.5.1 Go on with BDAT\r\n") }
        let hasRecipients = envelope.recipientCount > 0
        respond(
            at: .data, message: envelope.number, about: envelope.recipients,
            unless: hasRecipients ? nil : "554 5.5.1 No valid recipients\r\n"
        ) {
            $0.phase = .body
            $0.prepareBody()
            $0.answer("354 End with a dot on a line of its own\r\n")
        }
    }

    mutating func prepareBody() {
        scanner = BodyScanner()
        gauge = LengthCheck()
        wireBytes = 0
        thresholdIndex = 0
        body = sink.store.readsBodies ? ByteBuffer() : nil
    }

    /// Takes bytes of a mail and returns how many: up to its end, or to where a rule looks.
    mutating func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        let part = UnsafeRawBufferPointer(rebasing: bytes[..<bytesToThreshold(bytes.count)])
        let end = scanner.scan(part, into: &body)
        let taken = end ?? part.count
        if configuration.refusesLongLines {
            gauge.measure(UnsafeRawBufferPointer(rebasing: part[..<taken]))
        }
        wireBytes += taken
        if scanner.size > configuration.sizeLimit { body = nil }
        if end != nil {
            endMail()
        } else {
            consultScriptInBody()
        }
        return taken
    }

    /// How many of so many bytes come before the next point at which a rule looks.
    func bytesToThreshold(_ count: Int) -> Int {
        guard takesBody, thresholdIndex < script.bodyThresholds.count else {
            return count
        }
        return min(count, max(1, script.bodyThresholds[thresholdIndex] - wireBytes))
    }

    /// Whether what comes is kept as a mail.
    private var takesBody: Bool {
        switch phase {
        case .body: true
        case .chunk(let chunk): !chunk.isDiscarded
        default: false
        }
    }

    mutating func consultScriptInBody() {
        guard takesBody, let envelope else { return }
        while thresholdIndex < script.bodyThresholds.count,
            script.bodyThresholds[thresholdIndex] <= wireBytes
        {
            let threshold = script.bodyThresholds[thresholdIndex]
            thresholdIndex += 1
            let occasion = Script.Occasion(
                connection: connection, message: envelope.number, addresses: envelope.recipients)
            guard let action = script.action(at: .body(after: threshold), occasion) else {
                continue
            }
            if case .reply = action { swallowTheRest() }
            follow(action) { _ in }
            return
        }
    }

    private mutating func swallowTheRest() {
        guard case .chunk(var chunk) = phase else {
            phase = .swallowing
            return
        }
        chunk.isDiscarded = true
        phase = .chunk(chunk)
        envelope = nil
        isChunked = false
    }

    /// The end, by a dot or a last chunk: keeps the mail and answers for it.
    mutating func endMail() {
        let isAnswered = if case .swallowing = phase { true } else { false }
        phase = .command
        isChunked = false
        hasEndedMail = true
        tally.bareLineEnds += scanner.bareLineEnds
        defer {
            if !keepsTransaction { envelope = nil }
            keepsTransaction = false
            body = nil
        }
        guard !isAnswered, let envelope else { return }
        guard configuration.dotDelay > .zero else { return settle(envelope) }
        delay(configuration.dotDelay) { $0.settle(envelope) }
    }

    private mutating func settle(_ envelope: Envelope) {
        respond(
            at: .dot, message: envelope.number, about: envelope.recipients,
            unless: refusalOfBody(envelope)
        ) {
            $0.keep(envelope)
        }
    }

    private func refusalOfBody(_ envelope: Envelope) -> StaticString? {
        if envelope.recipientCount == 0 { return "554 5.5.1 No valid recipients\r\n" }
        if scanner.size > configuration.sizeLimit { return "552 5.3.4 Message too large\r\n" }
        if configuration.refusesBareLineEnds, scanner.bareLineEnds > 0 {
            return "550 5.6.0 Lone CR or LF in the message\r\n"
        }
        if gauge.hasLongLine { return "550 5.6.0 Line longer than 998 bytes\r\n" }
        return nil
    }

    private mutating func keep(_ envelope: Envelope) {
        do {
            try sink.store.keep(
                body, from: envelope.sender, to: envelope.recipients, connection: connection)
        } catch {
            return refuse("452 4.3.1 The mail could not be stored\r\n")
        }
        tally.messages += 1
        tally.recipients += envelope.recipientCount
        tally.bytes += scanner.size
        respond(at: .accepted, message: envelope.number, about: envelope.recipients) {
            $0.answer("250 2.0.0 Ok\r\n")
        }
    }
}
