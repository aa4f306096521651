public import NewsletterCore

extension Document {
    /// Every picture of the document, in order; one that stands twice is listed twice.
    public var images: [Image] {
        var found: [Image] = []
        _ = mappingImages {
            found.append($0)
            return $0
        }
        return found
    }

    /// The document with every picture replaced, such as by one that travels in the mail;
    /// nil leaves the picture's description in its place.
    public func mappingImages(_ transform: (Image) -> Image?) -> Document {
        withoutActuallyEscaping(transform) { transform in
            Document(ImageMapping(transform: transform).map(blocks))
        }
    }
}

private struct ImageMapping {
    let transform: (Image) -> Image?

    func map(_ blocks: [Block]) -> [Block] { blocks.compactMap(map) }

    private func map(_ block: Block) -> Block? {
        switch block {
        case .heading(let level, let inlines): return .heading(level: level, map(inlines))
        case .paragraph(let inlines): return .paragraph(map(inlines))
        case .quote(let blocks): return .quote(map(blocks))
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = map(list.items[index].blocks)
            }
            return .list(list)
        case .table(var table):
            table.header = table.header.map(map)
            table.rows = table.rows.map { $0.map(map) }
            return .table(table)
        case .image(let image):
            if let mapped = transform(image) { return .image(mapped) }
            return image.alt.isEmpty ? nil : .paragraph([.text(image.alt)])
        case .personal(let condition, let blocks): return .personal(condition, map(blocks))
        case .code, .rule: return block
        }
    }

    private func map(_ inlines: [Inline]) -> [Inline] {
        inlines.map { inline in
            switch inline {
            case .emphasis(let inner): .emphasis(map(inner))
            case .strong(let inner): .strong(map(inner))
            case .strikethrough(let inner): .strikethrough(map(inner))
            case .shifted(let shift, let inner): .shifted(shift, map(inner))
            case .link(let url, let inner): .link(url: url, map(inner))
            case .image(let image): transform(image).map { .image($0) } ?? .text(image.alt)
            case .personal(let condition, let inner): .personal(condition, map(inner))
            case .text, .code, .lineBreak, .slot: inline
            }
        }
    }
}
