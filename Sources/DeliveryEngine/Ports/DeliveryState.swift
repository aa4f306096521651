// The states of a delivery. The table is the promise; docs/states.md tells it crash by crash,
// and a test walks every pair.
//
//  from      may become
//  queued    claimed  excluded
//  claimed   dotting  queued   deferred  failed  excluded
//  dotting   sent     deferred failed    indoubt
//  deferred  claimed  failed   excluded
//  indoubt   sent     queued   failed
//  failed    queued, where somebody asks for it
//  sent, excluded              nothing: they are final

/// Where one recipient of a mailing stands.
public enum DeliveryState: String, Hashable, Sendable, CaseIterable {
    /// Nobody has touched it.
    case queued
    /// A run holds it; the last byte of the body has not left.
    case claimed
    /// Committed durably before the final dot may leave.
    case dotting
    /// The server took it: a 2yz reply after the dot.
    case sent
    /// A temporary refusal; the next attempt has a time.
    case deferred
    /// Refused for good.
    case failed
    /// The dot left and no reply came; held until somebody decides.
    case indoubt
    /// Left out, with a reason.
    case excluded

    /// The states that may follow this one.
    public var successors: Set<DeliveryState> {
        switch self {
        case .queued: [.claimed, .excluded]
        case .claimed: [.dotting, .queued, .deferred, .failed, .excluded]
        // Queued: the run itself has seen that the dot did not leave.
        case .dotting: [.sent, .deferred, .failed, .indoubt, .queued]
        case .deferred: [.claimed, .failed, .excluded]
        case .indoubt: [.sent, .queued, .failed]
        // Only where somebody asks for it; no run does by itself.
        case .failed: [.queued]
        case .sent, .excluded: []
        }
    }

    /// Where a delivery stands after the run that held it has died.
    public var afterCrash: DeliveryState {
        switch self {
        case .claimed: .queued
        case .dotting: .indoubt
        default: self
        }
    }
}
