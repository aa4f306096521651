/// Text for `man`, in the macros of man(7).
enum Roff {
    /// A heading of the page.
    static func section(_ name: String) -> String { ".SH \(name)\n" }

    /// A heading within a section.
    static func subsection(_ name: String) -> String { ".SS \(quoted(name))\n" }

    /// A paragraph for each paragraph of the text.
    static func paragraphs(_ text: String) -> String {
        text.split(separator: "\n").map { ".PP\n\(escaped(String($0)))\n" }.joined()
    }

    /// A term, and what it means, indented below it.
    static func item(_ term: String, _ meaning: String) -> String {
        ".TP\n.B \(escaped(term))\n\(escaped(meaning))\n"
    }

    /// Lines that are kept as they are.
    static func example(_ text: String) -> String {
        ".PP\n.RS 4\n.nf\n"
            + text.split(separator: "\n").map { escaped(String($0)) + "\n" }.joined()
            + ".fi\n.RE\n"
    }

    /// Text in which nothing is a request: no backslash, no leading dot or quote, and dashes and
    /// grave accents that can be copied from the page.
    static func escaped(_ text: String) -> String {
        let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
            .replacing("`", with: "\\(ga").replacing("~", with: "\\(ti")
            .replacing("^", with: "\\(ha").replacing("'", with: "\\(aq")
        return plain.hasPrefix(".") ? "\\&" + plain : plain
    }

    private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }
}
