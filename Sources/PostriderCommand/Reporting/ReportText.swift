import NewsletterCore
import PostriderKit

/// A mailing's report for a terminal, or for a pipe.
struct ReportText {
    private let report: MailingReport
    private let width: Int

    /// Takes a report and the columns that it may fill.
    init(_ report: MailingReport, width: Int) {
        self.report = report
        self.width = max(40, width)
    }

    /// All of it; parts about which there is nothing to say are left out.
    var text: String {
        [head, time, domains, returned, replies, attempts, waits, exclusions, earlier, last]
            .filter { !$0.isEmpty }
            .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    private var status: MailingStatus { report.status }

    private var isNarrow: Bool { width < 70 }

    private func title(_ text: String, _ aside: String = "") -> String {
        Style.bold(text) + (aside.isEmpty ? "" : Style.dim("  \(aside)"))
    }

    // MARK: - The whole

    private var head: [String] {
        var lines = [
            Style.bold(report.subject.escapingControls()),
            "\(report.issue)  \(status.stateInWords), to \(status.audience)",
            "\(status.candidates.groupedOf("candidate")): \(status.line)",
        ]
        if let url = status.archivedAt { lines.append("page  \(url)") }
        if let pace = report.pace, report.recipients > 0 {
            let rate = Int(pace.perMinute).grouped
            lines.append(
                ("\(report.sentShare.percent) sent, from \(pace.firstSent) to \(pace.lastSent), "
                    + "about \(rate) a minute").withLocalTimes())
        }
        let whole = MailingReport.Counts(
            recipients: report.recipients, sent: status.sent, deferred: status.deferred,
            failed: status.failed, indoubt: status.indoubt,
            waiting: status.queued + status.out)
        lines.append(
            BlockBars.painted(
                BlockBars.stacked(whole, of: report.recipients, width: min(60, width))))
        lines.append(BlockBars.painted(legend(whole)))
        return lines.filter { !$0.isEmpty }
    }

    private func legend(_ counts: MailingReport.Counts) -> String {
        let parts: [(Character, String, Int)] = [
            (BlockBars.sent, "sent", counts.sent), (BlockBars.waiting, "waiting", counts.waiting),
            (BlockBars.deferred, "deferred", counts.deferred),
            (BlockBars.indoubt, "in doubt", counts.indoubt),
            (BlockBars.failed, "failed", counts.failed),
        ]
        return parts.filter { $0.2 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: "  ")
    }

    // MARK: - Over time

    private var time: [String] {
        let buckets = narrowed(report.timeline)
        guard let first = buckets.first, let last = buckets.last, buckets.count > 1 else {
            return []
        }
        let totals = buckets.map(\.total)
        let highest = (totals.max() ?? 0).grouped
        let margin = String(repeating: " ", count: highest.count)
        let chart = BlockBars.columns(totals, height: 4).enumerated().map { index, line in
            (index == 0 ? highest : margin) + " │" + BlockBars.painted(line)
        }
        let axis = "\(margin) └" + String(repeating: "─", count: buckets.count)
        let from = first.start.description.withLocalTimes()
        let to = last.start.description.withLocalTimes()
        let gap = max(2, buckets.count - from.count - to.count)
        return [title("Over time", "the last replies to recipients")] + chart
            + [axis, "\(margin)  \(from)\(String(repeating: " ", count: gap))\(to)"]
    }

    /// Neighbours joined until the columns fit the width.
    private func narrowed(_ buckets: [MailingReport.Bucket]) -> [MailingReport.Bucket] {
        var buckets = buckets
        while buckets.count > width - 12 {
            buckets = stride(from: 0, to: buckets.count, by: 2).map { index in
                index + 1 < buckets.count ? buckets[index] + buckets[index + 1] : buckets[index]
            }
        }
        return buckets
    }

    // MARK: - Tables

    private typealias Column = ReportTable.Column

    /// The states that any of the groups is in, as columns.
    private func states(
        in groups: [MailingReport.Counts]
    ) -> [(title: String, value: (MailingReport.Counts) -> Int)] {
        let all: [(title: String, value: (MailingReport.Counts) -> Int)] = [
            ("SENT", { $0.sent }), (isNarrow ? "WAIT" : "WAITING", { $0.waiting }),
            (isNarrow ? "LATER" : "DEFERRED", { $0.deferred }),
            (isNarrow ? "DOUBT" : "IN DOUBT", { $0.indoubt }), ("FAILED", { $0.failed }),
        ]
        return all.filter { column in groups.contains { column.value($0) > 0 } }
    }

    private var domains: [String] {
        let rows = report.allDomains
        guard !rows.isEmpty else { return [] }
        let states = states(in: rows.map(\.counts))
        let numbers = (["PEOPLE"] + states.map(\.title)).map { Column(title: $0, isNumber: true) }
        let name = Column(title: "DOMAIN", isFlexible: true)
        func cells(_ row: MailingReport.Domain) -> [String] {
            [row.domain, row.counts.recipients.grouped]
                + states.map { $0.value(row.counts).grouped }
        }
        var plain = ReportTable([name] + numbers)
        rows.forEach { plain.add(cells($0)) }
        let room = min(30, width - plain.naturalWidth - 2)
        guard room >= 8 else { return [title("By domain")] + plain.lines(width: width) }
        let most = rows.map(\.counts.recipients).max() ?? 0
        var table = ReportTable([name] + numbers + [Column(title: "")])
        for row in rows {
            table.add(cells(row) + [BlockBars.stacked(row.counts, of: most, width: room)])
        }
        return [title("By domain")] + table.lines(width: width).map { BlockBars.painted($0) }
    }

    private var returned: [String] {
        guard let returned = report.returned else { return [] }
        var table = ReportTable([
            Column(title: "DOMAIN", isFlexible: true), Column(title: "CAME BACK", isNumber: true),
            Column(title: "COMPLAINED", isNumber: true), Column(title: "WHY", isFlexible: true),
        ])
        for provider in returned.providers.prefix(15) {
            let why = provider.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { "\($0.value.grouped) \($0.key)" }.joined(separator: ", ")
            table.add([
                provider.domain, provider.bounced.grouped, provider.complained.grouped, why,
            ])
        }
        return [title("Came back", "of those that were sent")] + table.lines(width: width)
    }

    private var replies: [String] {
        guard !report.replies.isEmpty else { return [] }
        var table = ReportTable([
            Column(title: "STATE"), Column(title: "REPLY"), Column(title: "COUNT", isNumber: true),
            Column(title: "LATEST TEXT", isFlexible: true),
        ])
        for reply in report.replies {
            table.add([reply.state, reply.label, reply.count.grouped, reply.example])
        }
        let rest = report.otherReplies
        return [title("By reply")] + table.lines(width: width)
            + (rest > 0 ? ["and \(rest.groupedOf("recipient")) with other replies"] : [])
    }

    private var attempts: [String] {
        guard report.attempts.contains(where: { $0.attempts > 1 }) else { return [] }
        let states = states(in: report.attempts.map(\.counts))
        let titles = ["ATTEMPTS", "PEOPLE"] + states.map(\.title)
        var table = ReportTable(titles.map { Column(title: $0, isNumber: true) })
        for row in report.attempts {
            table.add(
                [row.attempts.grouped, row.counts.recipients.grouped]
                    + states.map { $0.value(row.counts).grouped })
        }
        return [title("Attempts", "those that a server answered")] + table.lines(width: width)
    }

    private var waits: [String] {
        guard !report.longestWaits.isEmpty else { return [] }
        var table = ReportTable([
            Column(title: "TIME", isNumber: true), Column(title: "ATTEMPTS", isNumber: true),
            Column(title: "STATE"), Column(title: "ADDRESS", isFlexible: true),
            Column(title: "LAST REPLY", isFlexible: true),
        ])
        for wait in report.longestWaits {
            table.add([
                wait.seconds.asTime, wait.attempts.grouped, wait.state, wait.email, wait.reply,
            ])
        }
        return [title("Slowest", "from the first refusal to the last reply")]
            + table.lines(width: width)
    }

    private var exclusions: [String] {
        guard !report.exclusions.isEmpty else { return [] }
        var table = ReportTable([
            Column(title: "REASON"), Column(title: "PEOPLE", isNumber: true),
        ])
        for (reason, count) in report.exclusions { table.add([reason, count.grouped]) }
        return [title("Left out")] + table.lines(width: width)
    }

    private var earlier: [String] {
        guard report.earlierReplyCount > 0 else { return [] }
        var table = ReportTable([
            Column(title: "AT"), Column(title: "ADDRESS", isFlexible: true),
            Column(title: "REPLY", isFlexible: true),
        ])
        for reply in report.earlierReplies {
            table.add([
                isNarrow ? String(reply.at.dropFirst(11)) : reply.at, reply.email, reply.reply,
            ])
        }
        let rest = report.earlierReplyCount - report.earlierReplies.count
        return [title("Earlier replies", "to those who had failed and were sent to again")]
            + table.lines(width: width) + (rest > 0 ? ["and \(rest.grouped) more"] : [])
    }

    private var last: [String] {
        guard !status.lastReplies.isEmpty else { return [] }
        var table = ReportTable([
            Column(title: "AT"), Column(title: "STATE"), Column(title: "ADDRESS", isFlexible: true),
            Column(title: "REPLY", isFlexible: true),
        ])
        for reply in status.lastReplies {
            let at = reply.at?.withLocalTimes() ?? ""
            table.add([
                isNarrow ? String(at.dropFirst(11)) : at, reply.state, reply.email,
                reply.reply ?? "",
            ])
        }
        return [title("Last replies")] + table.lines(width: width)
    }
}
