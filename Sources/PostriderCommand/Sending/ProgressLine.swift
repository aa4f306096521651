import DeliveryEngine

/// How far a run is: the counts, the rate and the time left.
struct ProgressLine: Encodable, Hashable {
    /// The longest bar, in columns.
    private static let longest = 24

    let sent: Int
    /// Who has still to be tried, or is being tried.
    let queued: Int
    let deferred: Int
    let failed: Int
    let indoubt: Int
    /// Mails a second, to a tenth.
    let perSecond: Double
    /// Nil while nothing has been sent.
    let secondsLeft: Int?
    /// For what the run waits before anything new goes out; nil while it goes on.
    let waitingFor: String?

    /// Takes the counts, how many mails a second this run has sent so far, and what it waits for.
    init(_ tally: Tally, rate: Double, waitingFor: String? = nil) {
        self.waitingFor = waitingFor
        sent = tally[.sent]
        queued = tally[.queued] + tally[.out]
        deferred = tally[.deferred]
        failed = tally[.failed]
        indoubt = tally[.indoubt]
        perSecond = (rate * 10).rounded() / 10
        secondsLeft = rate > 0 ? Int(Double(queued) / rate) : nil
    }

    /// A bar with the figures in words, on one line of a terminal.
    ///
    /// Where there is little room the bar gives way, and then the end of the words: a line that
    /// the terminal broke could not be drawn over.
    func text(columns: Int) -> String {
        let total = sent + queued + deferred + failed + indoubt
        let left = secondsLeft.map { " · \(Self.time($0)) left" } ?? ""
        let trouble = [("deferred", deferred), ("failed", failed), ("in doubt", indoubt)]
            .filter { $0.1 > 0 }.map { " · \($0.1) \($0.0)" }.joined()
        let waiting = waitingFor == nil ? "" : " · waiting"
        let words = "\(sent)/\(total) · \(perSecond)/s\(left)\(trouble)\(waiting)"
        // The last column stays free: some terminals break the line there.
        let room = columns - 1
        let length = min(Self.longest, room - words.count - 1)
        guard length >= 4 else { return String(words.prefix(max(0, room))) }
        let share = total == 0 ? 1 : Double(sent) / Double(total)
        let filled = Int(share * Double(length))
        return String(repeating: "█", count: filled)
            + String(repeating: "░", count: length - filled) + " " + words
    }

    private static func time(_ seconds: Int) -> String {
        seconds < 120
            ? "\(seconds) s" : seconds < 7200 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
    }
}
