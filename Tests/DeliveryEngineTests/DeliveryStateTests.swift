import DeliveryEngine
import Testing

@Suite struct DeliveryStateTests {
    /// The table of docs/states.md, written out once more: what is not here must not happen.
    private let allowed: [DeliveryState: Set<DeliveryState>] = [
        .queued: [.claimed, .excluded],
        .claimed: [.dotting, .queued, .deferred, .failed, .excluded],
        .dotting: [.sent, .deferred, .failed, .indoubt, .queued],
        .sent: [],
        .deferred: [.claimed, .failed, .excluded],
        .failed: [.queued],
        .indoubt: [.sent, .queued, .failed],
        .excluded: [],
    ]

    @Test func `every pair of states is allowed or forbidden as the table says`() {
        for from in DeliveryState.allCases {
            for to in DeliveryState.allCases {
                let isAllowed = allowed[from]?.contains(to) == true
                #expect(from.successors.contains(to) == isAllowed, "\(from) to \(to)")
            }
        }
    }

    @Test func `nobody who was sent a mail can be sent it again`() {
        #expect(DeliveryState.sent.successors.isEmpty)
    }

    @Test func `after a crash only a mail whose dot may have left is in doubt`() {
        for state in DeliveryState.allCases {
            let expected: DeliveryState =
                switch state {
                case .claimed: .queued
                case .dotting: .indoubt
                default: state
                }
            #expect(state.afterCrash == expected)
        }
    }
}
