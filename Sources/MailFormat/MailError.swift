public import NewsletterCore

/// Why a mail cannot be made.
public enum MailError: Error, Hashable, Sendable {
    /// A control character, such as a line break, stands in a header field.
    case control(field: String, Unicode.Scalar)
    /// A value does not have the form that its field asks for.
    case malformed(field: String, value: String, reason: String)
    /// A domain cannot be written in ASCII (RFC 5891).
    case domain(field: String, String)
    /// The recipient has no value for these slots, and the slots have no fallback.
    case missing([Slot])
}

extension MailError: CustomStringConvertible {
    /// One sentence that names the field and ends with what to do.
    public var description: String {
        switch self {
        case .control(let field, let scalar):
            let shown = String(Character(scalar)).escapingControls()
            return "\(field): the control character \(shown) may not stand in it; take it out"
        case .malformed(let field, let value, let reason):
            return "\(field): \"\(value.escapingControls())\" \(reason)"
        case .domain(let field, let domain):
            return "\(field): \"\(domain.escapingControls())\" is not a domain name that can be"
                + " written in ASCII; correct it"
        case .missing(let slots):
            let list = slots.map(\.syntax).joined(separator: ", ")
            return "the recipient has no value for \(list); add a fallback such as"
                + " {{subscriber.name|reader}} or fill the column"
        }
    }
}

extension MailError: Explained {
    /// What the newsletter says of itself has to be put right first.
    public var problem: Problem { Problem(.badConfiguration, description) }
}
