import NewsletterCore

/// Finds the blocks that not everybody sees in a document whose text still holds the
/// placeholders of their tags.
///
/// A tag at the edge of a paragraph stands between paragraphs, so that a hidden block leaves
/// no empty one behind.
struct PersonalBlocks {
    let placeholders: SlotPlaceholders

    /// The document with its blocks; throws where one begins in one part and ends in another.
    func grouped(_ document: Document) throws(SlotError) -> Document {
        guard placeholders.hasBlocks else { return document }
        return Document(try grouped(document.blocks))
    }

    /// A part of a row of blocks or of a line, or a tag that stands in it.
    fileprivate enum Piece<Part> {
        case part(Part)
        case begin(BlockCondition)
        case end(BlockCondition)
    }

    /// Pairs the tags of a row.
    private func paired<Part>(
        _ pieces: [Piece<Part>], _ join: (BlockCondition, [Part]) -> Part
    ) throws(SlotError) -> [Part] {
        var out: [Part] = []
        var open: (condition: BlockCondition, before: [Part])?
        for piece in pieces {
            switch piece {
            case .part(let part): out.append(part)
            case .begin(let condition):
                if let open { throw across(open.condition) }
                open = (condition, out)
                out = []
            case .end(let condition):
                guard let begun = open, begun.condition == condition else {
                    throw across(condition)
                }
                out = begun.before + (out.isEmpty ? [] : [join(condition, out)])
                open = nil
            }
        }
        if let open { throw across(open.condition) }
        return out
    }

    private func across(_ condition: BlockCondition) -> SlotError {
        SlotError(
            line: placeholders.line(of: condition), reason: .blockAcrossParts(condition))
    }

    // MARK: Blocks

    private func grouped(_ blocks: [Block]) throws(SlotError) -> [Block] {
        var pieces: [Piece<Block>] = []
        for block in blocks {
            switch block {
            case .paragraph(let inlines):
                pieces += try self.blocks(of: inlines) { .paragraph($0) }
            case .heading(let level, let inlines):
                pieces += try self.blocks(of: inlines) { .heading(level: level, $0) }
            case .quote(let inner): pieces.append(.part(.quote(try grouped(inner))))
            case .list(var list):
                for index in list.items.indices {
                    list.items[index].blocks = try grouped(list.items[index].blocks)
                }
                pieces.append(.part(.list(list)))
            case .table(var table):
                for column in table.header.indices {
                    table.header[column] = try grouped(table.header[column])
                }
                for row in table.rows.indices {
                    for column in table.rows[row].indices {
                        table.rows[row][column] = try grouped(table.rows[row][column])
                    }
                }
                pieces.append(.part(.table(table)))
            case .code, .image, .rule, .personal: pieces.append(.part(block))
            }
        }
        return try paired(pieces) { .personal($0, $1) }
    }

    /// A block of inlines, with the tags at its edges beside it.
    private func blocks(
        of inlines: [Inline], _ make: ([Inline]) -> Block
    ) throws(SlotError) -> [Piece<Block>] {
        var inner = try linePieces(inlines)
        var before: [Piece<Block>] = []
        var after: [Piece<Block>] = []
        let unpaired = inner.isOnePair ? [0, inner.count - 1] : inner.unpairedTags
        if let last = unpaired.last, last == inner.count - 1, last > 0 {
            after = [inner[last].asTag]
            inner.removeLast()
        }
        if unpaired.first == 0 {
            before = [inner[0].asTag]
            inner.removeFirst()
        }
        let line = Self.trimmed(try paired(inner) { .personal($0, $1) })
        return before + (line.isEmpty ? [] : [.part(make(line))]) + after
    }

    // MARK: Lines

    private func grouped(_ inlines: [Inline]) throws(SlotError) -> [Inline] {
        try paired(try linePieces(inlines)) { .personal($0, $1) }
    }

    private func linePieces(_ inlines: [Inline]) throws(SlotError) -> [Piece<Inline>] {
        var out: [Piece<Inline>] = []
        for inline in inlines {
            switch inline {
            case .text(let text):
                for part in placeholders.split(text) {
                    switch part {
                    case .literal(let literal): out.append(.part(.text(literal)))
                    case .tag(.begin(let condition)): out.append(.begin(condition))
                    case .tag(.end(let condition)): out.append(.end(condition))
                    case .tag(.slot(let slot)): out.append(.part(.slot(slot)))
                    }
                }
            case .emphasis(let inner): out.append(.part(.emphasis(try grouped(inner))))
            case .strong(let inner): out.append(.part(.strong(try grouped(inner))))
            case .strikethrough(let inner): out.append(.part(.strikethrough(try grouped(inner))))
            case .shifted(let shift, let inner):
                out.append(.part(.shifted(shift, try grouped(inner))))
            case .link(let url, let inner): out.append(.part(.link(url: url, try grouped(inner))))
            case .code, .image, .lineBreak, .slot, .personal: out.append(.part(inline))
            }
        }
        return out.trimmingBlankEdges()
    }

    /// A line without white space at its ends.
    private static func trimmed(_ inlines: [Inline]) -> [Inline] {
        var inlines = inlines
        if case .text(let text)? = inlines.first {
            inlines[0] = .text(String(text.drop(while: \.isWhitespace)))
        }
        if case .text(let text)? = inlines.last {
            let end = text.lastIndex { !$0.isWhitespace }
            inlines[inlines.count - 1] = .text(end.map { String(text[...$0]) } ?? "")
        }
        return inlines.filter { $0 != .text("") }
    }
}

extension [PersonalBlocks.Piece<Inline>] {
    /// Whether the whole line is one block.
    fileprivate var isOnePair: Bool {
        guard count > 1, case .begin? = first, case .end? = last else { return false }
        return count(where: \.isTag) == 2
    }

    /// Where tags stand whose other halves stand elsewhere.
    fileprivate var unpairedTags: [Int] {
        var unpaired: [Int] = []
        var open: Int?
        for (index, piece) in enumerated() {
            switch piece {
            case .part: break
            case .begin:
                if let open { unpaired.append(open) }
                open = index
            case .end:
                if open == nil { unpaired.append(index) }
                open = nil
            }
        }
        return unpaired + (open.map { [$0] } ?? [])
    }

    /// The line without white space beyond the tags at its edges.
    fileprivate func trimmingBlankEdges() -> Self {
        var pieces = self
        if pieces.count > 1, pieces[0].isBlank, pieces[1].isTag { pieces.removeFirst() }
        if pieces.count > 1, pieces[pieces.count - 1].isBlank, pieces[pieces.count - 2].isTag {
            pieces.removeLast()
        }
        return pieces
    }
}

extension PersonalBlocks.Piece<Inline> {
    fileprivate var isTag: Bool { if case .part = self { false } else { true } }

    /// The tag as it stands between blocks; a part of a line is none.
    fileprivate var asTag: PersonalBlocks.Piece<Block> {
        switch self {
        case .begin(let condition): .begin(condition)
        case .end(let condition): .end(condition)
        case .part(let inline): .part(.paragraph([inline]))
        }
    }

    fileprivate var isBlank: Bool {
        if case .part(.text(let text)) = self { text.isBlank } else { false }
    }
}
