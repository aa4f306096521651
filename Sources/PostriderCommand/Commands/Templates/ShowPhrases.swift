import ArgumentParser
import Composing
import NewsletterCore
import PostriderKit

/// `postrider templates phrases`.
struct ShowPhrases: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phrases",
        abstract: "Show what templates say in a language, as a file to begin your own with.",
        discussion: """
            postrider templates phrases en > Templates/phrases/nl.yml
            """)

    private struct Row: Encodable {
        let language: String
        let direction: String
        let phrases: [String: String]
        let months: [String]
        let weekdays: [String]
        let date: String
        let weekdayDate: String
        let borrowed: [String]

        init(_ language: IssueLanguage) {
            self.language = language.code
            direction = language.direction
            phrases = Dictionary(
                uniqueKeysWithValues: Phrase.allCases.map { ($0.rawValue, language.phrase($0)) })
            months = language.months
            weekdays = language.weekdays
            date = language.datePattern
            weekdayDate = language.weekdayPattern
            borrowed = language.borrowed
        }
    }

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The language, such as en or pt-BR; all are listed without it.")
    var language: String?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let languages = try newsroom.open().languages()
        guard let language else {
            if json { return try writeJSON(languages.map(Row.init)) }
            return Console.write(languages.map(\.code).joined(separator: "\n"))
        }
        guard let found = IssueLanguage.known(language, among: languages) else {
            throw Problem(
                .badData, "the language \(language) is not known",
                remedy: .words(
                    "There are: \(languages.map(\.code).joined(separator: ", ")). "
                        + "Add Templates/phrases/\(language).yml."))
        }
        if json { return try writeJSON(Row(found)) }
        Console.write(bytes: LanguageFile.write(found).utf8)
    }
}
