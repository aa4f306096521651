internal import NewsletterCore

extension SlottedText {
    /// Whether the last line has an end.
    fileprivate var endsWithLine: Bool {
        if case .literal(let end)? = segments.last { end.last?.isNewline == true } else { false }
    }
}

/// The body of an edition: encoded stretches, and the places between them.
struct CompiledBody {
    /// What a body is made of.
    private enum Piece {
        /// A range of ``fixed``, which ends with a line.
        case fixed(Range<Int>)
        /// A slot by its index; where it is not the last of its part a soft line break follows.
        case slot(Int, SlottedText.Context, isLast: Bool)
    }

    /// Everything that is the same for everybody, in order.
    private(set) var fixed: [UInt8] = []
    /// The Content-* fields of the mail's own header.
    private(set) var contentFields: [ContentField] = []
    private var pieces: [Piece] = []
    /// Whether the body ends with a boundary, and so never with an empty line, which a
    /// signature would have to leave out.
    private(set) var isFramed = false

    /// A field of a part's header.
    struct ContentField {
        var name: String
        var value: String
        var parameters: [(name: String, value: String)] = []
    }

    /// Encodes the bodies: both as alternatives, the text first; one alone without a frame.
    init(_ edition: Edition, digest: EditionDigest, slots: [Slot]) {
        let parts = [("text/plain", edition.text), ("text/html", edition.html)]
            .filter { !$0.1.segments.isEmpty }
        guard parts.count > 1 else {
            let (type, text) = parts.first ?? ("text/plain", edition.text)
            contentFields = Self.fields(of: type)
            add(text, slots: slots)
            if !text.endsWithLine { fixed.appendCRLF() }
            close()
            return
        }
        isFramed = true
        let boundary = Self.boundary(digest)
        contentFields = [
            ContentField(
                name: "Content-Type", value: "multipart/alternative",
                parameters: [("boundary", boundary)])
        ]
        for (type, text) in parts {
            fixed += "--\(boundary)\r\n".utf8
            for field in Self.fields(of: type) { fixed += Self.line(field) }
            fixed.appendCRLF()
            add(text, slots: slots)
            fixed.appendCRLF()
        }
        fixed += "--\(boundary)--\r\n".utf8
        close()
    }

    /// A boundary that stands in no part: neither quoted-printable nor base64 writes `=_`.
    private static func boundary(_ digest: EditionDigest) -> String {
        "=_\(digest.description.prefix(32))"
    }

    private static func fields(of type: String) -> [ContentField] {
        [
            ContentField(name: "Content-Type", value: type, parameters: [("charset", "utf-8")]),
            ContentField(name: "Content-Transfer-Encoding", value: "quoted-printable"),
        ]
    }

    private static func line(_ field: ContentField) -> [UInt8] {
        let parameters = field.parameters.map { "; \($0.name)=\($0.value)" }.joined()
        return Array("\(field.name): \(field.value)\(parameters)\r\n".utf8)
    }

    private mutating func add(_ text: SlottedText, slots: [Slot]) {
        for (index, segment) in text.segments.enumerated() {
            switch segment {
            case .literal(let literal):
                QuotedPrintable.encode(Array(literal.utf8), into: &fixed)
            case .slot(let slot, let context):
                if let last = fixed.last, last != 0x0A { QuotedPrintable.softBreak(into: &fixed) }
                close()
                let isLast = index == text.segments.count - 1
                pieces.append(.slot(slots.firstIndex(of: slot)!, context, isLast: isLast))
            }
        }
    }

    /// Ends the current stretch.
    private mutating func close() {
        var start = 0
        for case .fixed(let range) in pieces { start = range.upperBound }
        if start < fixed.count { pieces.append(.fixed(start..<fixed.count)) }
    }

    /// A hash that has taken in what stands before the first slot.
    func hash(_ form: Canonicalization) -> BodyHash {
        BodyHash(
            pieces.map { if case .fixed(let range) = $0 { fixed[range] } else { nil } }, form: form)
    }

    /// Appends the body for one recipient, and takes it into the hashes.
    func write(_ values: SlotValues, into out: inout [UInt8], hashes: inout [BodyHash]) {
        var value: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .fixed(let range):
                out += fixed[range]
                for hash in hashes.indices { hashes[hash].add(fixed: index) }
            case .slot(let slot, let context, let isLast):
                let start = out.count
                value.removeAll(keepingCapacity: true)
                values.write(slot, for: context, into: &value)
                QuotedPrintable.encode(value, into: &out)
                if !isLast { QuotedPrintable.softBreak(into: &out) }
                for hash in hashes.indices { hashes[hash].add(written: out[start...]) }
            }
        }
    }
}
