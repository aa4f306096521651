extension Template {
    /// Throws where the mark of the style sheet's remainder was left in a page, since it stood in
    /// no `style` element: readers would see it, and none of the styles.
    func checkStyles(in page: String, mark: String) throws(ComposingError) {
        guard page.lineOfBytes(of: mark) != nil else { return }
        // What a comment hides, such as what only classic Outlook reads, does no harm.
        let shown = page.replacing(/<!--(?s:.*?)-->/, with: "")
        guard shown.lineOfBytes(of: mark) != nil else { return }
        let file = pageFiles.first { Self.misplacesStyles(text(of: $0)) } ?? "issue.html"
        throw ComposingError(
            place: place(of: file), line: text(of: file).lineOfBytes(of: "media_css"),
            reason: .badTemplate(
                "{{{media_css}}} stands in no style element, so it would be text; "
                    + "write <style>{{{media_css}}}</style> in the head"))
    }

    /// Whether a file has the styles, and not right in a `style` element.
    private static func misplacesStyles(_ text: String) -> Bool {
        text.contains("media_css")
            && text.replacing(/<style[^>]*>(?s:.*?)<\/style>/.ignoresCase(), with: "")
                .contains("media_css")
    }
}
