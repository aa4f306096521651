import DeliveryEngine
import Testing

@Suite struct DeliveryStateTests {
    /// The table of docs/states.md, written out once more: what is not here must not happen.
    private let allowed: [DeliveryState: Set<DeliveryState>] = [
        .queued: [.out, .excluded],
        .out: [.sent, .deferred, .failed, .indoubt, .queued, .excluded],
        .sent: [],
        .deferred: [.out, .failed, .excluded],
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
}
