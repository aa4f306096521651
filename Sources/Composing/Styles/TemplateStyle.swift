import NewsletterCore

/// A template's style sheet made ready for mail, which knows neither imports nor variables.
///
/// `@import "base.css"` takes in another file of the template. Colours and other values that
/// `:root` sets, `--ink: #222`, are put in wherever `var(--ink)` stands. Where
/// `@media (prefers-color-scheme: dark)` sets some of them anew in a `:root` of its own, every
/// rule that uses one is written there again with the dark value, so that a template names its
/// dark colours once.
struct TemplateStyle {
    /// The style sheet without imports and variables.
    private(set) var css = ""
    /// What `:root` sets, by name without the dashes.
    private(set) var colors: [String: String] = [:]

    /// What is to be told of a brand in this template, one sentence each.
    private(set) var notes: [String] = []

    /// How long the value of a variable may grow by others that it names, in bytes.
    private static let longestValue = 1 << 14

    private var darkColors: [String: String] = [:]
    private var blocks: [StyleBlock] = []
    private var imported: Set<String> = []

    init(_ template: Template, brand: Brand = Brand()) throws(ComposingError) {
        try read(template.css, file: "style.css", template)
        for block in blocks where block.prelude == ":root" {
            for declaration in Declaration.list(block.body) {
                colors.set(declaration)
            }
        }
        for block in blocks where block.isDark {
            for inner in try StyleBlock.list(in: block) where inner.prelude == ":root" {
                for declaration in Declaration.list(inner.body) { darkColors.set(declaration) }
            }
        }
        apply(brand)
        try write()
    }

    private mutating func apply(_ brand: Brand) {
        if let font = brand.font {
            for face in ["face", "head"] {
                if let own = colors[face] { colors[face] = "\(font), \(own)" }
            }
        }
        guard let color = CSSColor(brand.color) else { return }
        let made = BrandColors(color, light: colors, dark: darkColors)
        colors.merge(made.light) { $1 }
        // A template that has no dark colours gets none.
        if !darkColors.isEmpty { darkColors.merge(made.dark) { $1 } }
        notes = made.notes
    }

    private mutating func read(
        _ css: String, file: String, _ template: Template
    ) throws(ComposingError) {
        imported.insert(file)
        for block in try StyleBlock.list(css, place: template.place(of: file)) {
            guard let name = block.importedFile else {
                blocks.append(block)
                continue
            }
            if imported.contains(name) { continue }
            guard let part = template.partials[name] else {
                let known = template.partials.keys.filter { $0.hasSuffix(".css") }.sorted()
                let advice =
                    name.nearest(in: known).map { "did you mean \"\($0)\"?" }
                    ?? "put it beside style.css; addresses on the web do not work in mail"
                throw block.error("there is no style sheet \"\(name)\"; \(advice)")
            }
            try read(part, file: name, template)
        }
    }

    // MARK: Writing

    private mutating func write() throws(ComposingError) {
        var dark: [String] = []
        // What a template itself sets for the dark comes behind, so that it wins.
        var own: [String] = []
        for block in blocks where block.prelude != ":root" {
            if block.isDark {
                for inner in try StyleBlock.list(in: block) where inner.prelude != ":root" {
                    own.append("\(inner.prelude) {\(try filled(inner, with: darkColors))}")
                }
                continue
            }
            if block.body.isEmpty && block.isAtRule {
                css += "\(block.prelude);\n"
            } else {
                css += "\(block.prelude) {\(try filled(block, with: [:]))}\n"
            }
            if !block.isAtRule, let rule = try darkRule(block) { dark.append(rule) }
        }
        dark += own
        if !dark.isEmpty {
            css += "@media (prefers-color-scheme: dark) {\n\(dark.joined(separator: "\n"))\n}\n"
        }
    }

    /// A rule again, with those of its values that are others in the dark.
    private func darkRule(_ block: StyleBlock) throws(ComposingError) -> String? {
        var changed: [String] = []
        for declaration in Declaration.list(block.body) where declaration.value.contains("var(") {
            let light = try filled(declaration.value, block, with: [:])
            let value = try filled(declaration.value, block, with: darkColors)
            // One that is the same in the dark must win there over others that are not.
            let isSet = darkColors.keys.contains { declaration.value.contains("var(--\($0))") }
            if value != light || isSet {
                changed.append("\(declaration.property): \(value) !important")
            }
        }
        return changed.isEmpty ? nil : "\(block.prelude) { \(changed.joined(separator: "; ")) }"
    }

    private func filled(
        _ block: StyleBlock, with others: [String: String]
    ) throws(ComposingError) -> String {
        try filled(block.body, block, with: others)
    }

    /// A text with its variables filled in; the given values win over those of `:root`.
    private func filled(
        _ text: String, _ block: StyleBlock, with others: [String: String],
        within outer: [String] = []
    ) throws(ComposingError) -> String {
        var out = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "var(") {
            out += rest[..<open.lowerBound]
            let tail = rest[open.upperBound...]
            let close = tail.firstCSSIndex(of: [")"])
            let inside = tail[..<(close ?? tail.endIndex)]
            let comma = inside.firstIndex(of: ",")
            let name = inside[..<(comma ?? inside.endIndex)].trimmingSpace()
                .drop { $0 == "-" }
            let fallback = comma.map { inside[inside.index(after: $0)...].trimmingSpace() }
            if outer.contains(String(name)) {
                throw block.error(
                    "--\(name) is made of itself; give it a value of its own", at: "var(")
            }
            guard close != nil,
                let value = others[String(name)] ?? colors[String(name)] ?? fallback
            else {
                let near = name.nearest(in: colors.keys.sorted())
                throw block.error(
                    "var(\(inside.trimmingSpace())) is set nowhere; "
                        + (near.map { "did you mean --\($0)?" } ?? "set it in :root"),
                    at: "var(\(inside)")
            }
            let filling = try filled(value, block, with: others, within: outer + [String(name)])
            // Values that double one another step by step would fill the memory.
            if filling.utf8.count > Self.longestValue {
                throw block.error(
                    "--\(name) grows too long; let it name fewer others", at: "var(")
            }
            out += filling
            rest = rest[inside.endIndex...].dropFirst()
        }
        return out + rest
    }
}

extension [String: String] {
    /// Sets a variable; everything else is left out.
    fileprivate mutating func set(_ declaration: Declaration) {
        guard declaration.property.hasPrefix("--") else { return }
        self[String(declaration.property.dropFirst(2))] = declaration.value
    }
}
