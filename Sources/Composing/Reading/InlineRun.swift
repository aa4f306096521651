import NewsletterCore

/// A paragraph while it grows: leaves, each with the formats that are in force for it.
///
/// Formats are kept beside the text until the paragraph ends, so that they may begin and end
/// across blocks, as they do in HTML.
struct InlineRun {
    private struct Piece {
        var leaf: Inline
        var formats: [DocumentBuilder.Format]
    }

    private var pieces: [Piece] = []

    /// Whether nothing but white space stands here.
    var isBlank: Bool {
        pieces.allSatisfy { if case .text(let text) = $0.leaf { text.isBlank } else { false } }
    }

    var endsWithBreak: Bool {
        if case .lineBreak = pieces.last?.leaf { true } else { false }
    }

    /// Whether a space that follows would double one, or begin a line.
    var endsWithSpace: Bool {
        switch pieces.last?.leaf {
        case nil, .lineBreak: true
        case .text(let text): text.last == " "
        default: false
        }
    }

    /// The last character, where text ends the run.
    var lastCharacter: Character? {
        if case .text(let text)? = pieces.last?.leaf { text.last } else { nil }
    }

    mutating func append(_ leaf: Inline, formats: [DocumentBuilder.Format]) {
        if let last = pieces.indices.last, pieces[last].formats == formats {
            switch (pieces[last].leaf, leaf) {
            case (.text(var text), .text(let more)):
                pieces[last].leaf = .lineBreak  // Releases the text, so that it grows in place.
                text += more
                pieces[last].leaf = .text(text)
                return
            case (.code(let code), .code(let more)):
                pieces[last].leaf = .code(code + more)
                return
            default: break
            }
        }
        pieces.append(Piece(leaf: leaf, formats: formats))
    }

    /// Empties the run and returns what stood in it, without white space at its ends.
    mutating func finish() -> [Inline] {
        trim()
        defer { pieces = [] }
        return Self.nest(pieces[...], depth: 0)
    }

    private mutating func trim() {
        while let first = pieces.first {
            if case .lineBreak = first.leaf {
            } else if case .text(let text) = first.leaf {
                let rest = text.drop(while: \.isLineSpace)
                if !rest.isEmpty {
                    pieces[0].leaf = .text(String(rest))
                    break
                }
            } else {
                break
            }
            pieces.removeFirst()
        }
        while let last = pieces.last {
            if case .lineBreak = last.leaf {
            } else if case .text(let text) = last.leaf {
                let end = text.lastIndex { !$0.isLineSpace }
                if let end {
                    pieces[pieces.count - 1].leaf = .text(String(text[...end]))
                    break
                }
            } else {
                break
            }
            pieces.removeLast()
        }
    }

    private static func nest(_ pieces: ArraySlice<Piece>, depth: Int) -> [Inline] {
        var out: [Inline] = []
        var rest = pieces
        while let first = rest.first {
            guard first.formats.count > depth else {
                add([first.leaf], to: &out)
                rest = rest.dropFirst()
                continue
            }
            let format = first.formats[depth]
            let group = rest.prefix { $0.formats.count > depth && $0.formats[depth] == format }
            rest = rest.dropFirst(group.count)
            let inner = nest(group, depth: depth + 1)
            switch format {
            case .emphasis: out.append(.emphasis(inner))
            case .strong: out.append(.strong(inner))
            case .strikethrough: out.append(.strikethrough(inner))
            case .link(let url, _): out.append(.link(url: url, inner))
            case .shifted(let shift): add(shifted(inner, shift), to: &out)
            }
        }
        return out
    }

    /// Shifted text in characters of its own, where there are such.
    private static func shifted(_ inner: [Inline], _ shift: BaselineShift) -> [Inline] {
        if let characters = shift.characters(for: inner) { return characters }
        // Some pages say it twice, by the element and by its style.
        if shift.holds(inner) { return inner }
        if inner.count == 1, case .shifted(shift, _) = inner[0] { return inner }
        return [.shifted(shift, inner)]
    }

    /// Adds inlines; text that follows text is one with it.
    private static func add(_ inlines: [Inline], to out: inout [Inline]) {
        for inline in inlines {
            if case .text(let more) = inline, case .text(let text)? = out.last {
                out[out.count - 1] = .text(text + more)
            } else {
                out.append(inline)
            }
        }
    }
}

extension Character {
    /// White space that may go at the end of a line; a no-break space in HTML is often all
    /// that stands in an empty paragraph.
    var isLineSpace: Bool { isWhitespace }
}
