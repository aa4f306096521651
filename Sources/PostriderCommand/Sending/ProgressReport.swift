import ArgumentParser
import DeliveryEngine
import Foundation
import NewsletterCore

/// How a run shows that it goes on.
enum ProgressStyle: String, ExpressibleByArgument, CaseIterable {
    /// A line that is drawn again and again, on a terminal only.
    case bar
    /// One JSON object a second on stderr.
    case json
    case none
}

/// Shows counts, rate and the time left while a run goes on.
struct ProgressReport: Sendable {
    private struct Line: Encodable {
        let sent: Int
        let queued: Int
        let deferred: Int
        let failed: Int
        let indoubt: Int
        let perSecond: Double
        let secondsLeft: Int?
    }

    let style: ProgressStyle
    let effects: Effects

    /// Shows what `tally` says until the task is cancelled.
    func show(_ tally: @Sendable () throws -> Tally) async {
        guard style != .none, style == .json || Console.talksToTerminal else { return }
        let begin = effects.uptime()
        let before = (try? tally()[.sent]) ?? 0
        while !Task.isCancelled {
            try? await effects.sleep(style == .bar ? .milliseconds(250) : .seconds(1))
            guard let counts = try? tally(), !Task.isCancelled else { break }
            let time = Double((effects.uptime() - begin).milliseconds) / 1000
            draw(line(counts, rate: Double(counts[.sent] - before) / max(time, 0.001)))
        }
        if style == .bar { Console.draw("\r\u{1B}[K") }
    }

    private func line(_ tally: Tally, rate: Double) -> Line {
        let left = tally[.queued] + tally[.claimed] + tally[.dotting]
        return Line(
            sent: tally[.sent], queued: left, deferred: tally[.deferred], failed: tally[.failed],
            indoubt: tally[.indoubt], perSecond: (rate * 10).rounded() / 10,
            secondsLeft: rate > 0 ? Int(Double(left) / rate) : nil)
    }

    private func draw(_ line: Line) {
        if style == .json {
            if let text = try? jsonLine(line) { Console.say(text) }
            return
        }
        let total = line.sent + line.queued + line.deferred + line.failed + line.indoubt
        let share = total == 0 ? 1 : Double(line.sent) / Double(total)
        let filled = Int(share * 24)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        let left = line.secondsLeft.map { " · \(Self.time($0)) left" } ?? ""
        let trouble = [("deferred", line.deferred), ("failed", line.failed)]
            .filter { $0.1 > 0 }.map { " · \($1) \($0)" }.joined()
        Console.draw(
            "\r\u{1B}[K\(bar) \(line.sent)/\(total) · \(line.perSecond)/s\(left)\(trouble)")
    }

    private static func time(_ seconds: Int) -> String {
        seconds < 120
            ? "\(seconds) s" : seconds < 7200 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
    }
}
