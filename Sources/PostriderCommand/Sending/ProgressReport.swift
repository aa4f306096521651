import ArgumentParser
import DeliveryEngine
import Foundation
import NewsletterCore
import PostriderKit

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
    /// What the run has told since the counts were last shown.
    private let news = MailingNews()

    init(style: ProgressStyle, effects: Effects) {
        self.style = style
        self.effects = effects
    }

    /// In the way that the options ask for.
    init(_ options: RunOptions) { self.init(style: options.progress, effects: .live) }

    /// The choices of a run that tells this of what happens, where it is shown.
    func heard(by choices: RunChoices) -> RunChoices {
        guard shows else { return choices }
        var choices = choices
        choices.listeners.append(news)
        return choices
    }

    /// Shows what `tally` says, and what hinders the run, until the task is cancelled.
    ///
    /// A wait of more than a few seconds is told once in a sentence, however progress is shown:
    /// it may last, and whoever reads it may end it.
    func show(
        _ tally: @Sendable () throws -> Tally, hindrance: @Sendable () -> Hindrance?
    ) async {
        let begin = effects.uptime()
        let before = shows ? (try? tally()[.sent]) ?? 0 : 0
        var notice = WaitingNotice()
        var counts: Tally?
        var isStale = true
        while !Task.isCancelled {
            try? await effects.sleep(style == .bar ? .milliseconds(250) : .seconds(1))
            if Task.isCancelled { break }
            let hindrance = hindrance()
            if style != .json, let words = notice.words(on: hindrance, at: effects.uptime()) {
                clear()
                Console.say(words)
            }
            // A ledger that others hold can be counted later.
            guard shows else { continue }
            isStale = news.take() || isStale
            if isStale, let fresh = try? tally() { (counts, isStale) = (fresh, false) }
            guard let counts else { continue }
            let time = Double((effects.uptime() - begin).milliseconds) / 1000
            draw(
                ProgressLine(
                    counts, rate: Double(counts[.sent] - before) / max(time, 0.001),
                    waitingFor: hindrance?.description.escapingControls()))
        }
        clear()
    }

    private var shows: Bool {
        switch style {
        case .none: false
        case .json: true
        case .bar: Console.talksToTerminal
        }
    }

    private func draw(_ line: ProgressLine) {
        if style == .json {
            if let text = try? jsonLine(line) { Console.say(text) }
        } else {
            Console.draw("\r\u{1B}[K" + line.text(columns: Console.talkWidth))
        }
    }

    private func clear() {
        if style == .bar && shows { Console.draw("\r\u{1B}[K") }
    }
}

/// Tells of a wait once it has lasted for some seconds, and of its end.
struct WaitingNotice {
    private static let worthTelling = Duration.seconds(5)

    private var since: Duration?
    private var isTold = false

    /// What to say now, if anything.
    mutating func words(on hindrance: Hindrance?, at now: Duration) -> String? {
        guard let hindrance else {
            defer { self = WaitingNotice() }
            return isTold ? "Going on." : nil
        }
        let since = since ?? now
        self.since = since
        if isTold || now - since < Self.worthTelling { return nil }
        isTold = true
        return "Nothing new goes out for now: \(hindrance)".escapingControls()
    }
}
