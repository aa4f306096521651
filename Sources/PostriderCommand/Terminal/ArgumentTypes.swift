public import ArgumentParser
public import Composing
public import NewsletterCore
import Subscribing

extension ListName {
    /// Reads the name of a list as it was typed; throws what a name is made of where it is none.
    @Sendable static func typed(_ text: String) throws -> ListName {
        guard let name = ListName(text) else { throw ValidationError(nameRule) }
        return name
    }

    /// What lists and segments may be called.
    fileprivate static let nameRule =
        "a name has letters, digits, -, _ and . alone, at most 100 of them"
}

extension SubscriberStatus: ExpressibleByArgument {}

extension ImageMode: ExpressibleByArgument {}

extension Selection.Order: ExpressibleByArgument {}

extension SegmentName {
    /// Reads the name of a segment as it was typed; throws what a name is made of where it is none.
    @Sendable static func typed(_ text: String) throws -> SegmentName {
        guard let name = SegmentName(text) else { throw ValidationError(ListName.nameRule) }
        return name
    }
}

extension OptIn: ExpressibleByArgument {}

extension DateOrder: ExpressibleByArgument {}

extension AttributeType: ExpressibleByArgument {}

extension SuppressionReason: ExpressibleByArgument {}

extension Mailbox: ExpressibleByArgument {
    /// Reads `name@example.org` or `The Name <name@example.org>`.
    public init?(argument: String) {
        guard let mailbox = try? Mailbox(argument) else { return nil }
        self = mailbox
    }
}
