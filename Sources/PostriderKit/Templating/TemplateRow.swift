import Composing

/// What `templates list` tells about one template.
package struct TemplateRow: Encodable {
    package let name: String
    package let description: String
    /// `built-in` or `newsroom`.
    let origin: String
    /// Whether the newsroom replaces files of the built-in template.
    let isOverridden: Bool

    package init(_ name: String, _ catalog: TemplateCatalog) throws {
        self.name = name
        let isBuiltIn = TemplateCatalog.builtIn.contains(name)
        origin = isBuiltIn ? "built-in" : "newsroom"
        isOverridden = isBuiltIn && catalog.hasOwnFiles(name)
        description = try catalog.template(name).summary ?? ""
    }

    package var originInWords: String {
        isOverridden ? "built-in, overridden" : origin == "newsroom" ? "your own" : origin
    }
}
