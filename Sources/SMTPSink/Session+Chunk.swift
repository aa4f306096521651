internal import NIOCore

extension Session {
    /// BDAT: takes so many octets, which need no dots (RFC 3030 section 2).
    ///
    /// Where it is refused, the octets come all the same and are thrown away.
    mutating func chunk(_ line: UnsafeRawBufferPointer) {
        guard configuration.extensions.contains(.chunking) else {
            return refuse("502 5.5.1 BDAT is not offered\r\n")
        }
        guard var chunk = Chunk(line) else {
            return refuse("501 5.5.4 Syntax: BDAT octets [LAST]\r\n")
        }
        var refusal: StaticString? = envelope == nil ? "503 5.5.1 Send MAIL first\r\n" : nil
        if envelope?.recipientCount == 0 { refusal = "554 5.5.1 No valid recipients\r\n" }
        let transaction = envelope
        chunk.isDiscarded = true
        phase = .chunk(chunk)
        respond(
            at: .bdat, message: transaction?.number, about: transaction?.recipients ?? [],
            unless: refusal
        ) {
            $0.accept(chunk)
        }
        if case .chunk(let chunk) = phase, chunk.octets == 0 { end(chunk) }
    }

    private mutating func accept(_ refused: Chunk) {
        var chunk = refused
        chunk.isDiscarded = false
        phase = .chunk(chunk)
        if !isChunked { prepareBody() }
        isChunked = true
    }

    /// Takes bytes of a chunk and returns how many.
    mutating func receive(_ bytes: UnsafeRawBufferPointer, of chunk: Chunk) -> Int {
        var chunk = chunk
        let taken = bytesToThreshold(min(bytes.count, chunk.octets))
        chunk.octets -= taken
        if !chunk.isDiscarded {
            keepOctets(UnsafeRawBufferPointer(rebasing: bytes[..<taken]))
        }
        phase = .chunk(chunk)
        if chunk.octets == 0 { end(chunk) } else if !chunk.isDiscarded { consultScriptInBody() }
        return taken
    }

    private mutating func keepOctets(_ bytes: UnsafeRawBufferPointer) {
        if configuration.refusesLongLines { gauge.measure(bytes) }
        scanner.count(bytes)
        wireBytes += bytes.count
        body?.writeBytes(bytes)
        if scanner.size > configuration.sizeLimit { body = nil }
    }

    private mutating func end(_ chunk: Chunk) {
        phase = .command
        if chunk.isDiscarded { return }
        if chunk.isLast { return endMail() }
        answer("250 2.0.0 Go on\r\n")
    }
}
