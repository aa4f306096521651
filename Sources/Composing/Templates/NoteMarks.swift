import NewsletterCore

/// Takes the marks of footnotes out of words that stand without their notes.
enum NoteMarks {
    /// A line without `[^1]`, and without `[1]` and raised figures close behind a word or a stop;
    /// `m²` and `10⁶` stay.
    static func removed(from text: String) -> String {
        guard mayHold(text) else { return text }
        return text.replacing(/\[\^[^\]\s]+\]/, with: "")
            .replacing(
                /(\p{L}{4}|[.,;:!?”’"»)])((?:\[\d{1,3}\]|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3})+)(?=$|[\s.,;:!?”’"»)])/
            ) {
                String($0.1)
            }
    }

    /// Whether a bracket or a raised figure stands in a text, so that one without costs little.
    private static func mayHold(_ text: String) -> Bool {
        var last: UInt8 = 0
        var lead: UInt8 = 0
        for byte in text.utf8 {
            let isRaised =
                last == 0xC2 && [0xB2, 0xB3, 0xB9].contains(byte)
                || lead == 0xE2 && last == 0x81 && byte >= 0xB0
            if byte == UInt8(ascii: "[") || isRaised { return true }
            (lead, last) = (last, byte)
        }
        return false
    }
}

extension NoteMarks {
    /// Whether raised text is the mark of one note or several, `[1]` or `1,2`, which stands
    /// behind a word or a stop.
    fileprivate static func isMark(_ raised: [Inline], behind previous: Inline?) -> Bool {
        guard case .text(let text)? = previous,
            text.firstMatch(of: /(?:\p{L}{4}|[.,;:!?”’"»)])$/) != nil
        else { return false }
        return raised.plainText.wholeMatch(
            of: /(?:\[\w{1,3}\])+|\d{1,3}(?:\s?[,;–-]\s?\d{1,3})+/) != nil
    }
}

extension [Inline] {
    /// The inlines without marks of footnotes.
    var withoutNoteMarks: [Inline] { withoutNoteMarks { _ in true } }

    /// The inlines without the marks of some footnotes, by their number.
    fileprivate func withoutNoteMarks(where isMissing: (Int) -> Bool) -> [Inline] {
        enumerated().compactMap { index, inline in
            switch inline {
            case .shifted(.raised, let inner)
            where NoteMarks.isMark(inner, behind: index > 0 ? self[index - 1] : nil):
                return nil
            case .shifted(let shift, let inner):
                return .shifted(shift, inner.withoutNoteMarks(where: isMissing))
            case .link(let url, let inner):
                if case .reference(let number)? = FootnoteLink(url) {
                    return isMissing(number) ? nil : inline
                }
                return .link(url: url, inner.withoutNoteMarks(where: isMissing))
            case .text(let text): return .text(NoteMarks.removed(from: text))
            case .emphasis(let inner): return .emphasis(inner.withoutNoteMarks(where: isMissing))
            case .strong(let inner): return .strong(inner.withoutNoteMarks(where: isMissing))
            case .strikethrough(let inner):
                return .strikethrough(inner.withoutNoteMarks(where: isMissing))
            case .personal(let condition, let inner):
                return .personal(condition, inner.withoutNoteMarks(where: isMissing))
            case .code, .image, .lineBreak, .slot: return inline
            }
        }
    }
}

extension Document {
    /// The document without the marks of footnotes that are not in it.
    var withoutMarksOfMissingNotes: Document {
        let notes = Set(
            footnoteLinks.compactMap { if case .back(let number) = $0 { number } else { nil } })
        return Document(blocks.map { $0.withoutMarks { !notes.contains($0) } })
    }
}

extension Block {
    fileprivate func withoutMarks(where isMissing: (Int) -> Bool) -> Block {
        switch self {
        case .heading(let level, let inlines):
            return .heading(level: level, inlines.withoutNoteMarks(where: isMissing))
        case .paragraph(let inlines):
            return .paragraph(inlines.withoutNoteMarks(where: isMissing))
        case .quote(let blocks):
            return .quote(blocks.map { $0.withoutMarks(where: isMissing) })
        case .personal(let condition, let blocks):
            return .personal(condition, blocks.map { $0.withoutMarks(where: isMissing) })
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = list.items[index].blocks.map {
                    $0.withoutMarks(where: isMissing)
                }
            }
            return .list(list)
        case .table(var table):
            table.header = table.header.map { $0.withoutNoteMarks(where: isMissing) }
            table.rows = table.rows.map { $0.map { $0.withoutNoteMarks(where: isMissing) } }
            return .table(table)
        case .code, .image, .rule: return self
        }
    }
}
