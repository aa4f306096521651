import NewsletterCore
import PostriderKit

extension Reconciliation {
    /// The outcome for a terminal.
    func text(width: Int) -> String {
        var lines = [Style.bold(issue) + "  \(sums)", "The log: \(log)"]
        let bounced = recipients.count { $0.relay == "bounced" }
        if bounced > 0 {
            lines.append(
                "\(bounced) of the found came back to the relay later; the bounces tell why.")
        }
        lines.append("")
        lines += table.lines(width: width)
        return lines.joined(separator: "\n")
    }

    private var sums: String {
        let counts = [(found, "found"), (requeued, "queued again"), (held, "held in doubt")]
        let parts = counts.filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
        return "\(inDoubt.grouped) in doubt: " + parts.joined(separator: ", ")
            + (dryRun ? " (dry run, nothing was changed)" : "")
    }

    private var log: String {
        let kind = ["postfix": "Postfix", "exim": "Exim"][format] ?? "a list of Message-IDs"
        let size = "\(lines.groupedOf("line")), \(kind)"
        guard let logBegins, let logEnds else { return size + ", without times" }
        return
            ("\(size), from \(logBegins) to \(logEnds)\n"
            + "The doubts: from \(doubtsBegin) to \(doubtsEnd)").withLocalTimes()
    }

    private var table: ReportTable {
        var table = ReportTable([
            .init(title: "NOW"), .init(title: "ADDRESS", isFlexible: true),
            .init(title: "WHAT THE LOG SAYS", isFlexible: true),
        ])
        let shown = 50
        let names: [Decision: String] = [.sent: "sent", .requeued: "queued", .held: "in doubt"]
        for recipient in recipients.prefix(shown) {
            table.add([names[recipient.decision] ?? "", recipient.email, recipient.evidence])
        }
        if recipients.count > shown {
            table.add(["…", "and \((recipients.count - shown).grouped) more", "--json lists all"])
        }
        return table
    }

    /// What to do next; nil where nothing is left to do.
    var advice: String? {
        guard held > 0 else {
            return requeued > 0 && !dryRun ? "Send what is queued: postrider send \(issue)" : nil
        }
        if uncovered > 0 && format != "csv" {
            return """
                The log must reach from \(doubtsBegin) to \(doubtsEnd) to show that a mail did \
                not arrive, and does not for \(uncovered).
                Give all of it, older parts first: cat LOG.1 LOG | postrider reconcile \(issue) -
                """
        }
        return """
            Those not found did not arrive if the log is complete. Queue them again by \
            --missing resend, then: postrider send \(issue)
            """
    }
}
