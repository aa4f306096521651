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
                out.append(first.leaf)
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
            case .shifted: out += inner
            }
        }
        return out
    }
}

extension Character {
    /// White space that may go at the end of a line; a no-break space in HTML is often all
    /// that stands in an empty paragraph.
    var isLineSpace: Bool { isWhitespace }
}

extension StringProtocol {
    /// Whether nothing but white space stands here.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
