import NewsletterCore

/// The parts of a line.
extension HTMLMaking {
    mutating func write(_ inlines: [Inline]) {
        for inline in inlines {
            switch inline {
            case .text(let text): write(text.withoutControls())
            case .emphasis(let inner): write(inner, in: "em")
            case .strong(let inner): write(inner, in: "strong")
            case .strikethrough(let inner): write(inner, in: "del")
            case .shifted(let shift, let inner): write(inner, in: shift.element)
            case .code(let text):
                out += isInCell && text.holdsLongWord ? "<code class=\"long\">" : "<code>"
                out += "\(text.withoutControls().escapedForHTML())</code>"
            case .link(let url, let inner): link(url, inner)
            case .image(let image): write(image)
            case .lineBreak: out += "<br>\n"
            case .slot(let slot): out += marks.mark(slot)
            case .personal(let condition, let inner):
                out += marks.mark(.begin(condition))
                write(inner)
                out += marks.mark(.end(condition))
            }
        }
    }

    private mutating func write(_ text: String) {
        guard isInCell, text.holdsLongWord else {
            out += text.escapedForHTML()
            return
        }
        var rest = text[...]
        while let first = rest.first {
            let part = rest.prefix { $0.isWhitespace == first.isWhitespace }
            let escaped = part.escapedForHTML()
            out += part.isLongWord ? "<span class=\"long\">\(escaped)</span>" : escaped
            rest = rest[part.endIndex...]
        }
    }

    private mutating func write(_ inlines: [Inline], in name: String) {
        out += "<\(name)>"
        write(inlines)
        out += "</\(name)>"
    }

    private mutating func link(_ url: String, _ inner: [Inline]) {
        if let link = FootnoteLink(url) { return footnote(link, inner) }
        guard let target = WrittenURL.link(url) else { return write(inner) }
        out += "<a href=\"\(marks.marking(slotsIn: target).escapedForHTML())\">"
        if !isInCell, inner.count == 1, case .text(let text) = inner[0], WrittenURL.isLong(text) {
            out += WrittenURL.breakable(text.withoutControls()).map { $0.escapedForHTML() }
                .joined(separator: "<wbr>")
        } else {
            write(inner)
        }
        out += "</a>"
    }

    /// Links a note with the text, where the document has both ends.
    private mutating func footnote(_ link: FootnoteLink, _ inner: [Inline]) {
        switch link {
        case .reference(let number):
            guard footnotes.contains(.back(number)) else { return write(inner) }
            let isFirst = referred.insert(number).inserted
            let id = isFirst ? " id=\"\(writer.anchors)reference-\(number)\"" : ""
            out += "<a href=\"#\(writer.anchors)footnote-\(number)\"\(id)>"
        case .back(let number):
            guard footnotes.contains(.reference(number)) else { return }
            out += "<a href=\"#\(writer.anchors)reference-\(number)\""
            out += " id=\"\(writer.anchors)footnote-\(number)\">"
        }
        write(inner)
        out += "</a>"
    }

    func source(of image: Image) -> String? {
        WrittenURL.image(image.source, base: writer.imageBaseURL)
    }

    private mutating func write(_ image: Image) {
        let alt = image.alt.withoutControls().escapedForHTML()
        guard let source = source(of: image) else {
            out += alt
            return
        }
        let isOpen = writer.imageWidth == .max
        let shown =
            isOpen
            ? image : image.sized(inColumn: writer.imageWidth).fitting(width: writer.imageWidth)
        let columnWidth = isOpen ? shown.percent.map { "\($0)%" } : "\(writer.imageWidth)"
        let width = (shown.width.map { "\($0)" } ?? columnWidth).map { " width=\"\($0)\"" } ?? ""
        let height = shown.height.map { " height=\"\($0)\"" } ?? ""
        let kind = image.isTransparent ? " class=\"clear\"" : ""
        out +=
            "<img\(kind) src=\"\(source.escapedForHTML())\" alt=\"\(alt)\""
            + "\(width)\(height) border=\"0\">"
    }
}

extension StringProtocol {
    /// Whether one of its words is longer than a column on a phone is wide.
    fileprivate var holdsLongWord: Bool {
        utf8.count > 20 && split(whereSeparator: \.isWhitespace).contains(where: \.isLongWord)
    }

    fileprivate var isLongWord: Bool { count > 20 }
}
