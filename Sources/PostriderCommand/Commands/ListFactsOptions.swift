import ArgumentParser
import Composing
import NewsletterCore
import Subscribing

/// What readers see of a list, as it is said at the command line.
struct ListFactsOptions: ParsableArguments {
    enum Visibility: String, EnumerableFlag {
        case `public`
        case `private`

        static func help(for value: Visibility) -> ArgumentHelp? {
            switch value {
            case .public: "Readers may see and join it."
            case .private: "Nobody sees it but its members."
            }
        }
    }

    @Flag var visibility: Visibility?
    @Option(help: "What readers know it by.") var title: String?
    @Option(help: "What comes, and how often, in a sentence.") var description: String?
    @Option(help: "The language of its mails, such as de or pt-BR.") var language: String?

    /// Whether nothing is said.
    var isEmpty: Bool {
        visibility == nil && title == nil && description == nil && language == nil
    }

    /// Nil where it is not said.
    var isPublic: Bool? { visibility.map { $0 == .public } }

    func validate() throws {
        if let fault = (title?.inOneLine).flatMap({ ListFacts.fault(ofTitle: $0) }) {
            throw ValidationError("--title \(fault)")
        }
        if let fault = (description?.inOneLine).flatMap({ ListFacts.fault(ofDescription: $0) }) {
            throw ValidationError("--description \(fault)")
        }
    }

    /// The language, empty where it is taken away; throws for what names none.
    var checkedLanguage: String? {
        get throws {
            guard let language, !language.isEmpty else { return language }
            guard let tag = LanguageTag(language) else {
                throw Problem(
                    .usage, "--language: \"\(language)\" names no language",
                    remedy: "Such as: de, or pt-BR")
            }
            return tag.text
        }
    }

    /// Changes what is said; an empty text takes away what was.
    func change(_ facts: inout ListFacts, _ language: String?) {
        func text(_ said: String?, _ known: String?) -> String? {
            guard let said = said?.inOneLine else { return known }
            return said.isEmpty ? nil : said
        }
        facts.isPublic = isPublic ?? facts.isPublic
        facts.title = text(title, facts.title)
        facts.description = text(description, facts.description)
        facts.language = text(language, facts.language)
    }
}
