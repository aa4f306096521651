import NewsletterCore

/// Decides which addresses a writer lets into a mail, whatever a document holds.
enum WrittenURL {
    /// The target of a link: http, https, mailto, tel, or a personal page; nil for all else.
    static func link(_ url: String) -> String? {
        if url.hasPrefix(Slot(.unsubscribeURL).syntax) { return url }
        guard let scheme = LinkTarget.scheme(of: LinkTarget.stripped(url)) else { return nil }
        return ["http", "https", "mailto", "tel"].contains(scheme) ? LinkTarget.stripped(url) : nil
    }

    /// The address of a picture: http, https, or a part of the mail; a relative one needs a
    /// base.
    static func image(_ source: String, base: String?) -> String? {
        guard let source = LinkTarget.image(source, base: base),
            LinkTarget.scheme(of: source) != nil
        else { return nil }
        return source
    }
}

extension [Inline] {
    /// What the inlines say to everybody, without how.
    var plainText: String {
        reduce(into: "") { out, inline in
            switch inline {
            case .text(let text), .code(let text): out += text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .link(_, let inner):
                out += inner.plainText
            case .image(let image): out += image.alt
            case .lineBreak: out += " "
            case .slot(let slot): out += slot.syntax
            case .personal: break
            }
        }
    }
}
