import NewsletterCore

@testable import Composing

extension FuzzTarget {
    /// HTML of anybody: only known markup comes through, and reading what was written changes
    /// nothing any more.
    static let html = FuzzTarget("html") { bytes in
        let text = bytes.asText
        let document = HTMLReader(baseURL: "https://x.example/a/").read(text)
        try checkWriting(of: document, size: bytes.count)
        try demandEqual(HTMLReader(baseURL: "https://x.example/a/").read(text), document, "twice")
    }

    /// Markdown, with and without slots.
    static let markdown = FuzzTarget("markdown") { bytes in
        let text = bytes.asText
        try checkWriting(of: MarkdownReader().read(text), size: bytes.count)
        do {
            let document = try MarkdownReader().readWithSlots(text)
            let html = HTMLWriter().write(document)
            let plain = TextWriter().write(document)
            _ = try SlottedText(parsing: html, as: .html)
            _ = try SlottedText(parsing: plain, as: .plainText)
            if text.utf8.firstRange(of: "xslotx".utf8) == nil {
                try demand(
                    (html + plain).utf8.firstRange(of: "xslotx".utf8) == nil,
                    "a slot's placeholder is left over in \(plain)")
            }
        } catch let error as SlotError {
            let lines = 1 + text.utf8.count { $0 == 0x0A }
            try demand((1...lines).contains(error.line), "line \(error.line) of \(lines)")
            try demand(!error.description.hasControls(), error.description.debugDescription)
        }
    }

    /// Plain text: what was mended once is whole.
    static let plainText = FuzzTarget("plain-text") { bytes in
        let text = bytes.asText
        let once = PlainTextReader().cleaned(text)
        let twice = PlainTextReader().cleaned(once.text)
        try demandEqual(twice.text, once.text, "mended twice")
        try demandEqual(twice.notes, [], "notes of the second time")
        // One character may become several: a ligature, a fraction.
        try demand(
            once.text.utf8.count <= 4 * bytes.count + 16,
            "\(once.text.utf8.count) bytes out of \(bytes.count)")
        let untouched = PlainTextReader(cleanUps: []).cleaned(text)
        try demandEqual(untouched.notes, [], "notes although nothing is to be mended")
        try checkWriting(of: PlainTextReader().read(text), size: bytes.count)
    }

    private static func checkWriting(of document: Document, size: Int) throws {
        let html = HTMLWriter().write(document)
        let plain = TextWriter().write(document)
        try demand(depth(of: document.blocks) <= 70, "it nests \(depth(of: document.blocks)) deep")
        try demand(!html.hasControls(except: "\n\t"), "controls in \(html.debugDescription)")
        try demand(!plain.hasControls(except: "\n\t"), "controls in \(plain.debugDescription)")
        try demand(html.utf8.count <= 400 * size + 4096, "\(html.utf8.count) bytes of \(size)")
        try demand(plain.utf8.count <= 400 * size + 4096, "\(plain.utf8.count) bytes of \(size)")
        try demandEqual(try SlottedText(parsing: html, as: .html).slots, [], "slots in HTML")
        try demandEqual(
            try SlottedText(parsing: plain, as: .plainText).slots, [], "slots in text")
        try MarkupCheck.check(html)
    }

    private static func depth(of blocks: [Block]) -> Int {
        blocks.map { block in
            switch block {
            case .quote(let inner): 1 + depth(of: inner)
            case .list(let list): 1 + (list.items.map { depth(of: $0.blocks) }.max() ?? 0)
            default: 1
            }
        }.max() ?? 0
    }
}

/// Knows what may stand in HTML of our own writer.
enum MarkupCheck {
    private static let elements: Set<String> = [
        "a", "blockquote", "br", "code", "del", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "img", "li", "ol", "p", "pre", "strong", "table", "tbody", "td", "th", "thead", "tr",
        "ul", "div", "span", "input", "wbr", "sub", "sup",
    ]
    private static let attributes: Set<String> = [
        "href", "src", "alt", "width", "border", "class", "style", "start", "align", "scope",
        "role", "cellpadding", "cellspacing", "lang", "dir", "valign", "value", "id", "colspan",
        "rowspan", "type",
    ]

    static func check(_ html: String) throws {
        var scan = HTMLTagScan(html)
        var open: [String] = []
        var ids: Set<String> = []
        var places: Set<String> = []
        while let part = scan.next() {
            switch part {
            case .other(let bytes):
                try demand(bytes.first != UInt8(ascii: "<"), "a bare <: \(bytes.asText)")
            case .end(let name, let bytes):
                try demandEqual(open.popLast(), name, "\(bytes.asText) closes another element")
            case .start(let tag):
                try demand(elements.contains(tag.element.name), "<\(tag.element.name)>")
                for (name, value) in tag.attributes {
                    try demand(attributes.contains(name), "\(name)=\(value)")
                    if name == "colspan" || name == "rowspan" {
                        try demand(Int(value).map { (2...1000).contains($0) } == true, value)
                    } else if name == "type" {
                        try demand(["a", "A", "i", "I", "checkbox"].contains(value), value)
                    } else if name == "id" {
                        try demand(ids.insert(value).inserted, "the id \(value) twice")
                    } else if name == "href", value.first == "#" {
                        places.insert(String(value.dropFirst()))
                    } else if name == "href" || name == "src" {
                        try check(url: value)
                    }
                }
                if !tag.isVoid { open.append(tag.element.name) }
            }
        }
        try demandEqual(open, [], "elements that are not closed")
        try demandEqual(places.subtracting(ids), [], "links to what is not there")
    }

    private static func check(url: String) throws {
        let scheme = LinkTarget.scheme(of: url)
        try demand(
            scheme.map { ["http", "https", "mailto", "cid"].contains($0) } == true,
            "the target \(url)")
        try demand(
            url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }, "spaces in the target \(url)")
    }
}
