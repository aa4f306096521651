import NewsletterCore

/// Articles in another language than their issue.
extension IssueContext {
    func ownTag(of article: Article) -> LanguageTag? {
        article.metadata.language.flatMap { LanguageTag($0) }
    }

    func bodyDirection(of article: Article) -> WritingDirection {
        ownTag(of: article).map {
            WritingDirection(isRightToLeft: $0.isRightToLeft(among: languages))
        } ?? direction
    }

    /// What an element says whose language is another than the issue's; nothing where it is not.
    func attributes(of article: Article) -> String? {
        guard let own = ownTag(of: article), own.text.lowercased() != tag.text.lowercased() else {
            return nil
        }
        return " lang=\"\(own.text)\" dir=\"\(bodyDirection(of: article).rawValue)\""
    }

    func addLanguage(of article: Article, title: String, to facts: inout [String: Any]) {
        let attributes = attributes(of: article)
        facts["attributes"] = attributes
        facts["title_attributes"] = attributes
        facts["is_turned"] = bodyDirection(of: article) != direction
        let author = article.metadata.author.flatMap { WritingDirection(of: $0) }
        facts["author_dir"] = (author ?? direction).rawValue
        if let own = WritingDirection(of: title), own != direction {
            facts["line_mark"] = direction.mark
        }
    }

    /// The newsletter's name and address with the way that each runs; in the text body each
    /// line that runs the other way is held apart.
    func newsletterFacts(isText: Bool, _ newsletter: Newsletter) -> [String: Any] {
        func line(_ text: String) -> String {
            guard isText, let own = WritingDirection(of: text), own != direction else {
                return text
            }
            return own.isolating(text)
        }
        let name = newsletter.name.withoutControls().balancingDirections
        var facts: [String: Any] = ["name": line(name)]
        facts["name_dir"] = (WritingDirection(of: name) ?? direction).rawValue
        facts["url"] = newsletter.url.flatMap(WrittenURL.link)
        guard let address = newsletter.postalAddress?.withoutControls().balancingDirections else {
            return facts
        }
        facts["postal_address"] = address.split(separator: "\n")
            .map { line(String($0.trimmingSpace())) }.joined(separator: isText ? "\n" : ", ")
        facts["postal_address_dir"] = (WritingDirection(of: address) ?? direction).rawValue
        return facts
    }

    /// Holds an author's name apart from what follows it in a line of plain text.
    func holdApart(_ facts: inout [String: Any]) {
        guard let author = facts["author"] as? String,
            facts["author_dir"] as? String != direction.rawValue
        else { return }
        facts["author"] = author + direction.mark
    }
}
