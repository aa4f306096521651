import DeliveryEngine
package import NewsletterCore
import NewsroomFiles

extension MailingContext {
    /// What to do where the relay lets only addresses of its own pass as senders, and ours has a
    /// `+` part; nil where the reply is about something else.
    package func returnPathAdvice(for reply: Reply) -> Remedy? {
        guard reply.command == .mail, ReplyMeaning(reply).remedy == .sender,
            settings.returnPath != nil, settings.tagsReturnPath
        else { return nil }
        return .returnToUser(folder.slug)
    }
}
