import Synchronization

/// Lines that several threads write down, in order.
final class Notebook: Sendable {
    private let pages = Mutex<[String]>([])

    var lines: [String] { pages.withLock { $0 } }

    func write(_ line: String) { pages.withLock { $0.append(line) } }
}
