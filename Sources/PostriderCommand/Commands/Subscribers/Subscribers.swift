import ArgumentParser
import NewsletterCore

/// `postrider subscribers`: the people on the list.
struct Subscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the subscriber list.",
        subcommands: [
            AddSubscriber.self, RemoveSubscribers.self, UnsubscribeSubscribers.self,
            ListSubscribers.self, ShowSubscriber.self,
            TagSubscribers.self, ImportSubscribers.self, UndoImport.self, ExportSubscribers.self,
            ExplainSubscriber.self, CheckSubscribers.self, ShowAttributes.self,
            ForgetSubscriber.self, BackUpSubscribers.self, RestoreSubscribers.self,
        ])
}

extension Problem {
    /// Says that nobody has the address, and how to look for it.
    static func noSubscriber(_ address: EmailAddress) -> Problem {
        Problem(
            .badData, "\(address) is not a subscriber",
            remedy:
                "Look for a part of it: postrider subscribers list --search \(address.localPart.prefix(4))"
        )
    }
}
