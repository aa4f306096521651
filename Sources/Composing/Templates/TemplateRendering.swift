import Mustache

/// Runs a template of checked text over values.
enum TemplateRendering {
    /// The text that a template makes; throws where Mustache cannot read it.
    static func render(
        _ source: String, _ values: [String: Any], partials: [String: String], place: String
    ) throws(ComposingError) -> String {
        do {
            let parts = try partials.mapValues { try MustacheTemplate(string: $0) }
            return try MustacheTemplate(string: source)
                .render(values, library: MustacheLibrary(templates: parts))
        } catch let error as MustacheTemplate.ParserError {
            throw ComposingError(
                place: place, line: error.context.lineNumber,
                reason: .badTemplate("Mustache cannot read it: \(error.error)"))
        } catch {
            throw ComposingError(
                place: place, reason: .badTemplate("Mustache cannot read it: \(error)"))
        }
    }
}
