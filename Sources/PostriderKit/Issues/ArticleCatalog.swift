import Composing
package import NewsletterCore

/// The articles of a newsroom that can be read, and why the others cannot.
///
/// One that cannot be read stops only what names it.
package struct ArticleCatalog {
    /// Those that can be read, by path.
    package var articles: [Article] = []
    /// What is wrong with the others, by name.
    var faults: [(name: String, error: any Error)] = []
    /// The names that count as used although no issue holds them.
    package var usedBefore: Set<String> = []

    /// The article of that name; throws what is wrong with it, or a ``Problem`` with the nearest
    /// name where there is none.
    package func named(_ name: String) throws -> Article {
        if let fault = faults.first(where: { $0.name == name }) { throw fault.error }
        return try articles.named(name)
    }

    /// Those that a selection may choose from: of the articles that count as used beforehand only
    /// those that it names.
    package func choice(naming names: [String]) throws -> [Article] {
        for name in names { if faults.contains(where: { $0.name == name }) { _ = try named(name) } }
        return articles.filter { !usedBefore.contains($0.name) || names.contains($0.name) }
    }

    /// Says of each article that cannot be read that it is passed over.
    package func tellFaults(to notices: Notices) {
        for fault in faults { notices.passOver(because: fault.error) }
    }
}

extension [Article] {
    /// The article of that name; throws a ``Problem`` with the nearest name.
    func named(_ name: String) throws -> Article {
        if let article = first(where: { $0.name == name }) { return article }
        throw Problem.noSuch("article", name, among: map(\.name), orElse: .showArticles)
    }
}
