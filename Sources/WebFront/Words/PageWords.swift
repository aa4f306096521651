import Composing
import NewsletterCore

/// What pages say in one language.
struct PageWords: Sendable {
    /// The language, with its direction and its dates.
    let language: IssueLanguage
    private let builtIn: [PagePhrase: String]
    /// Every phrase, escaped, as it is before anything is put in.
    private let escaped: [PagePhrase: String]

    init(_ language: IssueLanguage) {
        self.language = language
        let primary = language.code.prefix { $0 != "-" }.lowercased()
        let builtIn = Self.byLanguage[primary] ?? Self.byLanguage["en"] ?? [:]
        self.builtIn = builtIn
        let phrases = PagePhrase.allCases.map {
            ($0, Self.source(of: $0, language, builtIn).escapedForHTML())
        }
        escaped = Dictionary(uniqueKeysWithValues: phrases)
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
        Self.source(of: phrase, language, builtIn).replacing("{newsletter}", with: newsletter)
    }

    private static func source(
        of phrase: PagePhrase, _ language: IssueLanguage, _ builtIn: [PagePhrase: String]
    ) -> String {
        language.pages[phrase] ?? builtIn[phrase] ?? byLanguage["en"]?[phrase] ?? ""
    }

    private func filled(_ phrase: PagePhrase, _ value: (String) -> String?) -> String {
        let source = escaped[phrase] ?? ""
        guard source.utf8.contains(UInt8(ascii: "{")) else { return source }
        var out = ""
        var rest = Substring(source)
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
    private let known: [IssueLanguage]
    private let standard: PageWords

    init(_ languages: [IssueLanguage], standard: String) {
        all = languages.map { PageWords($0) }.filter(\.isSpoken)
        known = all.map(\.language)
        self.standard = PageWords(
            IssueLanguage.known(standard, among: known) ?? IssueLanguage.english)
    }

    /// The first of the wishes that can be met, else the newsletter's own language.
    func words(for wishes: Wishes) -> PageWords {
        for wish in [wishes.asked, wishes.known].compactMap({ $0 }) + wishes.accepted {
            guard let language = IssueLanguage.known(wish, among: known) else { continue }
            return all.first { $0.language.code == language.code } ?? PageWords(language)
        }
        return standard
    }

    /// The code of a language that somebody asked for, where it can be met.
    func code(of asked: String?) -> String? {
        asked.flatMap { IssueLanguage.known($0, among: known) }?.code
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
