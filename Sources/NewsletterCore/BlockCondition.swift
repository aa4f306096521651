/// Decides who sees a block of an issue: those who have something, or those who lack it.
///
/// A block stands between `{{#subscriber.city}}` and `{{/subscriber.city}}`, or for those who
/// lack it `{{^subscriber.city}}`; `{{#subscriber.plan=paid}}` asks for one value, and
/// `{{#tag.member}}` for a tag. An empty value is none.
public struct BlockCondition: Hashable, Sendable {
    /// What is asked for: the name, an attribute or a tag.
    public var field: RecipientField
    /// The value that it must have; nil for any.
    public var value: String?
    /// Whether the block is for those who lack it.
    public var isNegated: Bool

    /// Makes a condition.
    public init(_ field: RecipientField, value: String? = nil, isNegated: Bool = false) {
        self.field = field
        self.value = value
        self.isNegated = isNegated
    }

    /// Reads what stands between the braces after `#` or `^`; nil where it asks for nothing
    /// that some recipients have and others lack.
    public init?(parsing text: some StringProtocol, isNegated: Bool) {
        let text = text.trimmingSpace()
        var name = text
        var value: String?
        // A tag is a word by itself: an equals sign in it is its own.
        if !text.hasPrefix(RecipientField.tagPrefix), let sign = text.firstIndex(of: "=") {
            name = text[..<sign].trimmingSpace()
            value = text[text.index(after: sign)...].trimmingSpace()
        }
        guard let field = RecipientField(name), field != .unsubscribeURL, value != "" else {
            return nil
        }
        self.init(field, value: value, isNegated: isNegated)
    }

    /// What is asked for as it is written: `subscriber.plan=paid`.
    public var name: String { value.map { "\(field)=\($0)" } ?? field.description }

    /// The tag that begins the block.
    public var opening: String { "{{\(isNegated ? "^" : "#")\(name)}}" }

    /// The tag that ends the block.
    public var closing: String { "{{/\(name)}}" }

    /// Whether somebody of whom nothing is known sees the block, as the page in the archive shows
    /// it.
    public var holdsForNobody: Bool { isNegated }

    /// Whether the recipient sees the block.
    public func holds(for recipient: Recipient) -> Bool {
        let found = recipient.value(for: field) ?? ""
        let isMet = value.map { $0 == found } ?? !found.isEmpty
        return isMet != isNegated
    }
}
