package import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import Subscribing

/// What a person has decided on a mailing that has begun: looked at and told before the question,
/// carried out after the yes.
package struct MailingDecisions {
    /// The mailing with the sender that the rest will have.
    package let mailing: Mailing
    private let context: MailingContext
    private let ledger: any MailingLedger
    private let choice: ResendChoice?
    private let selection: ResendSelection
    /// What the settings have otherwise than the mailing.
    private let differences: [String]
    private let changesSender: Bool

    package init(
        resending choice: ResendChoice?, resender: Bool, on mailing: Mailing,
        _ ledger: any MailingLedger, _ context: MailingContext
    ) throws {
        self.context = context
        self.ledger = ledger
        self.choice = choice
        selection = try choice.map { try ledger.failed($0) } ?? ResendSelection()
        if let choice { try Self.verify(selection, of: choice, context.folder.slug) }
        let pinned = mailing.sender
        let today = SenderSnapshot(
            context.settings, lists: mailing.audience.lists, key: pinned.key)
        differences = pinned.differences(to: today)
        changesSender = resender && pinned.taking(today) != pinned
        var mailing = mailing
        if resender { mailing.sender = pinned.taking(today) }
        self.mailing = mailing
    }

    /// Throws where replies were named that nobody had: a slip decides nothing.
    private static func verify(
        _ selection: ResendSelection, of choice: ResendChoice, _ issue: Slug
    ) throws {
        guard !choice.replies.isEmpty, selection.deliveries.isEmpty else { return }
        let named = choice.replies.joined(separator: ", ")
        let codes = selection.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        let said = codes.prefix(5).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
        throw Problem(
            .badData, "nobody who failed had the reply \(named), so nobody is sent to again",
            remedy: codes.isEmpty
                ? "There is nobody who could be." : .chooseReply(said, of: issue))
    }

    /// How many are sent again.
    package var resent: Int { selection.deliveries.count }

    /// Says what is going to be done for those who are left, and makes sure that it can be.
    package func tell(left: Int) throws {
        if choice != nil { tellResending() }
        guard left > 0 else { return }
        if changesSender {
            context.workspace.notices.say(
                "The rest goes out anew in: \(differences.joined(separator: "; "))")
        } else if !differences.isEmpty {
            context.workspace.notices.say(
                "The settings differ from this mailing's (\(differences.joined(separator: "; "))); "
                    + "it goes on as it began.", remedy: .sendRestAsToday)
        }
        _ = try context.compiled(mailing)
    }

    /// Does it; who is left may be nobody.
    package func apply(left: Int) throws {
        if let choice {
            tell(try context.takeBack(selection.dead))
            try ledger.resend(selection, choice, at: context.effects.now())
        }
        if changesSender && left > 0 {
            try ledger.changeSender(to: mailing.sender, at: context.effects.now())
        }
    }

    private func tellResending() {
        let taken: [(ResendChoice.Verdict, String)] = [
            (.held, "held as dead addresses"), (.passing, "refused for what may have passed"),
            (.dead, "refused as dead addresses"),
        ]
        let counts = taken.compactMap { verdict, words in
            selection.taken[verdict].map { "\($0) \(words)" }
        }
        context.workspace.notices.say(
            counts.isEmpty
                ? "Nobody who failed is sent to again."
                : "Again to those who failed: \(counts.joined(separator: ", ")).")
        if choice?.replies.isEmpty == true, let dead = selection.left[.dead] {
            context.workspace.notices.say(
                "Not again to \(dead.of("dead address", "dead addresses"));",
                remedy: .nameTheirReplies)
        }
        if let givenUp = selection.left[.givenUp] {
            context.workspace.notices.say(
                "Not again to \(givenUp) that were given up, since they may have it already.")
        }
    }

    private func tell(_ outcomes: [TakingBack]) {
        let back = outcomes.count { $0 == .takenBack }
        let kept = outcomes.count { $0 == .otherCause }
        if back > 0 {
            context.workspace.notices.say("\(back.of("suppression")) by this mailing taken back.")
        }
        if kept > 0 {
            context.workspace.notices.say(
                "\(kept.of("address stays", "addresses stay")) suppressed for another reason.")
        }
    }
}

extension MailingContext {
    /// Takes back what the mailing caused in the list for those who are mailed again.
    fileprivate func takeBack(_ dead: [ResendSelection.DeadAddress]) throws -> [TakingBack] {
        if dead.isEmpty { return [] }
        return try store.suppressions.takeBack(
            dead.map {
                ReportedBounce(subscriber: $0.subscriber, note: $0.reply.description, at: $0.at)
            }, of: folder.slug, origin: .command, isDryRun: false)
    }
}
