import NewsletterCore
import PostriderKit

extension MailingStatus {
    /// What can be done about those who did not get it, a line each; empty where nothing can.
    var hints: [String] {
        var hints: [String] = []
        if indoubt > 0 {
            let choice =
                closed == nil
                ? "`postrider send \(issue) --in-doubt resend` (some may get it twice), or "
                    + "`--in-doubt skip`." : "`postrider send \(issue) --in-doubt skip`."
            hints.append(
                "In doubt: look into the relay's log with `postrider reconcile \(issue) LOG`. "
                    + "Without one: \(choice)")
        }
        if failed > 0 {
            hints.append("Failed: who, and why: postrider report \(issue) --failed")
        }
        if closed == nil, let count = excluded[ExclusionReason.unrenderable.rawValue], count > 0 {
            hints.append(
                "Unrenderable: \(count.of("reader lacks", "readers lack")) a value that the issue "
                    + "asks for; add it, and then: postrider send \(issue) --include-new")
        }
        if closed == nil, let count = excluded[ExclusionReason.removed.rawValue], count > 0 {
            hints.append(
                "Removed: \(count.of("reader was", "readers were")) taken off the list, or deleted, "
                    + "while it was under way; whoever is back gets it by: "
                    + "postrider send \(issue) --include-new")
        }
        return hints
    }
}
