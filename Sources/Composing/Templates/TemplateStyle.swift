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
    /// What `:root` sets, by name without the dashes; of what names others, what comes of it.
    private(set) var colors: [String: String] = [:]
    /// Why nothing comes of a variable, by its name.
    private(set) var unresolved: [String: ComposingError] = [:]

    /// What is to be told of a brand in this template, one sentence each.
    private(set) var notes: [String] = []

    /// How long the value of a variable may grow by others that it names, in bytes.
    private static let longestValue = 1 << 14

    private var darkColors: [String: String] = [:]
    /// Where `:root` sets each variable.
    private var origins: [String: StyleBlock] = [:]
    private var blocks: [StyleBlock] = []
    private var imported: Set<String> = []

    init(_ template: Template, brand: Brand = Brand()) throws(ComposingError) {
        try read(template.css, file: "style.css", template)
        for block in blocks where block.prelude == ":root" {
            for name in colors.set(block) { origins[name] = block }
        }
        for block in blocks where block.isDark {
            for inner in try StyleBlock.list(in: block) where inner.prelude == ":root" {
                _ = darkColors.set(inner)
            }
        }
        apply(brand)
        try write()
        colors = resolved(with: [:])
    }

    /// What comes of each variable, the given values before those of `:root`.
    private mutating func resolved(with others: [String: String]) -> [String: String] {
        unresolved = [:]
        var found = colors.merging(others) { $1 }
        for (name, value) in found where value.contains("var(") {
            guard let block = origins[name] else { continue }
            do throws(ComposingError) {
                found[name] = try filled(value, block, with: others, within: [name])
            } catch {
                unresolved[name] = error
            }
        }
        return found
    }

    private mutating func apply(_ brand: Brand) {
        if let font = brand.font {
            for face in ["face", "head"] {
                if let own = colors[face] { colors[face] = "\(font), \(own)" }
            }
        }
        guard let color = CSSColor(brand.color) else { return }
        let made = BrandColors(
            color, light: resolved(with: [:]),
            dark: darkColors.isEmpty ? [:] : resolved(with: darkColors))
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
        let changing = try darkProperties()
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
            if !block.isAtRule, let rule = try darkRule(block, of: changing) {
                dark.append(rule)
            }
        }
        dark += own
        if !dark.isEmpty {
            css += "@media (prefers-color-scheme: dark) {\n\(dark.joined(separator: "\n"))\n}\n"
        }
    }

    /// The properties that some rule sets to another value in the dark, and those that have to do
    /// with them.
    private func darkProperties() throws(ComposingError) -> Set<String> {
        if darkColors.isEmpty { return [] }
        var all: Set<String> = []
        var changing: Set<String> = []
        for block in blocks where !block.isAtRule && block.prelude != ":root" {
            for declaration in Declaration.list(block.body) {
                all.insert(declaration.property)
                guard declaration.value.contains("var(") else { continue }
                let light = try filled(declaration.value, block, with: [:])
                if try filled(declaration.value, block, with: darkColors) != light {
                    changing.insert(declaration.property)
                }
            }
        }
        return all.filter { name in
            changing.contains { Declaration(property: name, value: "").concerns(property: $0) }
        }
    }

    /// A rule again, with what it sets of these properties as it is in the dark.
    ///
    /// What stays the same is among it: as what is important wins over a stronger rule that is
    /// not, the stronger one would lose there.
    private func darkRule(
        _ block: StyleBlock, of properties: Set<String>
    ) throws(ComposingError) -> String? {
        var changed: [String] = []
        for declaration in Declaration.list(block.body)
        where properties.contains(declaration.property) {
            let value = try filled(declaration.value, block, with: darkColors)
            changed.append("\(declaration.property): \(value) !important")
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
            let close = tail.firstCSSIndex(of: ")")
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
    /// Sets the variables of a block, and gives their names; everything else is left out.
    fileprivate mutating func set(_ block: StyleBlock) -> [String] {
        Declaration.list(block.body).filter { $0.property.hasPrefix("--") }.map { declaration in
            let name = String(declaration.property.dropFirst(2))
            self[name] = declaration.value
            return name
        }
    }
}
