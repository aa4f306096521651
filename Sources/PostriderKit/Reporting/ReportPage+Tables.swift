import NewsletterCore

/// The sections that are tables.
extension ReportPage {
    private typealias State = (title: String, value: (MailingReport.Counts) -> Int)

    /// The states that any of the groups is in, as columns.
    private func states(in groups: [MailingReport.Counts]) -> [State] {
        let all: [State] = [
            ("Sent", { $0.sent }), ("Waiting", { $0.waiting }), ("Deferred", { $0.deferred }),
            ("In doubt", { $0.indoubt }), ("Failed", { $0.failed }),
        ]
        return all.filter { column in groups.contains { column.value($0) > 0 } }
    }

    private func cells(_ counts: MailingReport.Counts, _ states: [State]) -> [Markup] {
        ([counts.recipients] + states.map { $0.value(counts) }).map { count in
            count == 0 ? "<td class=\"none\">0</td>" : "<td>\(count)</td>"
        }
    }

    private func chip(_ state: String) -> Markup {
        let words = state == "indoubt" ? "in doubt" : state
        return "<span class=\"chip\"><i class=\"key \(state)\"></i>\(words)</span>"
    }

    /// A domain that breaks after its dots where it must.
    private func breakable(_ domain: String) -> Markup {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.dropFirst().reduce("\(String(labels.first ?? ""))") { begun, label in
            "\(begun).<wbr>\(String(label))"
        }
    }

    private func section(_ title: String, _ words: String, _ content: Markup) -> Markup {
        let aside: Markup = words.isEmpty ? "" : "<p class=\"soft\">\(words)</p>"
        return """
            <section>
            <h2>\(title)</h2>
            \(aside)
            \(content)
            </section>
            """
    }

    var returned: Markup? {
        guard let returned = report.returned else { return nil }
        let lines: [Markup] = returned.providers.prefix(15).map { provider in
            let why = provider.reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
                .map { "\($0.value) \($0.key)" }.joined(separator: ", ")
            let counts = MailingReport.Counts(
                recipients: provider.bounced, sent: 0, deferred: 0, failed: provider.bounced,
                indoubt: 0, waiting: 0)
            let bar = ReportPlot.bar(counts, of: returned.bounced, height: 6)
            return """
                <tr><th scope="row">\(breakable(provider.domain))\(bar)</th>\
                <td>\(provider.bounced)</td><td>\(provider.complained)</td><td>\(why)</td></tr>
                """
        }
        let table = Self.table(
            caption: "What came back, by domain",
            titles: ["Domain", "Came back", "Complained", "Why"], lines)
        return section("Came back", "Of those that were sent: \(returned.inWords).", table)
    }

    var domains: Markup? {
        let rows = report.allDomains
        guard !rows.isEmpty else { return nil }
        let states = states(in: rows.map(\.counts))
        let most = report.domains.map(\.counts.recipients).max() ?? 0
        let lines: [Markup] = rows.map { row in
            """
            <tr><th scope="row">\(breakable(row.domain))\(ReportPlot.bar(row.counts, of: most, height: 6))</th>\
            \(cells(row.counts, states))</tr>
            """
        }
        let table = Self.table(
            caption: "Recipients by domain",
            titles: ["Domain", "Recipients"] + states.map(\.title), lines)
        return section("By domain", "", table)
    }

    var replies: Markup? {
        guard !report.replies.isEmpty else { return nil }
        let lines: [Markup] = report.replies.map { reply in
            """
            <tr><th scope="row">\(chip(reply.state)) <b>\(reply.label)</b>\
            <span class="said">\(reply.example)</span></th><td>\(reply.count)</td></tr>
            """
        }
        let rest = report.otherReplies
        let more: [Markup] =
            rest > 0 ? ["<tr><th scope=\"row\">Other replies</th><td>\(rest)</td></tr>"] : []
        let table = Self.table(
            caption: "Recipients by the last reply", titles: ["Reply", "Recipients"], lines + more)
        return section(
            "By reply", "The last that a server said about each recipient, with its latest text.",
            table)
    }

    var attempts: Markup? {
        guard report.attempts.contains(where: { $0.attempts > 1 }) else { return nil }
        let states = states(in: report.attempts.map(\.counts))
        let lines: [Markup] = report.attempts.map { row in
            """
            <tr><th scope="row">\(row.attempts)</th>\(cells(row.counts, states))</tr>
            """
        }
        let table = Self.table(
            caption: "Recipients by attempts",
            titles: ["Attempts", "Recipients"] + states.map(\.title), lines)
        return section("Attempts", "Those that a server answered.", table)
    }

    var exclusions: Markup? {
        guard !report.exclusions.isEmpty else { return nil }
        let lines: [Markup] = report.exclusions.map { reason, count in
            "<tr><th scope=\"row\">\(reason)</th><td>\(count)</td></tr>"
        }
        let table = Self.table(
            caption: "Left out, by reason", titles: ["Reason", "People"], lines)
        return section("Left out", "", table)
    }

    var slowest: Markup? {
        guard !report.longestWaits.isEmpty else { return nil }
        let lines: [Markup] = report.longestWaits.map { wait in
            """
            <tr><th scope="row">\(chip(wait.state)) \(wait.email)\
            <span class="said">\(wait.reply)</span></th>\
            <td>\(wait.attempts)</td><td>\(wait.seconds.asTime)</td></tr>
            """
        }
        let table = Self.table(
            caption: "The longest from the first refusal to the last reply",
            titles: ["Recipient", "Attempts", "Time"], lines)
        return section("Slowest", "From the first refusal to the last reply.", table)
    }

    var earlier: Markup? {
        guard report.earlierReplyCount > 0 else { return nil }
        let lines: [Markup] = report.earlierReplies.map { reply in
            """
            <tr><th scope="row">\(reply.email)<span class="said">\(reply.reply)</span></th>\
            <td>\(Self.moment(reply.at))</td></tr>
            """
        }
        let rest = report.earlierReplyCount - report.earlierReplies.count
        let more: [Markup] =
            rest > 0 ? ["<tr><th scope=\"row\">Other recipients</th><td>\(rest)</td></tr>"] : []
        let table = Self.table(
            caption: "Replies to those who were sent to again", titles: ["Recipient", "At"],
            lines + more)
        return section(
            "Earlier replies", "To those who had failed and were sent to again.", table)
    }

    var last: Markup? {
        guard !status.lastReplies.isEmpty else { return nil }
        let lines: [Markup] = status.lastReplies.map { reply in
            """
            <tr><th scope="row">\(chip(reply.state)) \(reply.email)\
            <span class="said">\(reply.reply ?? "")</span></th>\
            <td>\(Self.moment(reply.at ?? ""))</td></tr>
            """
        }
        let table = Self.table(
            caption: "The last replies", titles: ["Recipient", "At"], lines)
        return section("Last replies", "", table)
    }
}
