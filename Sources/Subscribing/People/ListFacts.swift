/// What readers see of a list.
public struct ListFacts: Hashable, Sendable {
    /// The longest title, in characters.
    public static let longestTitle = 100
    /// The longest description, in characters.
    public static let longestDescription = 300

    /// Whether everybody may see it and join it; of others nobody learns but their members.
    public var isPublic: Bool
    /// What readers know it by; nil for its name.
    public var title: String?
    /// What comes, and how often, in a sentence.
    public var description: String?
    /// The language of its mails, BCP 47; nil for the newsletter's.
    public var language: String?

    /// Tells what readers see; of a list nobody has said anything of, nothing.
    public init(
        isPublic: Bool = false, title: String? = nil, description: String? = nil,
        language: String? = nil
    ) {
        self.isPublic = isPublic
        self.title = title
        self.description = description
        self.language = language
    }

    /// What is wrong with a title, in words that come after it; nil where it can be shown.
    public static func fault(ofTitle text: String) -> String? {
        fault(of: text, upTo: longestTitle)
    }

    /// What is wrong with a description, in words that come after it; nil where it can be shown.
    public static func fault(ofDescription text: String) -> String? {
        fault(of: text, upTo: longestDescription)
    }

    private static func fault(of text: String, upTo most: Int) -> String? {
        if text.count > most { return "has \(text.count) characters; \(most) may be" }
        let control = text.unicodeScalars.first { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
                .unassigned:
                true
            // Joiners make one sign of several; all else of that kind acts on what is around it.
            case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
            default: false
            }
        }
        return control.map {
            "has a character that is no text, U+\(String($0.value, radix: 16, uppercase: true))"
        }
    }
}
