package import NewsletterCore

/// An entry of the intake that cannot be applied to the list, and what became of it.
///
/// It is kept for somebody to see to, so that those after it are applied.
package struct SetAsideEntry: Hashable, Sendable {
    /// The identity of the entry.
    package let id: String
    /// Whom it names: an address, an identity, or what is suppressed.
    package let who: String
    /// What it asks for, in a word.
    package let wish: String
    /// When it was recorded.
    package let at: Timestamp
    /// Why it could not be applied.
    package let why: String

    package init(id: String, who: String, wish: String, at: Timestamp, why: String) {
        self.id = id
        self.who = who
        self.wish = wish
        self.at = at
        self.why = why
    }

    /// Wishes for which nobody is kept from mail until somebody sees to them.
    package static let harmless = ["pause", "undo", "reason"]

    /// Whether whoever wished it gets no mail meanwhile.
    package var withholdsMail: Bool { !Self.harmless.contains(wish) }
}
