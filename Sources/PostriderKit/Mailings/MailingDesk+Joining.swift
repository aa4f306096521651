package import DeliveryEngine
import NewsletterCore
package import Storage

extension MailingDesk {
    /// Takes those into a mailing who joined since it began, and those who had lacked a value and
    /// have it now; whoever still lacks one is told, and holds up nobody.
    package func takeInNew(_ ledger: LedgerDatabase, _ mailing: Mailing) throws {
        let edition = try compiled(mailing)
        var missing = MissingValues(edition)
        let expansion = try ledger.append(areGone: { try people.absent(among: $0) }) { add in
            try forEachCandidate(mailing.audience, of: mailing, edition) { candidate in
                if candidate.exclusion == .unrenderable { missing.check(candidate) }
                try add(candidate)
            }
        }
        let joined = expansion.added - expansion.duplicates - expansion.excluded
        workspace.notices.say(
            "\(joined.of("person has", "people have")) joined since the mailing began.")
        if expansion.excluded > 0 {
            workspace.notices.say("\(expansion.excluded.of("more is", "more are")) left out.")
        }
        if expansion.returned > 0 {
            workspace.notices.say(
                "\(expansion.returned.of("person", "people")) had been removed, came back, and will "
                    + "get it now.")
        }
        if expansion.completed > 0 {
            workspace.notices.say(
                "\(expansion.completed.of("person", "people")) had lacked a value for their email, "
                    + "and will get it now.")
        }
        if missing.count > 0 {
            workspace.notices.say("Left out: \(missing.sentence.escapingControls())")
        }
    }
}
