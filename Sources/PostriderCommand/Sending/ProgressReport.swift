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
            draw(ProgressLine(counts, rate: Double(counts[.sent] - before) / max(time, 0.001)))
        }
        if style == .bar { Console.draw("\r\u{1B}[K") }
    }

    private func draw(_ line: ProgressLine) {
        if style == .json {
            if let text = try? jsonLine(line) { Console.say(text) }
        } else {
            Console.draw("\r\u{1B}[K" + line.text(columns: Console.talkWidth))
        }
    }
}
