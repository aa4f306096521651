import ArgumentParser
import NewsletterCore

/// `postrider subscribers`: the people on the list.
struct Subscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the subscriber list.",
        subcommands: [
            AddSubscriber.self, RemoveSubscribers.self, UnsubscribeSubscribers.self,
            ListSubscribers.self, ShowSubscriber.self,
            TagSubscribers.self, PauseSubscriber.self, ChangeSubscriber.self,
            InviteSubscribers.self, SubscribersImport.self, SubscribersUndo.self,
            ExportSubscribers.self,
            ExplainSubscriber.self, SubscriberEvidence.self, CheckSubscribers.self,
            ShowAttributes.self,
            ForgetSubscriber.self, BackUpSubscribers.self, RestoreSubscribers.self,
        ])
}
