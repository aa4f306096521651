internal import NIOCore

extension Session {
    /// The first words of the server (RFC 5321 section 3.1).
    mutating func begin() {
        respond(at: .greeting) {
            $0.output.writeString("220 \($0.configuration.serverName) ESMTP\r\n")
        }
        if tally.refused > 0 { phase = .turnedAway }
    }

    /// EHLO or HELO; each ends a transaction under way (section 4.1.4).
    mutating func greet(_ verb: SinkVerb, _ line: UnsafeRawBufferPointer) {
        guard line.dropFirst(5).contains(where: { $0 != ASCII.space }) else {
            return refuse("501 5.5.4 Say who you are\r\n")
        }
        respond(at: verb == .ehlo ? .ehlo : .helo) {
            $0.envelope = nil
            $0.isChunked = false
            $0.hasGreeted = true
            if verb == .ehlo {
                $0.offerExtensions()
            } else {
                $0.output.writeString("250 \($0.configuration.serverName)\r\n")
            }
        }
    }

    private mutating func offerExtensions() {
        var lines = [configuration.serverName]
        for offer in SinkExtension.allCases where configuration.extensions.contains(offer) {
            lines.append(
                offer == .size ? "SIZE \(configuration.sizeLimit)" : offer.rawValue)
        }
        if configuration.credentials != nil { lines.append("AUTH PLAIN LOGIN") }
        SinkReply(250, nil, lines).write(to: &output)
    }

    mutating func reset() {
        envelope = nil
        isChunked = false
        answer("250 2.0.0 Ok\r\n")
    }

    mutating func quit() {
        respond(at: .quit) {
            $0.answer("221 2.0.0 Bye\r\n")
            $0.interruption = .farewell
        }
    }
}
