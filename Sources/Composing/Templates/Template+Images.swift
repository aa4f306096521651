import NewsletterCore

extension Template {
    /// The pictures that the template itself shows from files beside it, such as a logo: every
    /// `<img>` whose source is relative and holds no tag of Mustache.
    var images: [Image] {
        var found: [Image] = []
        for text in pages {
            _ = Self.mapping(imagesIn: text) {
                found.append($0)
                return nil
            }
        }
        return found
    }

    /// Whether articles are shown with their lead pictures.
    var mentionsLeadImage: Bool { pages.contains { $0.contains("image.src") } }

    /// Whether excerpts are cards, which have a picture each.
    var showsCards: Bool { pages.contains { $0.contains("#is_card") } }

    /// Whether the newsletter's logo is shown.
    var mentionsLogo: Bool { pages.contains { $0.contains("logo.src") } }

    /// Whether an issue's preheader has a place of its own; elsewhere the opening line says it.
    var mentionsPreheader: Bool { pages.contains { $0.contains("issue.preheader") } }

    /// The texts that the HTML body is made of: `issue.html` and the parts that it includes.
    private var pages: [String] { pageFiles.map { text(of: $0) } }

    /// A part without an extension serves both bodies.
    static func mayHoldHTML(_ file: String) -> Bool {
        !file.hasSuffix(".txt") && !file.hasSuffix(".css")
    }

    /// The template with others in place of the pictures that are known.
    func placing(_ pictures: [Image: Image]) -> Template {
        if pictures.isEmpty { return self }
        var template = self
        template.html = Self.mapping(imagesIn: html) { pictures[$0] }
        for (file, text) in partials where Self.mayHoldHTML(file) {
            template.partials[file] = Self.mapping(imagesIn: text) { pictures[$0] }
        }
        return template
    }

    /// Rewrites source, width and height of the `<img>` tags that show files of the template.
    private static func mapping(imagesIn text: String, _ transform: (Image) -> Image?) -> String {
        var out = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "<img"),
            let close = rest[open.upperBound...].firstIndex(of: ">")
        {
            let tag = rest[open.lowerBound...close]
            out += rest[..<open.lowerBound]
            out += mapped(tag, transform) ?? String(tag)
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    private static func mapped(_ tag: Substring, _ transform: (Image) -> Image?) -> String? {
        var scan = HTMLTagScan(String(tag))
        guard case .start(let start)? = scan.next() else { return nil }
        let attributes = start.attributes
        guard let written = attributes["src"], !written.contains("{{"), !written.isEmpty,
            LinkTarget.scheme(of: written) == nil, !written.hasPrefix("//")
        else { return nil }
        let image = Image(
            source: written.decodingReferences(),
            alt: (attributes["alt"] ?? "").decodingReferences(),
            width: attributes["width"].flatMap { Int($0) })
        guard let placed = transform(image) else { return nil }
        var sizes = ""
        if attributes["width"] == nil, let width = placed.width { sizes += " width=\"\(width)\"" }
        if attributes["height"] == nil, let height = placed.height {
            sizes += " height=\"\(height)\""
        }
        let changed = String(tag).replacing(
            written, with: placed.source.escapedForHTML(), maxReplacements: 1)
        return "<img\(sizes)\(changed.dropFirst(4))"
    }
}
