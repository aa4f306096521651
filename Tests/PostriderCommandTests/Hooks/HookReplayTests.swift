import Foundation
import Inbound
import NewsletterCore
import PostriderTesting
import Testing

@testable import NewsroomFiles
@testable import PostriderKit

/// Events that are sent again, in another order or long after, have one effect or none.
struct HookReplayTests {
    private let bench: HookBench

    init() throws {
        bench = try HookBench()
        try bench.settings("  {}")
    }

    private func event(_ kind: String, _ id: Int, at time: String) -> String {
        let seconds = Timestamp(time)!.seconds
        return #"{"event":"\#(kind)","type":"bounce","status":"5.1.1","reason":"550 5.1.1 x","#
            + #""email":"ann@example.org","sg_event_id":"\#(id)","timestamp":\#(seconds)}"#
    }

    private func evidence() throws -> [BounceEvidence] {
        let store = try bench.workspace.adapters.bounces.open(
            at: bench.workspace.newsroom.bounces)
        defer { store.close() }
        return try store.evidence(BounceQuestion(), limit: .max)
    }

    @Test func `46 copies in any order are one event each`() throws {
        var random = SeededRandom(seed: 5)
        var copies = (0..<46).flatMap { _ in
            [
                event("bounce", 1, at: "2026-11-30T10:00:00Z"),
                event("spamreport", 2, at: "2026-11-30T10:00:01Z"),
            ]
        }
        copies.shuffle(using: &random)
        for part in [copies.prefix(50), copies.dropFirst(50)] {
            let work = try ProcessBounces(in: bench.workspace)
            defer { work.close() }
            for body in part { try work.take(posted: Array("[\(body)]".utf8), by: .sendgrid) }
            _ = try work.finish()
        }
        #expect(try evidence().count == 2)
    }

    @Test func `what happened more than sixty days ago is kept, and nothing follows`() throws {
        let work = try ProcessBounces(in: bench.workspace)
        defer { work.close() }
        let old = event("spamreport", 3, at: "2026-09-30T10:00:00Z")
        try work.take(posted: Array(old.utf8), by: .sendgrid)
        _ = try work.finish()
        #expect(try evidence().map(\.verdict) == [.late])
    }
}
