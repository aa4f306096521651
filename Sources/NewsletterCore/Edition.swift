/// A rendered issue: the bodies that everybody gets, with slots for what differs.
///
/// Once a mailing has begun its edition stays as it is: the ledger keeps it.
public struct Edition: Hashable, Sendable {
    /// The short name.
    public var slug: Slug
    /// The subject line.
    public var subject: SlottedText
    /// The HTML body.
    public var html: SlottedText
    /// The plain-text body.
    public var text: SlottedText
    /// BCP 47, for Content-Language.
    public var language: String

    package init(
        slug: Slug, subject: SlottedText, html: SlottedText, text: SlottedText, language: String
    ) {
        self.slug = slug
        self.subject = subject
        self.html = html
        self.text = text
        self.language = language
    }

    /// Every slot of the subject and the bodies, each once.
    public var slots: Set<Slot> { Set(subject.slots + html.slots + text.slots) }

    /// Everything that the edition asks about a recipient, for slots and for blocks.
    public var fields: Set<RecipientField> {
        let parts = [subject, html, text]
        return Set(slots.map(\.field) + parts.flatMap { $0.conditions.map(\.field) })
    }

    /// Whether it asks for attributes or tags, which a list may or may not have.
    public var asksForNames: Bool {
        fields.contains { field in
            switch field {
            case .attribute, .tag: true
            case .email, .name, .unsubscribeURL, .archiveURL: false
            }
        }
    }

    /// The edition as somebody would get it who sees every block.
    public var withEveryBlock: Edition {
        Edition(
            slug: slug, subject: subject.withEveryBlock, html: html.withEveryBlock,
            text: text.withEveryBlock, language: language)
    }
}
