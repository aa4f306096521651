import NetworkAddresses
import Synchronization

/// How many connections there are, of whom, and how much memory what they send takes.
final class ConnectionCounts: Sendable {
    private struct State {
        var connections = 0
        /// By what of an address is counted together.
        var ofAddress: [[UInt8]: Int] = [:]
        var memory = 0
    }

    private let limits: WebLimits
    private let state = Mutex(State())

    init(_ limits: WebLimits) { self.limits = limits }

    /// How many there are.
    var connections: Int { state.withLock { $0.connections } }

    /// Whether another one may be accepted.
    var hasRoom: Bool { connections < limits.connections }

    /// Counts a connection in.
    func accepted() { state.withLock { $0.connections += 1 } }

    /// Counts a connection out.
    func closed() { state.withLock { $0.connections -= 1 } }

    /// Counts a connection of an address in; false where it has too many, and it is not counted.
    func enter(_ address: NetworkAddress) -> Bool {
        state.withLock { state in
            let groups = address.limited
            let hasRoom = groups.allSatisfy { key, times in
                state.ofAddress[key, default: 0] < limits.connectionsOfAddress * times
            }
            if hasRoom { for group in groups { state.ofAddress[group.key, default: 0] += 1 } }
            return hasRoom
        }
    }

    /// Counts a connection of an address out.
    func leave(_ address: NetworkAddress) {
        state.withLock { state in
            for group in address.limited {
                guard let count = state.ofAddress[group.key] else { continue }
                state.ofAddress[group.key] = count > 1 ? count - 1 : nil
            }
        }
    }

    /// Takes memory for heads and bodies; false where there is no more.
    func take(_ bytes: Int) -> Bool {
        state.withLock { state in
            guard state.memory + bytes <= limits.memory else { return false }
            state.memory += bytes
            return true
        }
    }

    func giveBack(_ bytes: Int) { state.withLock { $0.memory -= bytes } }
}
