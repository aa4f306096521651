import DeliveryEngine
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// What a run draws and tells while it goes on.
struct ProgressLineTests {
    private let tally = Tally(states: [
        .sent: 5, .queued: 10, .out: 5, .excluded: 7,
    ])

    @Test func `the bar shows the share that was sent, of those who are to get it`() {
        #expect(
            ProgressLine(tally, rate: 2.54).text(columns: 80)
                == "██████░░░░░░░░░░░░░░░░░░ 5/20 · 2.5/s · 5 s left")
    }

    @Test func `nothing is foretold before the first mail is sent`() {
        let line = ProgressLine(Tally(states: [.queued: 3]), rate: 0)
        #expect(line.secondsLeft == nil)
        #expect(line.text(columns: 80) == "░░░░░░░░░░░░░░░░░░░░░░░░ 0/3 · 0.0/s")
    }

    @Test func `trouble is counted behind the bar`() {
        let line = ProgressLine(
            Tally(states: [.sent: 1, .deferred: 2, .failed: 3, .indoubt: 4]), rate: 1)
        #expect(
            line.text(columns: 100)
                == "██░░░░░░░░░░░░░░░░░░░░░░ 1/10 · 1.0/s · 0 s left · 2 deferred · 3 failed "
                + "· 4 in doubt")
    }

    @Test func `a mailing to nobody is done`() {
        #expect(ProgressLine(Tally(), rate: 0).text(columns: 20) == "███████ 0/0 · 0.0/s")
    }

    @Test(arguments: [
        (119, "119 s left"), (120, "2 min left"), (7199, "119 min left"), (7200, "2 h left"),
    ])
    func `the time left is told in what is easiest to read`(seconds: Int, words: String) {
        let line = ProgressLine(Tally(states: [.queued: seconds]), rate: 1)
        #expect(line.text(columns: 80).hasSuffix(words))
    }

    @Test(arguments: 1...100) func `the line is never broken by the terminal`(columns: Int) {
        let line = ProgressLine(
            Tally(states: [.sent: 1_000_000, .queued: 500_000, .deferred: 99, .failed: 7]),
            rate: 123)
        #expect(line.text(columns: columns).count < columns)
    }

    @Test func `the bar gives way to the words`() {
        let line = ProgressLine(tally, rate: 2.5)
        #expect(line.text(columns: 32) == "█░░░░░░ 5/20 · 2.5/s · 6 s left")
        #expect(line.text(columns: 28) == "5/20 · 2.5/s · 6 s left")
        #expect(line.text(columns: 13) == "5/20 · 2.5/s")
    }
}
