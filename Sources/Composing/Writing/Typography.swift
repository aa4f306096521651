import NewsletterCore

/// Sets straight quotes and double hyphens as a language prints them.
///
/// What could mean something else, such as inches or an option of a command, stays as it is.
struct Typography {
    let double: (open: String, close: String)
    let single: (open: String, close: String)
    let isEnglish: Bool
    let elisions: Elisions

    init(_ tag: LanguageTag) {
        let primary = tag.text.prefix { $0 != "-" }.lowercased()
        elisions = Elisions(language: primary)
        isEnglish = primary == "en"
        switch primary {
        case _ where ["de-ch", "de-li"].contains(tag.text.lowercased()):
            (double, single) = (("«", "»"), ("‹", "›"))
        case _ where tag.text.lowercased() == "pt-br":
            (double, single) = (("“", "”"), ("‘", "’"))
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
}

extension Document {
    /// The document as a typography sets it; as it is where there is none.
    func set(in typography: Typography?) -> Document { typography?.set(self) ?? self }
}
