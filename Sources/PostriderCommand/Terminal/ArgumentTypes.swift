public import ArgumentParser
public import Composing
public import NewsletterCore

extension ListName: ExpressibleByArgument {
    /// Reads the name of a list.
    public init?(argument: String) { self.init(argument) }
}

extension SubscriberStatus: ExpressibleByArgument {}

extension ImageMode: ExpressibleByArgument {}

extension Selection.Order: ExpressibleByArgument {}
