import Mustache

/// A checked text of a template with the parts that it includes, ready to be filled by
/// Mustache.
struct TemplateText {
    var source: String
    /// Whether nothing is escaped in it.
    var isPlain: Bool
    var place: String
    var partials: [String: String]
    var places: [String: String]

    /// Fills the text.
    func render(_ values: [String: Any]) throws(ComposingError) -> String {
        var parts: [String: MustacheTemplate] = [:]
        for (name, text) in partials {
            parts[name] = try parsed(text, place: places[name] ?? place)
        }
        return try parsed(source, place: place)
            .render(values, library: MustacheLibrary(templates: parts))
    }

    private func parsed(_ text: String, place: String) throws(ComposingError) -> MustacheTemplate {
        do {
            // A line of its own, which Mustache takes away.
            return try MustacheTemplate(string: isPlain ? "{{% CONTENT_TYPE:TEXT}}\n\(text)" : text)
        } catch let error as MustacheTemplate.ParserError {
            throw ComposingError(
                place: place, line: error.context.lineNumber - (isPlain ? 1 : 0),
                reason: .badTemplate("Mustache cannot read it: \(error.error)"))
        } catch {
            throw ComposingError(
                place: place, reason: .badTemplate("Mustache cannot read it: \(error)"))
        }
    }
}
