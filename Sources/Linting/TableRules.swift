/// Rule 16: tables that lay out, and tables that hold data.
enum TableRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        let page = mail.page
        var tables: [Int: Bool] = [:]
        for (index, element) in page.elements.enumerated() {
            if element.name == "table" { tables[index] = false }
            if element.name == "th", let table = table(around: index, page) {
                tables[table] = true
            }
        }
        return tables.sorted { $0.key < $1.key }.compactMap { index, hasHeader in
            let element = page.elements[index]
            let isLayout = ["presentation", "none"].contains(element.attributes["role"])
            if isLayout == hasHeader, isLayout {
                return Finding(
                    rule: 16, severity: .error, place: LintedMail.html(element.line),
                    message: "a table with header cells says that it is for presentation",
                    remedy: "drop role=\"presentation\" or make the th cells td"
                )
                .traced(to: element)
            }
            if !isLayout, !hasHeader, !isOfPlainText(element, mail.facts.sources) {
                return Finding(
                    rule: 16, severity: .warning, place: LintedMail.html(element.line),
                    message: "a table neither has header cells nor is for presentation",
                    remedy: "write role=\"presentation\", or th for the header"
                )
                .traced(to: element)
            }
            return nil
        }
    }

    /// Whether a table stands in an article of plain text, which has no words for a header.
    private static func isOfPlainText(
        _ element: LintPage.Element, _ sources: LintSources
    ) -> Bool {
        guard case .article(let number)? = element.mark,
            sources.articles.indices.contains(number - 1)
        else { return false }
        return sources.articles[number - 1].name.lowercased().hasSuffix(".txt")
    }

    private static func table(around index: Int, _ page: LintPage) -> Int? {
        var at = page.elements[index].parent
        while let current = at {
            if page.elements[current].name == "table" { return current }
            at = page.elements[current].parent
        }
        return nil
    }
}
