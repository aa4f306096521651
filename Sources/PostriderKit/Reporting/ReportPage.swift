package import NewsletterCore

/// A mailing's report as one web page that needs nothing else: no script, no request.
package struct ReportPage {
    let report: MailingReport
    private let madeAt: Timestamp

    /// Takes a report and the moment at which it was made.
    package init(_ report: MailingReport, madeAt: Timestamp) {
        self.report = report
        self.madeAt = madeAt
    }

    var status: MailingStatus { report.status }

    /// The whole page.
    package var html: String {
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
            style-src 'unsafe-inline'">
            <title>\(report.issue): what became of the mailing</title>
            <style>
            \(ReportStyle.css)
            </style>
            </head>
            <body>
            <main>
            \(header)
            \(numbers)
            \([time, domains, returned, replies, attempts, exclusions, slowest, earlier, last].compactMap { $0 })
            </main>
            <footer><p>Made by Postrider on \(Self.moment(madeAt.description)). This page names \
            recipients: keep it as you keep the list.</p></footer>
            </body>
            </html>

            """
        return page.source
    }

    /// A moment as people read it, from RFC 3339: `2026-11-22 09:30:00 UTC`.
    static func moment(_ text: String) -> Markup {
        let plain = text.replacing("T", with: " ").replacing("Z", with: " UTC")
        return "<time datetime=\"\(text)\">\(plain)</time>"
    }

    // MARK: - Head

    private var header: Markup {
        """
        <header>
        <p class="mark">Report on \(report.issue) <span class="state \(status.state.rawValue)">\
        \(status.state.rawValue)</span></p>
        <h1>\(report.subject)</h1>
        <p class="soft">To \(status.audience), begun \(Self.moment(report.createdAt))\(pace)</p>
        \(archived)</header>
        """
    }

    /// The way to what everybody may read of it.
    private var archived: Markup {
        guard let url = status.archivedAt else { return "" }
        return "<p class=\"soft\"><a href=\"\(url)\">Its page in the archive</a></p>\n"
    }

    private var pace: Markup {
        guard let pace = report.pace else { return "; nothing has been sent yet." }
        return """
            . Sent within \(pace.seconds.asTime), about \(Int(pace.perMinute)) a minute, the last \
            at \(Self.moment(pace.lastSent)).
            """
    }

    private var numbers: Markup {
        let tiles: [(name: String, kind: String, count: Int)] = [
            ("Sent", "sent", status.sent), ("Waiting", "waiting", whole.waiting),
            ("Deferred", "deferred", status.deferred), ("In doubt", "indoubt", status.indoubt),
            ("Failed", "failed", status.failed),
        ]
        let shown = tiles.filter { $0.count > 0 || $0.kind == "sent" || $0.kind == "failed" }
        let excluded = report.status.excluded.values.reduce(0, +)
        let out: Markup =
            excluded == 0 ? "" : "<div><dt>Left out</dt><dd>\(excluded)</dd></div>"
        let share: Markup =
            "<dd class=\"aside\">\(report.sentShare.percent) of \(report.recipients)</dd>"
        return """
            <section aria-label="In numbers">
            <dl class="tiles">
            \(shown.map { tile in
                """
                <div><dt><i class="key \(tile.kind)"></i>\(tile.name)</dt><dd>\(tile.count)</dd>\
                \(tile.kind == "sent" ? share : "")</div>
                """
            })
            \(out)
            </dl>
            \(ReportPlot.bar(whole, height: 14, describedAs: outcome))
            </section>
            """
    }

    /// Everybody who is not left out.
    private var whole: MailingReport.Counts {
        MailingReport.Counts(
            recipients: report.recipients, sent: status.sent, deferred: status.deferred,
            failed: status.failed, indoubt: status.indoubt,
            waiting: status.queued + status.out)
    }

    private var outcome: String { "Of \(report.recipients.groupedOf("recipient")): \(status.line)" }

    // MARK: - Over time

    private var time: Markup? {
        guard report.timeline.count > 1 else { return nil }
        let rows: [Markup] = report.timeline.filter { $0.total > 0 }.map { bucket in
            """
            <tr><th scope="row">\(Self.moment(bucket.start.description))</th>\
            <td>\(bucket.sent)</td><td>\(bucket.deferred)</td><td>\(bucket.failed)</td></tr>
            """
        }
        return """
            <section>
            <h2>Over time</h2>
            <p class="soft">When servers gave their last reply to a recipient, a column for \
            every \(report.bucketName).</p>
            \(ReportPlot.timeline(report))
            <details><summary>The same as a table</summary>
            \(Self.table(caption: "Replies over time", titles: ["From", "Sent", "Deferred", "Failed"], rows))
            </details>
            </section>
            """
    }
}

extension ReportPage {
    /// A table that scrolls within itself where it is too wide.
    static func table(caption: String, titles: [String], _ rows: [Markup]) -> Markup {
        let head: [Markup] = titles.map { "<th scope=\"col\">\($0)</th>" }
        return """
            <div class="wide" role="region" aria-label="\(caption)" tabindex="0">
            <table>
            <caption>\(caption)</caption>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows)
            </tbody>
            </table>
            </div>
            """
    }
}
