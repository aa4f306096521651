public import ArgumentParser
public import Composing
public import NewsletterCore
public import Storage

extension ListName: ExpressibleByArgument {
    /// Reads the name of a list.
    public init?(argument: String) { self.init(argument) }
}

extension SubscriberStatus: ExpressibleByArgument {}

extension ImageMode: ExpressibleByArgument {}

extension Selection.Order: ExpressibleByArgument {}

extension SegmentName: ExpressibleByArgument {
    /// Reads the name of a segment.
    public init?(argument: String) { self.init(argument) }
}

extension OptIn: ExpressibleByArgument {}

extension DateOrder: ExpressibleByArgument {}

extension AttributeType: ExpressibleByArgument {}

extension SuppressionReason: ExpressibleByArgument {}
