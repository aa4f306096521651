internal import Synchronization

/// What all connections of one sink share.
final class SinkState: Sendable {
    let configuration: SinkConfiguration
    let store: MailStore

    private struct Counts {
        var tally = Tally()
        var connections = 0
        var open = 0
        var mostOpen = 0
    }

    private let counts = Mutex(Counts())
    private let transactions = Atomic(0)
    private let current: Mutex<Script>

    init(_ configuration: SinkConfiguration) throws(SinkError) {
        self.configuration = configuration
        store = try MailStore(configuration)
        current = Mutex(Script(configuration.rules, now: configuration.now))
    }

    /// The script in force; a connection asks once a read.
    var script: Script {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }

    /// The number of the next message, counted by MAIL.
    func nextMessage() -> Int {
        transactions.add(1, ordering: .relaxed).newValue
    }

    /// Counts a connection in and returns its number.
    func open() -> Int {
        counts.withLock {
            $0.connections += 1
            $0.open += 1
            $0.mostOpen = max($0.mostOpen, $0.open)
            return $0.connections
        }
    }

    func close() { counts.withLock { $0.open -= 1 } }

    func publish(_ tally: inout Tally) {
        counts.withLock { tally.move(to: &$0.tally) }
    }

    var statistics: SinkStatistics {
        counts.withLock {
            var statistics = $0.tally.statistics
            statistics.connections = $0.connections
            statistics.openConnections = $0.open
            statistics.mostConnections = $0.mostOpen
            return statistics
        }
    }
}
