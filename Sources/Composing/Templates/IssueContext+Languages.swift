import NewsletterCore

/// What is written in another language than the issue, or in the other direction.
extension IssueContext {
    func ownTag(of article: Article) -> LanguageTag? {
        article.metadata.language.flatMap { LanguageTag($0) }
    }

    /// The direction of the language that an article names, else that of its words.
    func bodyDirection(of article: Article) -> WritingDirection {
        if let own = ownTag(of: article) {
            return WritingDirection(isRightToLeft: own.isRightToLeft(among: languages))
        }
        return WritingDirection(ofMost: article.body) ?? direction
    }

    /// What an element says whose language or direction is another than the issue's; nothing
    /// where neither is.
    func attributes(of article: Article) -> String? {
        let body = bodyDirection(of: article)
        guard let own = ownTag(of: article), own.text.lowercased() != tag.text.lowercased() else {
            return body == direction ? nil : body.attribute
        }
        return " lang=\"\(own.text)\"\(body.attribute)"
    }

    /// What the element says that has an article's own title.
    func titleAttributes(of article: Article) -> String? {
        ownTag(of: article) == nil ? turned(article.metadata.title) : attributes(of: article)
    }

    /// What an element says whose words run the other way than the issue.
    func turned(_ line: String) -> String? {
        guard let own = WritingDirection(ofMost: line), own != direction else { return nil }
        return own.attribute
    }

    /// The same for an element that stays on the side on which the issue's lines begin.
    func aligned(_ line: String) -> String? {
        turned(line).map { $0 + " align=\"\(direction == .leftToRight ? "left" : "right")\"" }
    }

    /// A phrase or a day of the language as it stands in the issue, whose lines may begin on the
    /// other side: English stands in for languages that are not known.
    func heldApart(_ text: String) -> String {
        let own = WritingDirection(isRightToLeft: language.isRightToLeft)
        return own == direction ? text : own.isolating(text)
    }

    /// An editor's own words for the HTML body.
    func ownWords(_ document: Document, _ marks: inout SlotMarks) -> String {
        let own = WritingDirection(ofMost: document) ?? direction
        let html = writer(top: 2, isRightToLeft: own == .rightToLeft)
            .write(document, marks: &marks)
        return own == direction ? html : "<div class=\"turned\"\(own.attribute)>\n\(html)\n</div>"
    }

    func addLanguage(of article: Article, title: String, to facts: inout [String: Any]) {
        facts["attributes"] = attributes(of: article)
        facts["title_attributes"] = titleAttributes(of: article)
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
        facts["name_attributes"] = turned(name)
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
