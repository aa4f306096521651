import NewsletterCore

/// The plots of a report as SVG that stretches with the page; their labels are HTML, so that
/// they keep their size on a telephone.
enum ReportPlot {
    private typealias Part = (kind: String, count: Int)

    /// A bar of the states side by side, as long as its share of `whole`.
    ///
    /// Without a description it is an ornament beside the same figures.
    static func bar(
        _ counts: MailingReport.Counts, of whole: Int? = nil, height: Int,
        describedAs description: String? = nil
    ) -> Markup {
        let parts: [Part] = [
            ("sent", counts.sent), ("waiting", counts.waiting), ("deferred", counts.deferred),
            ("indoubt", counts.indoubt), ("failed", counts.failed),
        ]
        let scale = 1000 / Double(max(1, whole ?? counts.recipients))
        var x = 0.0
        var rects: [Markup] = []
        for part in parts where part.count > 0 {
            // What is there shall be seen.
            let width = max(3, Double(part.count) * scale)
            rects.append(
                """
                <rect class="\(part.kind)" x="\(plot: x)" y="0" width="\(plot: width)" height="10"/>
                """)
            x += width
        }
        let role: Markup =
            description.map { "role=\"img\" aria-label=\"\($0)\"" } ?? "aria-hidden=\"true\""
        return """
            <svg class="bar" \(role) viewBox="0 0 \(plot: max(1000, x)) 10" \
            preserveAspectRatio="none" height="\(height)">\(rects)</svg>
            """
    }

    /// Columns of the replies over time.
    static func timeline(_ report: MailingReport) -> Markup {
        let buckets = report.timeline
        let highest = max(1, buckets.map(\.total).max() ?? 1)
        let top = Double(roundedUp(highest))
        let step = 1000 / Double(buckets.count)
        let columns = buckets.enumerated().map { index, bucket in
            column(bucket, x: Double(index) * step, width: step, top: top)
        }
        let lines: [Markup] = [0, 50, 100, 150, 200].map { y in
            "<line x1=\"0\" x2=\"1000\" y1=\"\(y)\" y2=\"\(y)\"/>"
        }
        let label =
            "Replies over time, a column for every \(report.bucketName), "
            + "at most \(highest.grouped) in one"
        return """
            <figure class="time" role="img" aria-label="\(label)">
            <div class="scale" aria-hidden="true"><span>\(Int(top))</span>\
            <span>\(Int(top / 2))</span><span>0</span></div>
            <svg viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true">
            <g class="grid">\(lines)</g>
            \(columns)
            </svg>
            <div class="axis" aria-hidden="true">\(axis(buckets, seconds: report.bucketSeconds))</div>
            </figure>
            """
    }

    private static func column(
        _ bucket: MailingReport.Bucket, x: Double, width: Double, top: Double
    ) -> Markup {
        let parts: [Part] = [
            ("sent", bucket.sent), ("deferred", bucket.deferred), ("failed", bucket.failed),
        ]
        guard bucket.total > 0 else { return "" }
        var y = 200.0
        var rects: [Markup] = []
        for part in parts where part.count > 0 {
            let height = max(1.5, Double(part.count) * 200 / top)
            y -= height
            rects.append(
                """
                <rect class="\(part.kind)" x="\(plot: x + width * 0.08)" y="\(plot: y)" \
                width="\(plot: width * 0.84)" height="\(plot: height)"/>
                """)
        }
        let words = parts.filter { $0.count > 0 }.map { "\($0.count.grouped) \($0.kind)" }
        let title = "\(bucket.start): \(words.joined(separator: ", "))"
        return "<g><title>\(title)</title>\(rects)</g>"
    }

    /// The beginning, the middle and the end; with the day where there are several.
    private static func axis(_ buckets: [MailingReport.Bucket], seconds: Int) -> [Markup] {
        guard let first = buckets.first, let last = buckets.last else { return [] }
        let end = last.start + .seconds(seconds)
        let middle = Timestamp(
            milliseconds: (first.start.milliseconds + end.milliseconds) / 2)
        let oneDay = first.start.date == end.date
        return [first.start, middle, end].map { moment in
            let text = moment.description
            let time = text.dropFirst(11).prefix(seconds < 60 ? 8 : 5)
            return "<span>\(oneDay ? String(time) : "\(moment.date) \(time)")</span>"
        }
    }

    /// The next round number whose half is whole.
    static func roundedUp(_ number: Int) -> Int {
        var power = 1
        while power * 10 < number { power *= 10 }
        let steps = power == 1 ? [2, 4, 6, 8, 10] : [1, 2, 3, 4, 5, 6, 8, 10]
        return steps.map { $0 * power }.first { $0 >= number } ?? number
    }
}
