/// What goes wrong in one run of the program, told to the shim that stands between it and the
/// system (FaultShim.h).
public struct Fault: Sendable, CustomStringConvertible {
    /// The system calls that count.
    public enum Call: String, Sendable {
        case write, sync, truncate, create, rename, unlink, disk
        case connect, send, recv, net
        /// The send that holds the end of a mail.
        case dot
        /// The receive that brought the 250 to it.
        case reply
    }

    /// What happens at the call.
    public enum Action: Sendable {
        /// kill -9, before the call is done or after it.
        case kill(after: Bool = false)
        /// The power fails; with seed 0 all is lost that was not synchronised, else some of it.
        case power(after: Bool = false, seed: UInt64 = 0)
        /// The call fails with this errno, once or from then on.
        case error(String, forGood: Bool = false)
    }

    /// The calls that count.
    public var call: Call
    /// Only those on files whose path holds this.
    public var path: String?
    /// At which of them, from 1.
    public var number: Int
    /// What happens there.
    public var action: Action

    /// A fault at the n-th call of a kind.
    public init(_ call: Call, on path: String? = nil, at number: Int, _ action: Action) {
        self.call = call
        self.path = path
        self.number = number
        self.action = action
    }

    /// In words, such as `kill before write 3 on ledger.sqlite-wal`.
    public var description: String {
        let place = "\(call.rawValue) \(number)" + (path.map { " on \($0)" } ?? "")
        return switch action {
        case .kill(let after): "kill \(after ? "after" : "before") \(place)"
        case .power(let after, let seed):
            "power lost \(after ? "after" : "before") \(place)"
                + (seed == 0 ? "" : ", some writes kept by seed \(seed)")
        case .error(let name, let forGood): "\(name)\(forGood ? " for good from" : " at") \(place)"
        }
    }

    /// Whether the program dies of it.
    var isDeadly: Bool { if case .error = action { false } else { true } }

    /// Whether the machine is started again after it.
    var isPowerCut: Bool { if case .power = action { true } else { false } }

    /// The environment that tells the shim.
    func environment(shim: String, folder: String, note: String, stash: String) -> [String: String]
    {
        var environment = [
            "LD_PRELOAD": shim, "FAULT_CALL": call.rawValue, "FAULT_AT": "\(number)",
            "FAULT_FOLDER": folder, "FAULT_NOTE": note, "FAULT_STASH": stash,
        ]
        environment["FAULT_PATH"] = path
        switch action {
        case .kill(let after): environment["FAULT_ACTION"] = after ? "kill-after" : "kill"
        case .power(let after, let seed):
            environment["FAULT_ACTION"] = after ? "power-after" : "power"
            environment["FAULT_SEED"] = "\(seed)"
        case .error(let name, let forGood):
            environment["FAULT_ACTION"] = name
            if forGood { environment["FAULT_FOR_GOOD"] = "1" }
        }
        return environment
    }
}
