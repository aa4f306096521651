package import NewsletterCore

/// Takes out of an article what no reader sees and what acts on the words around it: control
/// characters, and marks of direction that reach beyond their field.
package struct InvisibleCharacters {
    /// Each character that was taken out, and where it stood how often.
    private var removed: [(scalar: Unicode.Scalar, place: String, count: Int)] = []

    package init() {}

    /// What was taken out, for lint to tell.
    var concerns: [ArticleConcern] {
        removed.map { scalar, place, count in
            ArticleConcern(
                "\(Self.kind(of: scalar)), \(scalar.codePoint), stood in the \(place) and was left out"
                    + (count > 1 ? ", \(count) times" : ""),
                remedy: "take it out of the file", kind: .character, clue: String(scalar))
        }
    }

    /// The characters that were taken out, each once.
    package var found: [Unicode.Scalar] {
        removed.map(\.scalar).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What a character is, in words.
    package static func kind(of scalar: Unicode.Scalar) -> String {
        scalar.isDirectional
            ? "a mark of direction that reaches beyond it" : "a control character"
    }

    private mutating func note(_ scalar: Unicode.Scalar, _ place: String) {
        if let index = removed.firstIndex(where: { $0.scalar == scalar && $0.place == place }) {
            removed[index].count += 1
        } else {
            removed.append((scalar, place, 1))
        }
    }

    // MARK: Sources

    /// The source of a text without control characters, of which parsers make something else.
    mutating func clean(source: String) -> String { withoutControls(source, "text") }

    // MARK: One line

    /// A line of metadata: a title, a name, a tag.
    package mutating func clean(line: String, _ place: String) -> String {
        let text = clean(line, place)
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        return Self.plain(text).split { $0 == "\n" || $0 == "\t" }
            .map { $0.trimmingSpace() }.joined(separator: " ")
    }

    private mutating func clean(_ text: String, _ place: String) -> String {
        var balance = DirectionBalance()
        balance.take(text)
        var rewriting = balance.rewriting
        let rest = rewriting.rewrite(withoutControls(text, place))
        for scalar in rewriting.removed { note(scalar, place) }
        return rest
    }

    /// The line without what is not seen in it and keeps others from finding it: soft hyphens,
    /// and marks of direction where every letter runs the same way.
    private static func plain(_ line: String) -> String {
        let runsBothWays = line.unicodeScalars.contains {
            WritingDirection(of: String($0)) == .rightToLeft
        }
        return String(
            String.UnicodeScalarView(
                line.unicodeScalars.filter { scalar in
                    switch scalar.value {
                    case 0xAD, 0x200B, 0x2060, 0xFEFF: false
                    case 0x200E, 0x200F, 0x061C: runsBothWays
                    default: true
                    }
                }))
    }

    private mutating func withoutControls(_ text: String, _ place: String) -> String {
        // The second controls begin with C2 in UTF-8, the separators of lines with E2.
        let isClean = text.utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 || $0 == 0x0A || $0 == 0x09
        }
        if isClean { return text }
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: out.append(scalar)
            case 0x2028, 0x2029: out.append(" ")
            case 0x0B, 0x0C:
                out.append(" ")
                note(scalar, place)
            case 0...0x1F, 0x7F...0x9F: note(scalar, place)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    // MARK: Documents

    /// A document, each line of it by itself.
    package mutating func clean(_ document: Document) -> Document {
        Document(document.blocks.map { clean($0) })
    }

    private mutating func clean(_ block: Block) -> Block {
        switch block {
        case .heading(let level, let inlines): return .heading(level: level, clean(inlines))
        case .paragraph(let inlines): return .paragraph(clean(inlines))
        case .quote(let blocks): return .quote(blocks.map { clean($0) })
        case .code(let language, let text): return .code(language: language, clean(text, "text"))
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = list.items[index].blocks.map { clean($0) }
            }
            return .list(list)
        case .table(var table):
            table.header = table.header.map { clean($0) }
            table.rows = table.rows.map { row in row.map { clean($0) } }
            return .table(table)
        case .image(let image): return .image(clean(image))
        case .rule: return block
        case .personal(let condition, let blocks):
            return .personal(condition, blocks.map { clean($0) })
        }
    }

    /// A picture with its description.
    mutating func clean(_ image: Image) -> Image {
        var image = image
        image.alt = clean(image.alt, "description of a picture")
        return image
    }

    private mutating func clean(_ inlines: [Inline]) -> [Inline] {
        var balance = DirectionBalance()
        Self.take(inlines, into: &balance)
        var rewriting = balance.rewriting
        let out = clean(inlines, &rewriting)
        for scalar in rewriting.removed { note(scalar, "text") }
        return out
    }

    private static func take(_ inlines: [Inline], into balance: inout DirectionBalance) {
        for inline in inlines {
            switch inline {
            case .text(let text), .code(let text): balance.take(text)
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .link(_, let inner):
                take(inner, into: &balance)
            case .lineBreak: balance.take("\n")
            // Not everybody gets these, and each picture has its words for itself.
            case .personal, .image, .slot: break
            }
        }
    }

    private mutating func clean(
        _ inlines: [Inline], _ rewriting: inout DirectionBalance.Rewriting
    ) -> [Inline] {
        var out: [Inline] = []
        for inline in inlines {
            switch inline {
            case .text(let text):
                out.append(.text(withoutControls(rewriting.rewrite(text), "text")))
            case .code(let text):
                out.append(.code(withoutControls(rewriting.rewrite(text), "text")))
            case .emphasis(let inner): out.append(.emphasis(clean(inner, &rewriting)))
            case .strong(let inner): out.append(.strong(clean(inner, &rewriting)))
            case .strikethrough(let inner): out.append(.strikethrough(clean(inner, &rewriting)))
            case .shifted(let shift, let inner):
                out.append(.shifted(shift, clean(inner, &rewriting)))
            case .link(let url, let inner):
                out.append(.link(url: url, clean(inner, &rewriting)))
            case .personal(let condition, let inner):
                out.append(.personal(condition, clean(inner)))
            case .image(let image): out.append(.image(clean(image)))
            case .lineBreak, .slot: out.append(inline)
            }
        }
        return out
    }
}

extension Unicode.Scalar {
    /// `U+202E`.
    package var codePoint: String { "U+" + code }

    /// How YAML and HTML write the character in ASCII.
    package var references: [String] {
        ["\\u\(code)", "&#x\(code);"].flatMap { [$0, $0.lowercased()] } + ["&#\(value);"]
            + (value < 0x100 ? ["\\x\(code.suffix(2))", "\\x\(code.suffix(2).lowercased())"] : [])
    }

    private var code: String {
        let code = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
}

extension Document {
    /// The document without control characters and marks of direction that reach too far.
    var withoutInvisibleCharacters: Document {
        var characters = InvisibleCharacters()
        return characters.clean(self)
    }
}
