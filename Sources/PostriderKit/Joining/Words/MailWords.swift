import Composing
import NewsletterCore

/// What mails to those who join say in one language.
struct MailWords: Sendable {
    let language: IssueLanguage
    private let builtIn: [MailPhrase: String]

    init(_ language: IssueLanguage) {
        self.language = language
        let primary = language.code.prefix { $0 != "-" }.lowercased()
        builtIn = Self.byLanguage[primary] ?? Self.english
    }

    private static let byLanguage = [
        "en": english, "de": german, "fr": french, "es": spanish, "ar": arabic,
    ]

    /// A phrase with what it is about put in; what stands between other braces stays.
    func text(_ phrase: MailPhrase, _ values: [String: String] = [:]) -> String {
        var text = language.mails[phrase] ?? builtIn[phrase] ?? Self.english[phrase] ?? ""
        // In one pass, so that a value with braces in it stays what it is.
        var out = ""
        while let open = text.firstIndex(of: "{") {
            let rest = text[text.index(after: open)...]
            let name = rest.prefix { $0 != "}" }
            out += text[..<open]
            if name.endIndex < rest.endIndex, let value = values[String(name)] {
                out += value
                text = String(rest[name.endIndex...].dropFirst())
            } else {
                out += "{"
                text = String(rest)
            }
        }
        return out + text
    }

    /// The day and the hour of a moment, in UTC.
    func moment(_ moment: Timestamp) -> [String: String] {
        let time = moment.timeOfDay
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return [
            "date": language.long(moment.date), "time": "\(two(time.hour)):\(two(time.minute))",
        ]
    }
}
