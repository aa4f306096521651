import ArgumentParser
import Composing
import NewsletterCore

/// `postrider templates`: how issues can look.
struct Templates: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Look at the templates, and make your own of one.",
        subcommands: [
            ListTemplates.self, ShowTemplate.self, EjectTemplate.self, ShowPhrases.self,
        ], defaultSubcommand: ListTemplates.self)
}

/// What `templates list` tells about one template.
private struct TemplateRow: Encodable {
    let name: String
    let description: String
    /// `built-in` or `newsroom`.
    let origin: String
    /// Whether the newsroom replaces files of the built-in template.
    let isOverridden: Bool

    init(_ name: String, _ shelf: TemplateShelf) throws {
        self.name = name
        let isBuiltIn = TemplateShelf.builtIn.contains(name)
        origin = isBuiltIn ? "built-in" : "newsroom"
        isOverridden = isBuiltIn && shelf.hasOwnFiles(name)
        description = try shelf.template(name).summary ?? ""
    }

    var originInWords: String {
        isOverridden ? "built-in, overridden" : origin == "newsroom" ? "your own" : origin
    }
}

/// `postrider templates list`.
struct ListTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let shelf = try newsroom.open().templates
        let rows = try shelf.names().map { try TemplateRow($0, shelf) }
        if json { return try writeJSON(rows) }
        var table = TextTable("NAME", "ORIGIN", "LOOKS LIKE")
        for row in rows { table.add(row.name, row.originInWords, row.description) }
        Console.write(table.text())
    }
}

/// What `templates show` tells about a template.
private struct TemplateFacts: Encodable {
    struct File: Encodable {
        let name: String
        let path: String
        let origin: String
    }
    struct Tag: Encodable {
        let name: String
        let kind: String
        let meaning: String
        /// The list within which it stands; null at the top.
        let within: String?
    }

    let name: String
    let description: String
    let origin: String
    let isOverridden: Bool
    let files: [File]
    let colors: [String: String]
    let tags: [Tag]
    let slots: [String]
    let blocks: [String]

    init(_ name: String, _ shelf: TemplateShelf) throws {
        let row = try TemplateRow(name, shelf)
        let template = try shelf.template(name)
        self.name = name
        description = row.description
        origin = row.origin
        isOverridden = row.isOverridden
        let used = TemplateShelf.required + template.includedFiles
        let known = try shelf.files(of: name)
        files = used.compactMap { known[$0] }.map {
            File(
                name: $0.name, path: $0.path, origin: $0.isBuiltIn ? "built-in" : "newsroom")
        }
        colors = try template.colors()
        func tags(_ tags: [TemplateTag], within list: String?) -> [Tag] {
            tags.map {
                Tag(name: $0.name, kind: $0.kind.rawValue, meaning: $0.meaning, within: list)
            }
        }
        let phrases = Phrase.allCases.map {
            Tag(name: "phrases.\($0.rawValue)", kind: "value", meaning: $0.meaning, within: nil)
        }
        let shades = colors.sorted { $0.key < $1.key }.map {
            Tag(name: "colors.\($0.key)", kind: "value", meaning: $0.value, within: nil)
        }
        self.tags =
            tags(TemplateTag.top, within: nil) + phrases + shades
            + tags(TemplateTag.article, within: "articles")
        slots = RecipientField.fixed.map { Slot($0).syntax } + ["{{subscriber.ATTRIBUTE|fallback}}"]
        blocks = [
            "{{#subscriber.ATTRIBUTE}}...{{/subscriber.ATTRIBUTE}}",
            "{{^subscriber.ATTRIBUTE}}...{{/subscriber.ATTRIBUTE}}",
            "{{#subscriber.ATTRIBUTE=VALUE}}...{{/subscriber.ATTRIBUTE}}",
            "{{#tag.TAG}}...{{/tag.TAG}}", "{{^tag.TAG}}...{{/tag.TAG}}",
        ]
    }

    var text: String {
        var table = TextTable("FILE", "WHERE")
        for file in files {
            table.add(file.name, file.path + (file.origin == "newsroom" ? "" : " (built in)"))
        }
        var lines = [Style.bold(name), description, "", table.text(), ""]
        for (title, list) in [("AT THE TOP", nil as String?), ("WITHIN {{#articles}}", "articles")]
        {
            var table = TextTable(title, "IS")
            for tag in tags where tag.within == list {
                let braces = tag.kind == "markup" ? ("{{{", "}}}") : ("{{", "}}")
                let sign = ["condition", "list"].contains(tag.kind) ? "#" : ""
                table.add("\(braces.0)\(sign)\(tag.name)\(braces.1)", tag.meaning)
            }
            lines += [table.text(), ""]
        }
        lines += [Style.bold("FILLED FOR EACH READER")] + slots + blocks
        lines += ["", "Make it your own: postrider templates eject \(name) --as NAME"]
        return lines.joined(separator: "\n")
    }
}

/// `postrider templates show`.
struct ShowTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a template's files and every tag it may use.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The template's name.") var name: String
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let facts = try TemplateFacts(name, newsroom.open().templates)
        if json { return try writeJSON(facts) }
        Console.write(facts.text)
    }
}

/// `postrider templates eject`.
struct EjectTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eject",
        abstract: "Copy a built-in template into the newsroom, to change it there.",
        discussion: """
            Without --as the copy takes the built-in template's place. Nothing is overwritten.
            """)

    private struct Outcome: Encodable {
        let template: String
        let files: [String]
    }

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The built-in template.") var name: String
    @Option(name: .customLong("as"), help: "What the copy is called.") var other: String?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let files = try newsroom.open().templates.eject(name, as: other)
        let template = other ?? name
        if json { return try writeJSON(Outcome(template: template, files: files)) }
        Console.say("Made \(files.count.of("file")) in Templates/\(template):")
        for file in files { Console.say("  \(file)") }
        Console.say(
            other == nil
                ? "Every issue that uses \(name) uses these from now on."
                : "Next: postrider compose --template \(template)")
    }
}

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
            throw Failure(
                .badData, "the language \(language) is not known",
                advice: "There are: \(languages.map(\.code).joined(separator: ", ")). "
                    + "Add Templates/phrases/\(language).yml.")
        }
        if json { return try writeJSON(Row(found)) }
        Console.write(bytes: LanguageFile.write(found).utf8)
    }
}
