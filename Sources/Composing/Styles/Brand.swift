import NewsletterCore

/// What a newsletter looks like in every template: its logo, its colour and its type.
public struct Brand: Hashable, Sendable {
    /// The picture that stands for the name: a path below the newsroom, or a web address.
    public var logo: String?
    /// The same for dark surroundings; nil takes the other one there, too.
    public var darkLogo: String?
    /// What links and bands are coloured in, as styles write it.
    public var color: String?
    /// The fonts of text and headings; a template's own stand in where none of them is there.
    public var font: String?
    /// How wide the logo is shown, in CSS pixels; nil takes the width of its file.
    public var width: Int?

    package init(
        logo: String? = nil, darkLogo: String? = nil, color: String? = nil, font: String? = nil,
        width: Int? = nil
    ) {
        self.logo = logo
        self.darkLogo = darkLogo
        self.color = color
        self.font = font
        self.width = width
    }

    /// Reads a colour, also one without its `#`; nil for what is none.
    public static func color(_ text: String) -> String? {
        (CSSColor(text) ?? CSSColor("#\(text)"))?.description
    }

    /// Reads the names of fonts between commas; nil for what no style sheet could hold.
    public static func fonts(_ text: String) -> String? {
        let names = text.split(separator: ",", omittingEmptySubsequences: false).map { name in
            name.trimmingSpace().filter { $0 != "\"" && $0 != "'" }
        }
        let isPlain = names.allSatisfy { name in
            !name.isEmpty
                && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
        }
        guard isPlain else { return nil }
        return names.map { $0.allSatisfy { $0.isLetter || $0 == "-" } ? $0 : "'\($0)'" }
            .joined(separator: ", ")
    }
}
