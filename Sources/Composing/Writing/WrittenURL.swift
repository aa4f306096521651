import NewsletterCore

/// Decides which addresses a writer lets into a mail, whatever a document holds.
enum WrittenURL {
    /// The target of a link: http, https, mailto, tel, or a personal page; nil for all else.
    static func link(_ url: String) -> String? {
        if url.hasPrefix(Slot(.unsubscribeURL).syntax) { return url }
        let stripped = stripped(url)
        guard let scheme = LinkTarget.scheme(of: stripped) else { return nil }
        return ["http", "https", "mailto", "tel"].contains(scheme) ? stripped : nil
    }

    /// The address without white space; what stands in a slot keeps its own.
    private static func stripped(_ url: String) -> String {
        guard url.containsBytes(of: "{{"), let text = try? SlottedText(parsing: url, as: .plainText)
        else { return LinkTarget.stripped(url) }
        return text.parts.reduce(into: "") { out, part in
            switch part {
            case .literal(let literal): out += LinkTarget.stripped(literal)
            case .tag(let tag): out += tag.syntax
            }
        }
    }

    /// The address of a picture: http, https, or a part of the mail; a relative one needs a
    /// base.
    static func image(_ source: String, base: String?) -> String? {
        let stripped = LinkTarget.withoutBraces(LinkTarget.stripped(source))
        if LinkTarget.scheme(of: stripped) == "cid" { return stripped }
        guard let source = LinkTarget.image(stripped, base: base),
            LinkTarget.scheme(of: source) != nil
        else { return nil }
        return source
    }
}

extension [Inline] {
    /// What the inlines say to everybody, without how; nothing that a writer adds is in it.
    var plainText: String { text(withStruck: true) { $0.syntax } }

    /// What the inlines say in an opening line: struck words are none of it.
    func openingText(_ slot: (Slot) -> String) -> String {
        text(withStruck: false, slot).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func text(withStruck: Bool, _ slot: (Slot) -> String) -> String {
        reduce(into: "") { out, inline in
            switch inline {
            case .text(let text), .code(let text): out += withStruck ? text : text.withoutControls()
            case .emphasis(let inner), .strong(let inner), .link(_, let inner):
                out += inner.text(withStruck: withStruck, slot)
            case .strikethrough(let inner):
                if withStruck { out += inner.text(withStruck: true, slot) }
            case .image(let image): out += withStruck ? image.alt : image.alt.withoutControls()
            case .lineBreak: out += " "
            case .slot(let place): out += slot(place)
            case .personal: break
            }
        }
    }
}
