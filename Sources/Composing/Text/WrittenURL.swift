import NewsletterCore

/// Decides which addresses a writer lets into a mail, whatever a document holds.
enum WrittenURL {
    /// The target of a link: http, https, mailto, tel, or a personal page; nil for all else.
    static func link(_ url: String) -> String? {
        let pages = [Slot(.unsubscribeURL), Slot(.archiveURL)]
        if pages.contains(where: { url.hasPrefix($0.syntax) }) { return url }
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

    /// Whether the words of a link are an address that may be wider than a phone.
    static func isLong(_ words: String) -> Bool {
        words.utf8.count > 24 && words.utf8.contains(UInt8(ascii: "/"))
            && !words.contains(where: \.isWhitespace)
    }

    /// An address in the parts between which a line may break: behind a slash, and before what
    /// begins a query, a fragment or a part of one.
    static func breakable(_ address: String) -> [Substring] {
        var parts: [Substring] = []
        var start = address.startIndex
        var before: Character?
        for index in address.indices {
            let character = address[index]
            let breaks = before == "/" && character != "/" || "?&#".contains(character)
            if breaks, index > start, !address[start..<index].hasSuffix("://") {
                parts.append(address[start..<index])
                start = index
            }
            before = character
        }
        return parts + [address[start...]]
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
    var plainText: String { ShiftedText.flat(self).text(withStruck: true) { $0.syntax } }

    /// Whether there is white space between words.
    var hasSeveralWords: Bool { plainText.trimmingSpace().contains(where: \.isWhitespace) }

    /// What the inlines say in an opening line: struck words are none of it.
    func openingText(_ slot: (Slot) -> String) -> String {
        ShiftedText.flat(self).text(withStruck: false, slot).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    private func text(withStruck: Bool, _ slot: (Slot) -> String) -> String {
        reduce(into: "") { out, inline in
            switch inline {
            case .text(let text), .code(let text): out += withStruck ? text : text.withoutControls()
            case .emphasis(let inner), .strong(let inner), .shifted(_, let inner),
                .link(_, let inner):
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
