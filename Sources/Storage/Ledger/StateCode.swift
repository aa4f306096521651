internal import DeliveryEngine
internal import NewsletterCore

/// A state, or an exclusion with its reason, as one byte of a row.
///
/// SQLite keeps 0 and 1 in no byte at all, so the codes begin at 2: a row keeps its size. A
/// code never changes its meaning.
struct StateCode: Hashable, RawRepresentable {
    let rawValue: Int64

    init(rawValue: Int64) { self.rawValue = rawValue }

    init(_ state: DeliveryState) {
        rawValue =
            switch state {
            case .queued: 2
            case .out: 3
            case .sent: 5
            case .deferred: 6
            case .failed: 7
            case .indoubt: 8
            case .excluded: 9
            }
    }

    init(_ reason: ExclusionReason) {
        rawValue =
            switch reason {
            case .unsubscribed: 10
            case .bounced: 11
            case .complained: 12
            case .pending: 13
            case .suppressed: 14
            case .duplicate: 15
            case .invalid: 16
            case .unrenderable: 17
            case .closed: 18
            case .removed: 19
            case .paused: 20
            case .held: 21
            }
    }

    static let all: [StateCode] =
        DeliveryState.allCases.map { StateCode($0) } + [FormerLedger.dotting]
        + ExclusionReason.allCases.map { StateCode($0) }

    /// Nil for a code that this version does not know.
    var state: DeliveryState? {
        switch rawValue {
        case 2: .queued
        // 4: on the way, too, in a ledger of an earlier version.
        case 3, 4: .out
        case 5: .sent
        case 6: .deferred
        case 7: .failed
        case 8: .indoubt
        case 9...21: .excluded
        default: nil
        }
    }

    var exclusion: ExclusionReason? {
        rawValue < 10 ? nil : ExclusionReason.allCases.first { StateCode($0) == self }
    }

    var name: String { self == FormerLedger.dotting ? "dotting" : currentName }

    private var currentName: String {
        exclusion.map { "excluded: \($0)" } ?? state.map { "\($0)" } ?? "unknown"
    }

    /// Whether ``DeliveryState/successors`` lets a change happen: the same table as bits.
    static func allows(_ from: DeliveryState, _ to: DeliveryState) -> Bool {
        successors[Int(StateCode(from).rawValue)] & 1 << UInt32(StateCode(to).rawValue) != 0
    }

    private static let successors: [UInt32] = {
        var bits = [UInt32](repeating: 0, count: 10)
        for from in DeliveryState.allCases {
            for to in from.successors {
                bits[Int(StateCode(from).rawValue)] |= 1 << UInt32(StateCode(to).rawValue)
            }
        }
        return bits
    }()
}

/// How many deliveries have which code.
struct StateCounts {
    private var counts = [Int](repeating: 0, count: 64)

    /// A code that this version does not know counts nothing.
    subscript(_ code: StateCode) -> Int {
        get { counts.indices.contains(Int(code.rawValue)) ? counts[Int(code.rawValue)] : 0 }
        set {
            if counts.indices.contains(Int(code.rawValue)) { counts[Int(code.rawValue)] = newValue }
        }
    }
}
