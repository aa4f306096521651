internal import NewsletterCore

extension SlottedText {
    /// Whether the last line has an end.
    fileprivate var endsWithLine: Bool {
        switch segments.last {
        case .literal(let end): end.last?.isNewline == true
        case .block: true
        case .slot, nil: false
        }
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
        /// A block by the index of its condition, and the piece that follows it.
        case block(Int, end: Int)
    }

    /// Everything that is the same for everybody, in order.
    private(set) var fixed: [UInt8] = []
    /// The Content-* fields of the mail's own header.
    let contentFields: [UInt8]
    /// Whether the body ends with a boundary, and so never with an empty line, which a
    /// signature would have to leave out.
    let isFramed: Bool
    private var pieces: [Piece] = []

    /// Encodes the bodies and the attachments.
    init(
        _ edition: Edition, _ attachments: [AttachedFile], digest: EditionDigest,
        slots: EditionSlots
    ) throws(MailError) {
        let root = Part(edition, attachments)
        contentFields = try root.fields(digest)
        isFramed = root.isFramed
        try add(root, digest, slots)
        if case .text(_, let text) = root, !text.endsWithLine { fixed.appendCRLF() }
        close()
    }

    private mutating func add(
        _ part: Part, _ digest: EditionDigest, _ slots: EditionSlots
    ) throws(MailError) {
        switch part {
        case .text(_, let text): add(text, slots)
        case .file(let attachment): attachment.encode(into: &fixed)
        case .multipart(let kind, let parts):
            let boundary = kind.boundary(digest)
            for part in parts {
                fixed += "--\(boundary)\r\n".utf8
                fixed += try part.fields(digest)
                fixed.appendCRLF()
                try add(part, digest, slots)
                fixed.appendCRLF()
            }
            fixed += "--\(boundary)--\r\n".utf8
        }
    }

    private mutating func add(_ text: SlottedText, _ slots: EditionSlots) {
        add(text.segments, slots, isInBlock: false)
        // A body must not end with a soft line break.
        if case .block? = text.segments.last { fixed.appendCRLF() }
    }

    private mutating func add(
        _ segments: [SlottedText.Segment], _ slots: EditionSlots, isInBlock: Bool
    ) {
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .literal(let literal):
                QuotedPrintable.encode(Array(literal.utf8), into: &fixed)
            case .slot(let slot, let context):
                endLine()
                let isLast = !isInBlock && index == segments.count - 1
                pieces.append(.slot(slots.index(of: slot), context, isLast: isLast))
            case .block(let condition, let inner):
                endLine()
                let start = pieces.count
                pieces.append(.block(slots.index(of: condition), end: start))
                add(inner, slots, isInBlock: true)
                endLine()
                pieces[start] = .block(slots.index(of: condition), end: pieces.count)
            }
        }
    }

    /// Ends the current stretch, and its line without a line break in the text.
    private mutating func endLine() {
        if let last = fixed.last, last != 0x0A { QuotedPrintable.softBreak(into: &fixed) }
        close()
    }

    /// Ends the current stretch.
    private mutating func close() {
        var start = 0
        for case .fixed(let range) in pieces { start = range.upperBound }
        if start < fixed.count { pieces.append(.fixed(start..<fixed.count)) }
    }

    /// A hash that has taken in what stands before the first slot or block.
    func hash(_ form: Canonicalization) -> BodyHash {
        BodyHash(
            pieces.map { if case .fixed(let range) = $0 { fixed[range] } else { nil } }, form: form)
    }

    /// Appends the body for one recipient, and takes it into the hashes.
    func write(_ values: SlotValues, into out: inout [UInt8], hashes: inout [BodyHash]) {
        var value: [UInt8] = []
        var index = 0
        while index < pieces.count {
            switch pieces[index] {
            case .block(let condition, let end):
                if !values.shown[condition] {
                    index = end
                    continue
                }
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
            index += 1
        }
    }
}
