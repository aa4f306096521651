import NewsletterCore

/// Writes inlines as Markdown.
enum MarkdownText {
    static func write(_ inlines: [Inline]) -> String {
        inlines.reduce(into: "") { out, inline in
            switch inline {
            case .text(let text): out += escaped(text)
            case .emphasis(let inner): out += set(inner, between: "*")
            case .strong(let inner): out += set(inner, between: "**")
            case .strikethrough(let inner): out += set(inner, between: "~~")
            case .shifted(let shift, let inner):
                out += "<\(shift.element)>\(write(inner))</\(shift.element)>"
            case .code(let text): out += code(text)
            case .link(let url, let inner): out += "[\(write(inner))](\(target(url)))"
            case .image(let image): out += self.image(image)
            case .lineBreak: out += "\\\n"
            case .slot(let slot): out += slot.syntax
            case .personal(let condition, let inner):
                out += condition.opening + write(inner) + condition.closing
            }
        }
    }

    /// A picture; one with a size in HTML, since Markdown knows none.
    static func image(_ image: Image) -> String {
        guard let width = image.width.map({ "\($0)" }) ?? image.percent.map({ "\($0)%" }) else {
            return "![\(escaped(image.alt))](\(target(image.source)))"
        }
        let height = image.height.map { " height=\"\($0)\"" } ?? ""
        return "<img src=\"\(image.source.escapedForHTML())\" alt=\"\(image.alt.escapedForHTML())\""
            + " width=\"\(width)\"\(height)>"
    }

    /// Marks stand close to a word, so spaces at the ends go outside.
    private static func set(_ inner: [Inline], between mark: String) -> String {
        let text = write(inner)
        let head = text.prefix { $0 == " " }
        let tail = String(text.reversed().prefix { $0 == " " })
        let middle = text.dropFirst(head.count).dropLast(tail.count)
        return middle.isEmpty ? text : head + mark + middle + mark + tail
    }

    private static func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let ticks = String(repeating: "`", count: longest + 1)
        let space = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return ticks + space + text + space + ticks
    }

    private static func target(_ url: String) -> String {
        let isPlain = url.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"()<>\\".utf8.contains($0) }
        if isPlain, !url.isEmpty { return url }
        return "<"
            + url.replacing("\\", with: "\\\\").replacing("<", with: "%3C")
            .replacing(">", with: "%3E").replacing("\n", with: "%0A") + ">"
    }

    private static let marks = Set("\\`*_[]<>~|&")

    private static func escaped(_ text: String) -> String {
        var out = ""
        for character in text.replacing("\n", with: " ") {
            if marks.contains(character) { out.append("\\") }
            out.append(character)
        }
        // What looks like an address would become a link.
        for head in ["http", "https", "ftp", "mailto", "xmpp"] where out.contains("\(head):") {
            out = out.replacing("\(head):", with: "\(head)\\:")
        }
        return out.replacing("www.", with: "www\\.")
    }

    /// A line whose beginning would make it something else than a part of a paragraph.
    static func escapingStart(of line: Substring) -> String {
        guard let first = line.first else { return "" }
        if "#+-=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let next = line.dropFirst(digits.count).first
        if !digits.isEmpty, digits.count < 10, next == "." || next == ")" {
            return digits + "\\" + line.dropFirst(digits.count)
        }
        return String(line)
    }
}
