import Composing
import NewsletterCore

/// Writes an issue's document for a page or for a feed, with its pictures as files.
struct MarkupWriting {
    /// The pictures that travel in the mails, by their identities.
    let pictures: [String: ArchivedPicture]
    /// What the paths of pictures are added to; empty for a page, beside which they stand.
    var base = ""

    /// As the page shows it.
    func page(_ markup: PublicMarkup) -> String {
        markup.body.flatMap { placed($0) }.html.trimmingSpace()
    }

    /// As a feed has it: without styles and layout, which readers of feeds drop, and without what
    /// is hidden in the mail, which they would show.
    func feed(_ markup: PublicMarkup) -> String {
        var nodes: [MarkupNode] = []
        for node in markup.body.flatMap({ placed($0) }).flatMap({ plain($0) }) {
            // Where layout was, one line break is left.
            if node.isGap, nodes.last?.isGap ?? true { continue }
            nodes.append(node)
        }
        return nodes.html.trimmingSpace()
    }

    /// The address of the widest picture, which more likely shows something than a logo does.
    func largestPicture(of markup: PublicMarkup) -> String? {
        var best: (source: String, width: Int)?
        for node in markup.body {
            node.walk { element in
                guard element.name == "img", let source = source(of: element) else { return }
                let width = element["width"].flatMap { Int($0) } ?? 0
                if width > best?.width ?? -1 { best = (source, width) }
            }
        }
        return best?.source
    }

    private func source(of image: MarkupNode.Element) -> String? {
        guard let source = image["src"] else { return nil }
        guard source.lowercased().hasPrefix("cid:") else { return source }
        return pictures[String(source.dropFirst(4))].map { "\(base)\($0.path)" }
    }

    /// The nodes with the addresses of files in place of parts of the mail; a picture that is not
    /// there leaves its words.
    private func placed(_ node: MarkupNode) -> [MarkupNode] {
        guard case .element(var element) = node else { return [node] }
        if element.name == "img" {
            guard let source = source(of: element) else {
                return element["alt"].map { [.text($0)] } ?? []
            }
            for index in element.attributes.indices where element.attributes[index].name == "src" {
                element.attributes[index].value = source
            }
            return [.element(element)]
        }
        element.children = element.children.flatMap { placed($0) }
        return [.element(element)]
    }

    // MARK: Feeds

    private static let plainAttributes: Set<String> = [
        "alt", "colspan", "datetime", "dir", "height", "href", "lang", "rowspan", "scope", "src",
        "start", "title", "width",
    ]

    private func plain(_ node: MarkupNode, inLayout: Bool = false) -> [MarkupNode] {
        guard case .element(var element) = node else { return [node] }
        if element.isHidden { return [] }
        let isLayout = element.name == "table" && element["role"] == "presentation"
        let isPart =
            inLayout && ["tbody", "thead", "tfoot", "tr", "td", "th"].contains(element.name)
        let isCell = isPart && ["td", "th"].contains(element.name)
        let children = element.children.flatMap {
            plain($0, inLayout: isLayout || isPart && !isCell)
        }
        if isLayout || isPart && !isCell { return children }
        if isCell || ["div", "center", "section"].contains(element.name) {
            if !children.contains(where: \.showsAnything) { return [] }
            if children.filter(\.showsAnything).allSatisfy(\.isBlock) { return children }
            if isCell { element.name = "div" }
        }
        if element.name == "font" { return children }
        element.children = children
        element.attributes = element.attributes.filter { attribute in
            Self.plainAttributes.contains(attribute.name)
                && !(["width", "height"].contains(attribute.name) && element.name != "img")
        }
        if element.name == "span", element.attributes.isEmpty { return children }
        // What is linked in the issue itself is on its page.
        for index in element.attributes.indices where element.attributes[index].name == "href" {
            let target = element.attributes[index].value
            if target.hasPrefix("#") { element.attributes[index].value = base + target }
        }
        return [.element(element)]
    }
}

extension MarkupNode {
    /// Whether it is a stretch of white space.
    fileprivate var isGap: Bool {
        if case .text(let text) = self { text.allSatisfy(\.isWhitespace) } else { false }
    }
}

extension MarkupNode.Element {
    /// Whether a style of its own hides it.
    fileprivate var isHidden: Bool {
        guard let style = self["style"] else { return false }
        let plain = style.lowercased().utf8.filter { $0 > 0x20 }
        return plain.holds("display:none") || plain.holds("mso-hide:all")
    }
}

extension PublicMarkup {
    /// Whether an element of a name stands anywhere in it.
    func holds(_ name: String) -> Bool {
        var isThere = false
        for node in body { node.walk { isThere = isThere || $0.name == name } }
        return isThere
    }

    /// The schemes of pictures that are loaded from the web.
    var schemesOfPictures: Set<String> {
        var schemes: Set<String> = []
        for node in body {
            node.walk { element in
                guard element.name == "img", let source = element["src"],
                    let scheme = LinkTarget.scheme(of: source), scheme != "cid"
                else { return }
                schemes.insert(scheme)
            }
        }
        return schemes
    }
}

extension [UInt8] {
    /// Whether a word stands in the bytes.
    fileprivate func holds(_ word: String) -> Bool {
        indices.contains { self[$0...].starts(with: word.utf8) }
    }
}
