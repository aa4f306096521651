public import ArgumentParser
public import NewsletterCore
public import SMTPSink

extension ListName: ExpressibleByArgument {
    /// Reads the name of a list.
    public init?(argument: String) { self.init(argument) }
}

extension SubscriberStatus: ExpressibleByArgument {}

extension SinkRule: ExpressibleByArgument {
    /// Reads a rule in its written form.
    public init?(argument: String) {
        guard let rule = try? SinkRule(parsing: argument) else { return nil }
        self = rule
    }
}
