// The states of a delivery. The table is the promise; docs/states.md tells it crash by crash,
// and a test walks every pair.
//
//  from      may become
//  queued    out      excluded
//  out       sent     deferred failed    indoubt  queued  excluded
//  deferred  out      failed   excluded
//  indoubt   sent     queued   failed
//  failed    queued, where somebody asks for it
//  sent, excluded              nothing: they are final

/// Where one recipient of a mailing stands.
public enum DeliveryState: String, Hashable, Sendable, CaseIterable {
    /// Nobody has touched it.
    case queued
    /// Handed out to a sender: its end may leave at any time, of which the departure log tells.
    case out
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
        case .queued: [.out, .excluded]
        // Queued and excluded: it has not left.
        case .out: [.sent, .deferred, .failed, .indoubt, .queued, .excluded]
        case .deferred: [.out, .failed, .excluded]
        case .indoubt: [.sent, .queued, .failed]
        // Only where somebody asks for it; no run does by itself.
        case .failed: [.queued]
        case .sent, .excluded: []
        }
    }
}
