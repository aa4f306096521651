internal import NewsletterCore

/// How an issue looks: two Mustache texts and a style sheet.
public struct Template: Hashable, Sendable {
    /// The name by which an issue chooses it, such as `classic`.
    public var name: String
    /// What `issue.html` holds.
    public var html: String
    /// What `issue.txt` holds.
    public var text: String
    /// What `style.css` holds; it is written into the elements of `html`.
    public var css: String
    /// Parts by the name of their file, such as `head.html`.
    ///
    /// `{{> head}}` means that in `issue.html`, and `head.txt` in `issue.txt`; `style.css` may
    /// `@import "base.css"`. A part whose name has no extension serves both texts.
    public var partials: [String: String]
    /// Where files come from, by their names, as errors show it; `NAME/FILE` otherwise.
    public var places: [String: String]

    package init(
        name: String, html: String, text: String, css: String, partials: [String: String] = [:],
        places: [String: String] = [:]
    ) {
        self.name = name
        self.html = html
        self.text = text
        self.css = css
        self.partials = partials
        self.places = places
    }

    /// Where a file comes from, as errors show it.
    func place(of file: String) -> String { places[file] ?? "\(name)/\(file)" }

    /// The parts that a text may include, by the names in its tags, with their files.
    func partials(for kind: String) -> [String: (file: String, source: String)] {
        var found: [String: (file: String, source: String)] = [:]
        for (file, source) in partials.sorted(by: { $0.key < $1.key }) {
            if file.hasSuffix(".\(kind)") {
                found[String(file.dropLast(kind.count + 1))] = (file, source)
            } else if !file.contains("."), found[file] == nil {
                found[file] = (file, source)
            }
        }
        return found
    }

    /// What the first comment of `issue.html` says of the template.
    public var summary: String? {
        guard let open = html.firstRange(of: "{{!"),
            let close = html[open.upperBound...].firstRange(of: "}}")
        else { return nil }
        let text = html[open.upperBound..<close.lowerBound]
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// The files that the template includes, by tags and imports, in order.
    public var includedFiles: [String] {
        var found: [String] = []
        func look(in text: String, kind: String) {
            for name in Self.includes(in: text) {
                let whole = kind == "css" ? name : "\(name).\(kind)"
                let file = partials[whole] == nil ? name : whole
                guard let part = partials[file], !found.contains(file) else { continue }
                found.append(file)
                look(in: part, kind: kind)
            }
        }
        look(in: html, kind: "html")
        look(in: text, kind: "txt")
        look(in: css, kind: "css")
        return found
    }

    /// The files that the HTML body is made of: `issue.html` and the parts that it includes.
    public var pageFiles: [String] { ["issue.html"] + includedFiles.filter(Self.mayHoldHTML) }

    /// What a file of the template holds; nothing where it has no such file.
    public func text(of file: String) -> String {
        switch file {
        case "issue.html": html
        case "issue.txt": text
        case "style.css": css
        default: partials[file] ?? ""
        }
    }

    private static func includes(in text: String) -> [String] {
        let tags = text.matches(of: /\{\{>\s*([^}\s]+)\s*\}\}/).map { String($0.1) }
        return tags + text.matches(of: /@import\s+["']([^"']+)["']/).map { String($0.1) }
    }

    /// What `:root` of the style sheet sets, by name; throws where the sheet cannot be read.
    public func colors() throws(ComposingError) -> [String: String] {
        try TemplateStyle(self).colors
    }

    /// The style sheet as it is written into a page, without imports and variables; throws
    /// where it cannot be read.
    public func styleSheet() throws(ComposingError) -> String {
        try TemplateStyle(self).css
    }
}
