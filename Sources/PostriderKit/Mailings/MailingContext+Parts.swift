import DeliveryEngine
import MailFormat
import NewsletterCore
import NewsroomFiles
import Subscribing

// Several machines with a list each mail an issue together: each the part that was chosen for it. What
// they do adds up to the whole where all have the list of one backup and the same key.

extension MailingContext {
    /// Throws where the list was not restored from the backup, or under another key; says who has
    /// joined it since.
    func checkRestored(_ chosen: ChosenPart) throws {
        guard let restored = try store.backups.restored() else {
            throw Problem(
                .badData,
                "the list of this machine was never restored from a backup, so its parts need not be "
                    + "those of the other machines",
                remedy: .restoreOnEachMachine)
        }
        guard restored.digest == chosen.backup else {
            throw Problem(
                .badData,
                "the list of this machine was restored at \(restored.at) from the backup "
                    + "\(restored.digest), and not from \(chosen.backup)",
                remedy: .restoreOnEachMachine)
        }
        let key = keys.current
        guard restored.keys.contains(.init(id: key.id, mark: key.mark)) else {
            throw Problem(
                .badData,
                "Subscribers/secret.key of this machine is not the key of the backup, so the links in "
                    + "its emails would be good here alone",
                remedy: .words(
                    "Copy Subscribers/secret.key from the machine of the backup, restore the backup "
                        + "again, and send then."))
        }
        if restored.joinedSince > 0 {
            workspace.notices.say(
                "note: \(restored.joinedSince.of("person has", "people have")) joined this list since "
                    + "it was restored; whoever of them is in another part gets the issue only if "
                    + "that machine knows them.")
        }
    }

    /// Throws where a mailing goes on with another part than that with which it began, or would take
    /// in people of whom the other machines may not know.
    func check(
        _ chosen: ChosenPart?, of mailing: Mailing, takingInNew includesNew: Bool
    ) throws {
        let pinned = mailing.audience.chosen
        if let chosen, chosen.part != pinned?.part {
            throw Problem(
                .usage,
                "this mailing began with \(pinned?.part.inWords ?? "all of its audience"), not with "
                    + chosen.part.inWords,
                remedy: .goOnWithSamePart)
        }
        guard let pinned else { return }
        if includesNew {
            guard let chosen else {
                throw Problem(
                    .badData,
                    "only \(pinned.part.inWords) is mailed here, and whoever joined is in the part of "
                        + "one machine alone",
                    remedy: .namePartAgain("\(pinned.part)", of: folder.slug))
            }
            try checkRestored(chosen)
        } else if let chosen, chosen != pinned {
            throw Problem(
                .usage, "this mailing began with the backup \(pinned.backup)",
                remedy: .goOnWithSamePart)
        }
    }
}
