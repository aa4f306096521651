import NetworkAddresses
import Synchronization

/// Lets something happen so many times a minute for each key.
final class AttemptLimit<Key: Hashable & Sendable>: Sendable {
    private struct State {
        var minute: Int64 = -1
        var counts: [Key: Int] = [:]
    }

    /// More keys than this are not counted, so that nobody can fill the memory with them.
    private static var mostKeys: Int { 100_000 }

    private let most: Int
    private let uptime: @Sendable () -> Duration
    private let state = Mutex(State())

    init(_ most: Int, uptime: @escaping @Sendable () -> Duration) {
        self.most = most
        self.uptime = uptime
    }

    /// Counts once more; false where that is too often, or more than so many times as often.
    func allows(_ key: Key, times: Int = 1) -> Bool {
        let minute = uptime().components.seconds / 60
        return state.withLock { state in
            if minute != state.minute {
                state.minute = minute
                state.counts.removeAll(keepingCapacity: state.counts.count < 1_000)
            }
            guard let count = state.counts[key] else {
                if state.counts.count < Self.mostKeys { state.counts[key] = 1 }
                return true
            }
            state.counts[key] = count + 1
            return count < most * times
        }
    }
}

extension AttemptLimit<[UInt8]> {
    /// Counts an address once more; false where it, or the networks that it is of, come too often.
    func allows(_ address: NetworkAddress) -> Bool {
        address.limited.reduce(true) { allows($1.key, times: $1.times) && $0 }
    }
}
