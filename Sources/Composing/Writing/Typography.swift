import NewsletterCore

/// Sets straight quotes and double hyphens as a language prints them.
///
/// What could mean something else, such as inches or an option of a command, stays as it is.
struct Typography {
    private let double: (open: String, close: String)
    private let single: (open: String, close: String)
    private let isEnglish: Bool
    private let elisions: Elisions

    init(_ tag: LanguageTag) {
        let primary = tag.text.prefix { $0 != "-" }.lowercased()
        elisions = Elisions(language: primary)
        isEnglish = primary == "en"
        switch primary {
        case "de", "cs", "sk", "sl", "hr", "is", "lt", "bg":
            (double, single) = (("„", "“"), ("‚", "‘"))
        case "fr":
            (double, single) = (("«\u{A0}", "\u{A0}»"), ("“", "”"))
        case "es", "it", "pt", "ca", "el", "ru", "uk", "no", "nb", "nn", "ar", "fa":
            (double, single) = (("«", "»"), ("“", "”"))
        case "pl", "ro", "hu":
            (double, single) = (("„", "”"), ("‚", "’"))
        case "sv", "fi":
            (double, single) = (("”", "”"), ("’", "’"))
        default:
            (double, single) = (("“", "”"), ("‘", "’"))
        }
    }

    /// An article with its title, its summary and its text set.
    func set(_ article: Article) -> Article {
        var article = article
        article.metadata.title = set(article.metadata.title)
        article.metadata.summary = article.metadata.summary.map { set($0) }
        article.body = set(article.body)
        return article
    }

    /// One line.
    func set(_ line: String) -> String {
        var run = Run(typography: self)
        return run.set(line)
    }

    /// A document; code stays as it is.
    func set(_ document: Document) -> Document { Document(document.blocks.map(set)) }

    private func set(_ block: Block) -> Block {
        switch block {
        case .heading(let level, let inlines): return .heading(level: level, set(inlines))
        case .paragraph(let inlines): return .paragraph(set(inlines))
        case .quote(let blocks): return .quote(blocks.map(set))
        case .list(var list):
            for index in list.items.indices {
                list.items[index].blocks = list.items[index].blocks.map(set)
            }
            return .list(list)
        case .table(var table):
            table.header = table.header.map(set)
            table.rows = table.rows.map { $0.map(set) }
            return .table(table)
        case .personal(let condition, let blocks): return .personal(condition, blocks.map(set))
        case .code, .image, .rule: return block
        }
    }

    private func set(_ inlines: [Inline]) -> [Inline] {
        var run = Run(typography: self)
        return run.set(inlines)
    }

    /// A run of text, in which quotes open and close.
    private struct Run {
        let typography: Typography
        private var previous: Character?
        private var openDoubles = 0
        private var openSingles = 0

        init(typography: Typography) { self.typography = typography }

        mutating func set(_ inlines: [Inline]) -> [Inline] {
            var out: [Inline] = []
            for inline in inlines {
                switch inline {
                case .text(let text): out.append(.text(set(text)))
                case .emphasis(let inner): out.append(.emphasis(set(inner)))
                case .strong(let inner): out.append(.strong(set(inner)))
                case .strikethrough(let inner): out.append(.strikethrough(set(inner)))
                case .link(let url, let inner): out.append(.link(url: url, set(inner)))
                case .personal(let condition, let inner):
                    out.append(.personal(condition, set(inner)))
                case .lineBreak:
                    previous = "\n"
                    out.append(inline)
                case .code, .image, .slot:
                    // Whatever it shows, it is a word.
                    previous = "x"
                    out.append(inline)
                }
            }
            return out
        }

        mutating func set(_ text: String) -> String {
            if !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x27 || $0 == 0x2D }) {
                previous = text.last ?? previous
                return text
            }
            let characters = Array(text)
            var out = ""
            var index = 0
            var word = FixedWord(at: 0, in: characters)
            while index < characters.count {
                let character = characters[index]
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                if index >= word.end { word = FixedWord(at: index, in: characters) }
                switch character {
                case _ where word.fixed.contains(index): out.append(character)
                case "\"": out += double()
                case "'"
                where typography.elisions.hold(index, in: characters, isAtStart: isAtStart):
                    out += "’"
                case "'": out += single(next, rest: characters[(index + 1)...])
                case "-":
                    let count = characters[index...].prefix { $0 == "-" }.count
                    let after = index + count < characters.count ? characters[index + count] : nil
                    let isDash = word.allowsDash || previous == " " && after == " "
                    out += isDash ? dash(count, after) : String(repeating: "-", count: count)
                    index += count - 1
                default: out.append(character)
                }
                previous = character
                index += 1
            }
            return out
        }

        /// Whether what comes begins a word.
        private var isAtStart: Bool {
            previous.map { $0.isWhitespace || "([{-–—\"'“„«‘‚/".contains($0) } ?? true
        }

        private mutating func double() -> String {
            if isAtStart, previous != "\"" || openDoubles == 0 {
                openDoubles += 1
                return typography.double.open
            }
            // Nothing is open: inches, or a mark that somebody forgot.
            guard openDoubles > 0 else { return "\"" }
            openDoubles -= 1
            return typography.double.close
        }

        private mutating func single(_ next: Character?, rest: ArraySlice<Character>) -> String {
            let isInWord = previous.map { $0.isLetter || $0.isNumber } ?? false
            if isInWord, next?.isLetter == true { return "’" }
            if isAtStart {
                guard let next, next.isLetter || next.isNumber else { return "'" }
                guard Self.closes(rest) else { return "’" }
                openSingles += 1
                return typography.single.open
            }
            if openSingles > 0 {
                openSingles -= 1
                return typography.single.close
            }
            return previous?.isLetter == true ? "’" : "'"
        }

        /// Whether a quote is closed in what follows: a mark behind a word or a stop, and none
        /// within a word.
        private static func closes(_ rest: ArraySlice<Character>) -> Bool {
            var before: Character = " "
            for (index, character) in zip(rest.indices, rest) {
                if character == "'", !before.isWhitespace {
                    let after = index + 1 < rest.endIndex ? rest[index + 1] : " "
                    if !after.isLetter && !after.isNumber { return true }
                }
                before = character
            }
            return false
        }

        private func dash(_ count: Int, _ next: Character?) -> String {
            let hyphens = String(repeating: "-", count: count)
            guard let previous, let next, count <= 3 else { return hyphens }
            if previous == " ", next == " " { return count == 3 ? "—" : "–" }
            guard count > 1, previous.isLetter || "\"'”’)".contains(previous),
                next.isLetter || "\"'“‘(".contains(next)
            else { return hyphens }
            return count == 3 || typography.isEnglish ? "—" : "–"
        }
    }
}

extension Document {
    /// The document as a typography sets it; as it is where there is none.
    func set(in typography: Typography?) -> Document { typography?.set(self) ?? self }
}
