public import NewsletterCore
import Yams

/// The text of a file such as `Templates/phrases/nl.yml`: a language of the newsroom's own, or
/// other words for one that is known.
public enum LanguageFile {
    private static let others = [
        "direction", "months", "weekdays", "date", "weekday_date", "digits",
    ]
    /// What holds other words for the pages of `postrider serve`.
    private static let pages = "pages"
    /// What holds other words for the mails to those who join.
    private static let mails = "mails"
    /// Every key that such a file may have, but for the phrases of pages.
    public static let keys = Phrase.allCases.map(\.rawValue) + others

    /// Reads a language; what the file does not give comes from the language as it is known,
    /// else from English, and is then named in ``IssueLanguage/borrowed``.
    ///
    /// `file` is the path as errors show it.
    public static func read(
        _ source: String, code: String, file: String,
        over known: [IssueLanguage] = IssueLanguage.builtIn
    ) throws(LanguageFileError) -> IssueLanguage {
        let root: Node?
        do {
            root = try YAMLText.parse(source)
        } catch {
            throw LanguageFileError(file: file, line: error.line, reason: .notYAML(error.problem))
        }
        let base = IssueLanguage.known(code, among: known)
        var language = base ?? .english
        language.code = code
        var given: Set<String> = []
        if let root, !root.isNull {
            guard case .mapping(let mapping) = root else {
                throw LanguageFileError(
                    file: file, line: 1, reason: .notYAML("it holds no list of keys"))
            }
            for (key, value) in mapping {
                let name = key.string ?? ""
                let line = key.mark?.line
                do throws(LanguageFileError.Reason) {
                    try set(name, value, in: &language)
                } catch {
                    throw LanguageFileError(file: file, line: line, reason: error)
                }
                given.insert(name)
            }
        }
        language.borrowed =
            base == nil
            ? keys.filter { !given.contains($0) && !["direction", "digits"].contains($0) }
            : language.borrowed.filter { !given.contains($0) }
        return language
    }

    private static func set(
        _ name: String, _ value: Node, in language: inout IssueLanguage
    ) throws(LanguageFileError.Reason) {
        if let phrase = Phrase(rawValue: name) {
            language.phrases[phrase] = try text(value, name)
            return
        }
        switch name {
        case pages:
            try set(value, below: name, such: "leave_button: Leave") { language.pages[$0] = $1 }
        case mails:
            try set(value, below: name, such: "leave: Goodbye by this page") {
                language.mails[$0] = $1
            }
        case "direction":
            let direction = try text(value, name)
            guard ["ltr", "rtl"].contains(direction) else {
                throw .badValue(key: name, expected: "ltr or rtl")
            }
            language.isRightToLeft = direction == "rtl"
        case "months": language.months = try list(value, name, count: 12, "from January on")
        case "weekdays":
            language.weekdays = try list(value, name, count: 7, "from Sunday on")
        case "digits": language.digits = try list(value, name, count: 10, "from 0 on")
        case "date": language.datePattern = try pattern(value, name)
        case "weekday_date": language.weekdayPattern = try pattern(value, name)
        default: throw .unknownKey(name, nearest: name.nearest(in: keys + [pages, mails]))
        }
    }

    /// Reads the phrases below a key, each of which must be known.
    private static func set<Word: RawRepresentable<String> & CaseIterable>(
        _ node: Node, below parent: String, such example: String, _ take: (Word, String) -> Void
    ) throws(LanguageFileError.Reason) {
        if node.isNull { return }
        guard case .mapping(let mapping) = node else {
            throw .badValue(key: parent, expected: "phrases below it, such as \(example)")
        }
        for (key, value) in mapping {
            let name = key.string ?? ""
            guard let phrase = Word(rawValue: name) else {
                throw .unknownKey(
                    "\(parent).\(name)", nearest: name.nearest(in: Word.allCases.map(\.rawValue)))
            }
            take(phrase, try text(value, "\(parent).\(name)"))
        }
    }

    private static func text(_ node: Node, _ key: String) throws(LanguageFileError.Reason)
        -> String
    {
        guard let text = node.scalarText?.withoutControls().trimmingSpace(), !text.isEmpty else {
            throw .badValue(key: key, expected: "one text")
        }
        return text
    }

    private static func list(
        _ node: Node, _ key: String, count: Int, _ order: String
    ) throws(LanguageFileError.Reason) -> [String] {
        guard case .sequence(let entries) = node, entries.count == count else {
            throw .badValue(key: key, expected: "a list of \(count), \(order)")
        }
        var out: [String] = []
        for entry in entries { out.append(try text(entry, key)) }
        return out
    }

    /// A pattern in which only known names stand between braces.
    private static func pattern(_ node: Node, _ key: String) throws(LanguageFileError.Reason)
        -> String
    {
        let pattern = try text(node, key)
        var rest = Substring(pattern)
        while let open = rest.firstIndex(of: "{") {
            let name = rest[rest.index(after: open)...].prefix { $0 != "}" }
            guard name.endIndex < rest.endIndex,
                IssueLanguage.patternNames.contains(String(name))
            else {
                throw .badValue(
                    key: key,
                    expected: "a pattern such as \"{day} {month} {year}\", with {weekday} at will")
            }
            rest = rest[name.endIndex...]
        }
        return pattern
    }

    /// A language as such a file would give it, to begin a translation with.
    public static func write(_ language: IssueLanguage) -> String {
        func quoted(_ text: String) -> String {
            "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
        func list(_ texts: [String]) -> String {
            "[\(texts.map(quoted).joined(separator: ", "))]"
        }
        var lines = ["direction: \(language.direction)", ""]
        for phrase in Phrase.allCases {
            lines.append("# \(phrase.meaning)")
            lines.append("\(phrase.rawValue): \(quoted(language.phrase(phrase)))")
        }
        lines += [
            "", "# January to December, Sunday to Saturday",
            "months: \(list(language.months))", "weekdays: \(list(language.weekdays))",
            "", "# {day}, {month}, {year} and {weekday} in the order of the language",
            "date: \(quoted(language.datePattern))",
            "weekday_date: \(quoted(language.weekdayPattern))",
        ]
        if !language.digits.isEmpty { lines.append("digits: \(list(language.digits))") }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Why a file of phrases could not be read.
public struct LanguageFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Error, Hashable, Sendable {
        case notYAML(String)
        case unknownKey(String, nearest: String?)
        case badValue(key: String, expected: String)
    }

    /// The file's path, as it was given.
    public let file: String
    /// The line, counted from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// What is wrong with it.
    public let reason: Reason

    /// Where, what is wrong, and the way out, in one line.
    public var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return "\(place): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .notYAML(let problem): "the file is no YAML: \(problem.escapingControls())"
        case .unknownKey(let key, let nearest):
            "\"\(key.escapingControls())\" is no phrase that templates use; "
                + (nearest.map { "did you mean \"\($0)\"?" }
                    ?? "there are \(LanguageFile.keys.joined(separator: ", "))")
        case .badValue(let key, let expected): "\(key) cannot be read; write \(expected)"
        }
    }
}

extension LanguageFileError: Explained {
    /// It cannot be used until somebody mends the file.
    public var problem: Problem { Problem(.badData, description) }
}
