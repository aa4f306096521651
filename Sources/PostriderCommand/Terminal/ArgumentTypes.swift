public import ArgumentParser
public import Composing
public import NewsletterCore
public import Storage

extension ListName: ExpressibleByArgument {
    /// Reads the name of a list.
    public init?(argument: String) { self.init(argument) }

    /// The lists that there are.
    public static var defaultCompletionKind: CompletionKind { .lists }
}

extension SubscriberStatus: ExpressibleByArgument {}

extension ImageMode: ExpressibleByArgument {}

extension Selection.Order: ExpressibleByArgument {}

extension SegmentName: ExpressibleByArgument {
    /// Reads the name of a segment.
    public init?(argument: String) { self.init(argument) }

    /// The segments that there are.
    public static var defaultCompletionKind: CompletionKind { .segments }
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
