internal import NewsletterCore

/// What the values of an attribute are, where somebody declared it.
public enum AttributeType: String, Hashable, Sendable, CaseIterable {
    /// Anything.
    case text
    /// A number with a point: `41`, `-2.5`.
    case number
    /// A day, `2026-11-22`, or a moment that begins with one.
    case date
    /// `true` or `false`; `yes`, `no`, `1` and `0` are taken for them.
    case boolean

    /// The value as it is kept; nil where it is none of this type.
    public func canonical(_ value: String) -> String? {
        let text = value.trimmingSpace()
        switch self {
        case .text: return value
        case .number:
            guard let number = Double(text), number.isFinite, !text.contains("x") else {
                return nil
            }
            return text
        case .date: return Timestamp(text) == nil ? nil : text
        case .boolean:
            switch CellAnswer(text) {
            case .yes: return "true"
            case .no: return "false"
            case .absent, nil: return nil
            }
        }
    }
}
