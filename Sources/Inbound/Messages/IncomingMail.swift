/// A message as it came, with its parts one after the other.
///
/// Anything is read: what is broken, cut off or nested too deep becomes text. A message that
/// came back within is one part, whose inside is nobody's business but of those who look for
/// what we wrote ourselves.
package struct IncomingMail {
    /// The header of the message itself.
    package let header: MailHeader
    /// What it is.
    let type: ContentType
    /// The leaves of its tree, in order.
    let parts: [MailPart]
    /// All of it that is kept, its lines ended by LF.
    let bytes: [UInt8]

    /// Reads the first 1 MiB of a message, which may begin with a line of an mbox.
    package init(_ message: [UInt8]) {
        bytes = Array(message.prefix(MailLimits.message)).withLineFeeds()
        let (header, body) = MailHeader.read(Self.withoutEnvelopeLine(bytes[...]))
        self.header = header
        type = ContentType(header.text("content-type"))
        parts = Self.leaves(header, body)
    }

    /// Whether there is nothing of a message: no field, or nothing at all.
    package var isEmpty: Bool { header.fields.isEmpty && parts.allSatisfy { $0.body.isBlank } }

    /// The first part of one of these types.
    func part(_ names: String...) -> MailPart? { parts.first { names.contains($0.type.name) } }

    private static func withoutEnvelopeLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes.drop { $0 == 0x0A || $0 == 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
        while rest.starts(with: "From ".utf8) || rest.starts(with: ">From ".utf8) {
            _ = rest.popLine()
        }
        return rest
    }

    private static func leaves(_ header: MailHeader, _ body: ArraySlice<UInt8>) -> [MailPart] {
        var waiting = [MailPart(header, body, depth: 0, standard: "text/plain")]
        var leaves: [MailPart] = []
        while let part = waiting.popLast(), leaves.count < MailLimits.parts {
            guard part.type.isMultipart, part.depth < MailLimits.depth,
                let bodies = part.split(limit: MailLimits.parts)
            else {
                leaves.append(part)
                continue
            }
            let standard = part.type.name == "multipart/digest" ? "message/rfc822" : "text/plain"
            for body in bodies.reversed() {
                let (header, body) = MailHeader.read(body)
                waiting.append(MailPart(header, body, depth: part.depth + 1, standard: standard))
            }
        }
        return leaves
    }
}

/// One part of a message.
package struct MailPart {
    let header: MailHeader
    let type: ContentType
    /// As it was sent.
    let body: ArraySlice<UInt8>
    /// In how many others it lies.
    let depth: Int

    init(_ header: MailHeader, _ body: ArraySlice<UInt8>, depth: Int, standard: String) {
        self.header = header
        type = ContentType(header.text("content-type"), otherwise: standard)
        self.body = body
        self.depth = depth
    }

    /// The bytes without their transfer encoding, lines ended by LF.
    var decoded: [UInt8] {
        let encoding = header.text("content-transfer-encoding")?.prefix { !$0.isWhitespace }
        return TransferDecoding.decode(body, encoding: encoding.map(String.init)).withLineFeeds()
    }

    /// The text, whatever its encoding says of itself.
    var text: String { HeaderText.text(decoded, type["charset"]) }

    /// The parts between the boundaries; nil where there are none.
    fileprivate func split(limit: Int) -> [ArraySlice<UInt8>]? {
        var boundary = Array((type["boundary"] ?? "").utf8)
        if boundary.isEmpty || body.first(boundary: boundary) == nil {
            guard let guess = guessedBoundary else { return nil }
            boundary = guess
        }
        var bodies: [ArraySlice<UInt8>] = []
        var rest = body
        var start: Int?
        while true {
            let lineStart = rest.startIndex
            guard let line = rest.popLine() else { break }
            guard let end = line.isBoundary(boundary) else { continue }
            if let start { bodies.append(body[start..<max(start, lineStart)]) }
            start = end ? nil : rest.startIndex
            if end || bodies.count >= limit { break }
        }
        if let start { bodies.append(body[start...]) }
        return bodies.isEmpty ? nil : bodies
    }

    /// The first line that looks like a boundary where the header names none that is used.
    private var guessedBoundary: [UInt8]? {
        var rest = body
        for _ in 0..<50 {
            guard let line = rest.popLine() else { return nil }
            let trimmed = line.trimmed
            guard trimmed.count > 6, trimmed.starts(with: "--".utf8), !trimmed.contains(0x20),
                trimmed.contains(where: { $0 != 0x2D })
            else { continue }
            var next = rest
            guard let field = next.popLine(), MailHeader.name(of: field) != nil else { continue }
            return Array(trimmed.dropFirst(2))
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// Whether the line is a boundary; true for the one that closes.
    fileprivate func isBoundary(_ boundary: [UInt8]) -> Bool? {
        guard count >= boundary.count + 2, first == 0x2D, dropFirst().first == 0x2D,
            dropFirst(2).starts(with: boundary)
        else { return nil }
        let tail = dropFirst(2 + boundary.count)
        if tail.isBlank { return false }
        return tail.starts(with: "--".utf8) && tail.dropFirst(2).isBlank ? true : nil
    }

    fileprivate func first(boundary: [UInt8]) -> Int? {
        var rest = self
        while true {
            let start = rest.startIndex
            guard let line = rest.popLine() else { return nil }
            if line.isBoundary(boundary) != nil { return start }
        }
    }
}
