import Composing

/// An HTML body as the frame of the page gets it.
///
/// What a reader sees stays as it is, but for what the options ask. Links lead nowhere, so that
/// nobody leaves the list by looking at it: `href` becomes a fragment, and `data-href` holds the
/// address. Pictures come from the preview itself. Each element says in `data-line` on which
/// line of the body it begins, for findings to point at.
struct ServedMail {
    /// The fragment that stands in place of addresses.
    static let deadEnd = "#postrider-link"

    /// The document, ready to be shown.
    let html: String

    /// Makes the document; `loadsFromWeb` leaves pictures with https addresses as they are.
    init(_ source: String, options: ViewOptions, loadsFromWeb: Bool) {
        var scan = HTMLTagScan(source)
        var out: [UInt8] = []
        out.reserveCapacity(source.utf8.count * 5 / 4)
        var line = 1
        var isInStyle = false
        let writer = TagWriter(options: options, loadsFromWeb: loadsFromWeb)
        while let part = scan.next() {
            switch part {
            case .start(let tag):
                isInStyle = tag.name == "style"
                if !isInStyle || options.keepsStyleSheets {
                    out += writer.written(tag, line: line)
                }
                line += Self.lineBreaks(tag.source)
            case .end(let name, let bytes):
                if name != "style" || options.keepsStyleSheets { out += bytes }
                isInStyle = false
                line += Self.lineBreaks(bytes)
            case .other(let bytes):
                if !isInStyle {
                    out += bytes
                } else if options.keepsStyleSheets {
                    out += options.scheme.forced(in: String(decoding: bytes, as: UTF8.self)).utf8
                }
                line += Self.lineBreaks(bytes)
            }
        }
        html = String(decoding: out, as: UTF8.self)
    }

    private static func lineBreaks(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 == UInt8(ascii: "\n") }
    }
}

/// Writes start tags with what the frame needs changed.
private struct TagWriter {
    let options: ViewOptions
    let loadsFromWeb: Bool

    func written(_ tag: HTMLTagScan.StartTag, line: Int) -> [UInt8] {
        var attributes = tag.attributes
        let before = attributes
        change(&attributes, of: tag.name)
        let place = " data-line=\"\(line)\"".utf8
        guard attributes != before else {
            let nameEnd = tag.source.startIndex + 1 + tag.name.utf8.count
            return Array(tag.source[..<nameEnd]) + place + tag.source[nameEnd...]
        }
        var text = "<\(tag.name)"
        for (name, value) in attributes.sorted(by: { $0.key < $1.key }) {
            text += " \(name)=\"\(value.replacing("\"", with: "&quot;"))\""
        }
        return Array(text.utf8) + place + ">".utf8
    }

    private func change(_ attributes: inout [String: String], of name: String) {
        if name == "a" || name == "area", let target = attributes["href"],
            !target.hasPrefix("#")
        {
            attributes["data-href"] = target
            attributes["href"] = ServedMail.deadEnd
            attributes["target"] = nil
            attributes["ping"] = nil
        }
        if name == "img", let source = attributes["src"] {
            attributes["src"] = picture(source)
        }
        if let source = attributes["background"] { attributes["background"] = picture(source) }
        // Of several pictures to choose from, the one that all clients know is shown.
        if name == "img" || name == "source" { attributes["srcset"] = nil }
        if name == "meta", attributes["name"]?.lowercased() == "color-scheme" {
            attributes["content"] = options.scheme.rawValue
        }
        if let style = attributes["style"], style.contains("color-scheme") {
            attributes["style"] = options.scheme.forced(in: style)
        }
        if let media = attributes["media"] {
            attributes["media"] = options.scheme.forced(in: media)
        }
    }

    private func picture(_ source: String) -> String {
        let address = source.decodingReferences()
        if loadsFromWeb, address.lowercased().hasPrefix("https://") { return source }
        return "picture?src=\(Query.encoded(address))"
    }
}
