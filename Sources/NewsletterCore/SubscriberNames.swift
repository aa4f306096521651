/// What can be asked of the subscribers of a list by name: their attributes and tags.
public struct SubscriberNames: Hashable, Sendable {
    /// Every attribute that somebody has.
    public var attributes: Set<String>
    /// Every tag that somebody has.
    public var tags: Set<String>
    /// Whether nobody is on the list yet, so that a name may still come true; only what looks
    /// like a slip is then unknown.
    public var isEmptyList: Bool

    package init(
        attributes: Set<String> = [], tags: Set<String> = [], isEmptyList: Bool = false
    ) {
        self.attributes = attributes
        self.tags = tags
        self.isEmptyList = isEmptyList
    }

    /// What is wrong with asking for a field; nil where it is known.
    public func objection(to field: RecipientField) -> UnknownName? {
        let fields: [RecipientField]
        switch field {
        case .email, .name, .unsubscribeURL, .archiveURL: return nil
        case .attribute(let name):
            if attributes.contains(name) { return nil }
            fields = RecipientField.fixed + attributes.sorted().map { .attribute($0) }
        case .tag(let name):
            let key = name.loweringASCII
            if tags.contains(where: { $0.loweringASCII == key }) { return nil }
            fields = tags.sorted().map { .tag($0) }
        }
        let near = field.shortName.nearest(in: fields.map(\.shortName))
        let nearest = fields.first { $0.shortName == near }
        if isEmptyList, nearest == nil { return nil }
        return UnknownName(field: field, nearest: nearest, known: fields)
    }
}

/// A name that no subscriber answers to.
public struct UnknownName: Hashable, Sendable, CustomStringConvertible {
    /// What was asked for.
    public let field: RecipientField
    /// The known name that was likely meant.
    public let nearest: RecipientField?
    /// What could have been asked for.
    public let known: [RecipientField]

    /// What is wrong, without the way out.
    public var problem: String {
        let kind = if case .tag = field { "tag" } else { "attribute" }
        return "no subscriber has the \(kind) \"\(field.shortName.escapingControls())\""
    }

    /// One sentence with the way out.
    public var description: String {
        if let nearest { return "\(problem); did you mean \(nearest)?" }
        if known.isEmpty { return "\(problem), nor any other" }
        let shown = known.prefix(12).map(\.description).joined(separator: ", ")
        return "\(problem); known are \(shown)\(known.count > 12 ? " ..." : "")"
    }
}
