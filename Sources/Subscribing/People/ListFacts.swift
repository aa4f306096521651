/// What readers see of a list.
public struct ListFacts: Hashable, Sendable {
    /// Whether everybody may see it and join it; of others nobody learns but their members.
    public var isPublic: Bool
    /// What readers know it by; nil for its name.
    public var title: String?
    /// What comes, and how often, in a sentence.
    public var description: String?
    /// The language of its mails, BCP 47; nil for the newsletter's.
    public var language: String?

    /// Tells what readers see; of a list nobody has said anything of, nothing.
    public init(
        isPublic: Bool = false, title: String? = nil, description: String? = nil,
        language: String? = nil
    ) {
        self.isPublic = isPublic
        self.title = title
        self.description = description
        self.language = language
    }
}
