import DeliveryEngine
import NewsletterCore
import Storage
import Subscribing

/// Takes those into a mailing who joined since it began, and those who had lacked a value and have
/// it now; whoever still lacks one is told, and holds up nobody.
struct AddNewcomers {
    let desk: MailingDesk
    /// Where the mailing stands.
    let ledger: LedgerDatabase

    /// Adds them to the mailing, and says how many they are.
    func add(to mailing: Mailing) throws {
        let edition = try desk.compiled(mailing)
        var missing = MissingValues(edition)
        let expansion = try ledger.append(areGone: { try desk.store.people.absent(among: $0) }) {
            add in
            try desk.forEachCandidate(mailing.audience, of: mailing, edition) { candidate in
                if candidate.exclusion == .unrenderable { missing.check(candidate) }
                try add(candidate)
            }
        }
        let joined = expansion.added - expansion.duplicates - expansion.excluded
        desk.workspace.notices.say(
            "\(joined.of("person has", "people have")) joined since the mailing began.")
        if expansion.excluded > 0 {
            desk.workspace.notices.say("\(expansion.excluded.of("more is", "more are")) left out.")
        }
        if expansion.returned > 0 {
            desk.workspace.notices.say(
                "\(expansion.returned.of("person", "people")) had been removed, came back, and will "
                    + "get it now.")
        }
        if expansion.completed > 0 {
            desk.workspace.notices.say(
                "\(expansion.completed.of("person", "people")) had lacked a value for their email, "
                    + "and will get it now.")
        }
        if missing.count > 0 {
            desk.workspace.notices.say("Left out: \(missing.sentence.escapingControls())")
        }
    }
}
