import Composing
import NewsletterCore

/// What pages say in one language.
struct PageWords: Sendable {
    /// The language, with its direction and its dates.
    let language: IssueLanguage
    private let builtIn: [PagePhrase: String]

    init(_ language: IssueLanguage) {
        self.language = language
        let primary = language.code.prefix { $0 != "-" }.lowercased()
        builtIn = Self.byLanguage[primary] ?? Self.byLanguage["en"] ?? [:]
    }

    /// The built-in words of each language.
    static let byLanguage = [
        "en": joined(english, JoiningWords.english, SettingsWords.english),
        "de": joined(german, JoiningWords.german, SettingsWords.german),
        "fr": joined(french, JoiningWords.french, SettingsWords.french),
        "es": joined(spanish, JoiningWords.spanish, SettingsWords.spanish),
        "ar": joined(arabic, JoiningWords.arabic, SettingsWords.arabic),
    ]

    private static func joined(
        _ words: [PagePhrase: String]...
    ) -> [PagePhrase: String] { words.reduce(into: [:]) { $0.merge($1) { $1 } } }

    /// Whether there are words in the language, whoever gave them.
    var isSpoken: Bool {
        let primary = language.code.prefix { $0 != "-" }.lowercased()
        return Self.byLanguage[primary] != nil || !language.pages.isEmpty
    }

    /// A phrase as HTML; what it is about is put in where it has a name for it, and keeps its own
    /// direction of writing.
    func html(_ phrase: PagePhrase, _ values: [String: String] = [:]) -> String {
        filled(phrase) { name in
            values[name].map { "<bdi>\($0.escapedForHTML())</bdi>" }
        }
    }

    /// A phrase for a place that takes text alone, such as the title; it is escaped.
    func text(_ phrase: PagePhrase, _ values: [String: String] = [:]) -> String {
        filled(phrase) { values[$0]?.escapedForHTML() }
    }

    /// A phrase as it is kept, with the newsletter's name in it: not for a page.
    func kept(_ phrase: PagePhrase, newsletter: String) -> String {
        source(of: phrase).replacing("{newsletter}", with: newsletter)
    }

    private func source(of phrase: PagePhrase) -> String {
        language.pages[phrase] ?? builtIn[phrase] ?? Self.byLanguage["en"]?[phrase] ?? ""
    }

    private func filled(_ phrase: PagePhrase, _ value: (String) -> String?) -> String {
        var out = ""
        var rest = Substring(source(of: phrase).escapedForHTML())
        while let open = rest.firstIndex(of: "{") {
            out += rest[..<open]
            rest = rest[rest.index(after: open)...]
            let name = rest.prefix { $0 != "}" }
            if let value = value(String(name)) {
                out += value
                rest = rest[name.endIndex...].dropFirst()
            } else {
                out += "{"
            }
        }
        return out + rest
    }
}

/// The languages that pages can be in, and which one a reader gets.
struct PageLanguages: Sendable {
    /// What was asked for by `?lang=`, what is known of the person, and what the browser says.
    struct Wishes {
        var asked: String?
        var known: String?
        var accepted: [String] = []
    }

    let all: [PageWords]
    private let standard: PageWords

    init(_ languages: [IssueLanguage], standard: String) {
        all = languages.map { PageWords($0) }.filter(\.isSpoken)
        let known = all.map(\.language)
        self.standard = PageWords(
            IssueLanguage.known(standard, among: known) ?? IssueLanguage.english)
    }

    /// The first of the wishes that can be met, else the newsletter's own language.
    func words(for wishes: Wishes) -> PageWords {
        let languages = all.map(\.language)
        for wish in [wishes.asked, wishes.known].compactMap({ $0 }) + wishes.accepted {
            if let language = IssueLanguage.known(wish, among: languages) {
                return PageWords(language)
            }
        }
        return standard
    }

    /// The code of a language that somebody asked for, where it can be met.
    func code(of asked: String?) -> String? {
        asked.flatMap { IssueLanguage.known($0, among: all.map(\.language)) }?.code
    }

    /// The languages of an Accept-Language field, the best first (RFC 9110, section 12.5.4).
    static func accepted(_ field: String?) -> [String] {
        let ranges = (field ?? "").split(separator: ",").prefix(20).enumerated()
        let weighed = ranges.compactMap {
            place, range -> (tag: String, weight: Double, place: Int)? in
            let parts = range.split(separator: ";").map { $0.trimmingSpace() }
            guard let tag = parts.first, tag != "*", !tag.isEmpty else { return nil }
            let quality = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
            let weight = quality.flatMap { Double($0.dropFirst(2)) } ?? 1
            return weight > 0 ? (tag, weight, place) : nil
        }
        return weighed.sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }.map(\.tag)
    }
}
