import DeliveryEngine
import NewsletterCore
import Subscribing

/// Takes those into a mailing who joined since it began, and those who had lacked a value and have
/// it now; whoever still lacks one is told, and holds up nobody.
struct AddNewcomers {
    let context: MailingContext
    /// Where the mailing stands.
    let ledger: any MailingLedger

    /// Adds them to the mailing, and says how many they are.
    func add(to mailing: Mailing) throws {
        let edition = try context.compiled(mailing)
        let candidates = try context.candidates(mailing.audience, of: mailing, edition)
        let expansion = try ledger.append(
            candidates, asking: ListPresence(people: context.store.people))
        let missing = candidates.missing
        let joined = expansion.added - expansion.duplicates - expansion.excluded
        context.workspace.notices.say(
            "\(joined.of("person has", "people have")) joined since the mailing began.")
        if expansion.excluded > 0 {
            context.workspace.notices.say(
                "\(expansion.excluded.of("more is", "more are")) left out.")
        }
        if expansion.returned > 0 {
            context.workspace.notices.say(
                "\(expansion.returned.of("person", "people")) had been removed, came back, and will "
                    + "get it now.")
        }
        if expansion.completed > 0 {
            context.workspace.notices.say(
                "\(expansion.completed.of("person", "people")) had lacked a value for their email, "
                    + "and will get it now.")
        }
        if missing.count > 0 {
            context.workspace.notices.say("Left out: \(missing.sentence.escapingControls())")
        }
    }
}

/// Asks the list who is on it.
private struct ListPresence: PresenceCheck {
    let people: any People

    func absent(among subscribers: [SubscriberID]) throws -> Set<SubscriberID> {
        try people.absent(among: subscribers)
    }
}
