import Composing
import NewsletterCore

/// What `templates show` tells about a template.
package struct TemplateFacts: Encodable {
    package struct File: Encodable {
        package let name: String
        package let path: String
        package let origin: String
    }
    package struct Tag: Encodable {
        package let name: String
        package let kind: String
        package let meaning: String
        /// The list within which it stands; null at the top.
        package let within: String?
    }

    package let name: String
    package let description: String
    let origin: String
    let isOverridden: Bool
    package let files: [File]
    let colors: [String: String]
    package let tags: [Tag]
    package let slots: [String]
    package let blocks: [String]

    package init(_ name: String, _ catalog: TemplateCatalog) throws {
        let row = try TemplateRow(name, catalog)
        let template = try catalog.template(name)
        self.name = name
        description = row.description
        origin = row.origin
        isOverridden = row.isOverridden
        let used = TemplateCatalog.required + template.includedFiles
        let known = try catalog.files(of: name)
        files = used.compactMap { known[$0] }.map {
            File(
                name: $0.name, path: $0.path, origin: $0.isBuiltIn ? "built-in" : "newsroom")
        }
        colors = try template.colors()
        func tags(_ tags: [TemplateTag], within list: String?) -> [Tag] {
            tags.map {
                Tag(name: $0.name, kind: $0.kind.rawValue, meaning: $0.meaning, within: list)
            }
        }
        let phrases = Phrase.allCases.map {
            Tag(name: "phrases.\($0.rawValue)", kind: "value", meaning: $0.meaning, within: nil)
        }
        let shades = colors.sorted { $0.key < $1.key }.map {
            Tag(name: "colors.\($0.key)", kind: "value", meaning: $0.value, within: nil)
        }
        self.tags =
            tags(TemplateTag.top, within: nil) + phrases + shades
            + tags(TemplateTag.article, within: "articles")
        slots = RecipientField.fixed.map { Slot($0).syntax } + ["{{subscriber.ATTRIBUTE|fallback}}"]
        blocks = [
            "{{#subscriber.ATTRIBUTE}}...{{/subscriber.ATTRIBUTE}}",
            "{{^subscriber.ATTRIBUTE}}...{{/subscriber.ATTRIBUTE}}",
            "{{#subscriber.ATTRIBUTE=VALUE}}...{{/subscriber.ATTRIBUTE}}",
            "{{#tag.TAG}}...{{/tag.TAG}}", "{{^tag.TAG}}...{{/tag.TAG}}",
        ]
    }
}
