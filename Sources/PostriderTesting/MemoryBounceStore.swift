import Files
package import Inbound
package import NewsletterCore
internal import Synchronization

/// Evidence in memory, with the rules of the real store.
package final class MemoryBounceStore: BounceStore {
    private struct State {
        var evidence: [BounceEvidence] = []
        var seen: [String: Timestamp] = [:]
        var holds: [BounceHold] = []
        var last: Int64 = 0
    }

    private let state = Mutex(State())

    /// Makes an empty one.
    package init() {}

    package func keep(_ evidence: [BounceEvidence], seen reports: [SeenReport]) throws -> Int {
        state.withLock { state in
            var count = 0
            for one in evidence {
                let isKnown = state.evidence.contains {
                    $0.digest == one.digest && $0.part == one.part
                }
                if isKnown { continue }
                state.last += 1
                count += 1
                var one = one
                one.number = state.last
                state.evidence.append(one)
            }
            for report in reports where state.seen[report.digest] == nil {
                state.seen[report.digest] = report.at
            }
            return count
        }
    }

    package func seen(among digests: [String]) throws -> Set<String> {
        state.withLock { state in
            let kept = Set(state.evidence.map(\.digest))
            return Set(digests.filter { state.seen[$0] != nil || kept.contains($0) })
        }
    }

    package func undecided() throws -> [BounceEvidence] {
        state.withLock { $0.evidence.filter { !$0.isDone && $0.verdict == nil } }
    }

    package func unfinished() throws -> [BounceEvidence] {
        state.withLock { $0.evidence.filter { !$0.isDone && $0.verdict != nil } }
    }

    package func decide(
        _ verdicts: [(number: Int64, verdict: BounceVerdict)], at now: Timestamp
    ) throws {
        for (number, verdict) in verdicts {
            change(where: { $0.number == number }) {
                $0.verdict = verdict
                $0.decidedAt = now
                $0.isDone = !verdict.isDeed
            }
        }
    }

    package func finish(_ numbers: [Int64]) throws {
        change(where: { numbers.contains($0.number) }) { $0.isDone = true }
    }

    package func evidence(_ question: BounceQuestion, limit: Int) throws -> [BounceEvidence] {
        state.withLock { state in
            Array(state.evidence.reversed().lazy.filter { question.holds(for: $0) }.prefix(limit))
        }
    }

    package func holds() throws -> [BounceHold] {
        state.withLock { state in
            state.holds.sorted { ($1.since, $0.provider) < ($0.since, $1.provider) }
        }
    }

    package func set(_ hold: BounceHold) throws {
        state.withLock { state in
            state.holds.removeAll { ($0.issue, $0.provider) == (hold.issue, hold.provider) }
            state.holds.append(hold)
        }
    }

    package func heldPeople(since moment: Timestamp) throws -> Set<SubscriberID> {
        state.withLock { state in
            let held = state.evidence.filter {
                $0.verdict == .held && $0.decidedAt.map { $0 >= moment } ?? false
            }
            return Set(held.compactMap(\.subscriber))
        }
    }

    package func forget(_ people: Set<SubscriberID>, address key: String) throws -> Int {
        change(where: { evidence in
            evidence.subscriber.map(people.contains) ?? false || evidence.mail?.address == key
                || evidence.recipient?.lowercased() == key
        }) {
            $0.subscriber = nil
            $0.mail?.address = ""
            $0.recipient = nil
            $0.text = ""
            $0.messageID = nil
            $0.isDone = true
        }
    }

    package func prune(evidenceBefore: Timestamp, seenBefore: Timestamp) throws {
        state.withLock { state in
            state.evidence.removeAll { $0.at < evidenceBefore && $0.isDone }
            state.seen = state.seen.filter { $0.value >= seenBefore }
        }
    }

    package func backUp(to file: String) throws {
        throw FileError(path: file, reason: .unfit("a store in memory makes no copies"))
    }

    package func close() {}

    @discardableResult
    private func change(
        where fits: (BounceEvidence) -> Bool, by body: (inout BounceEvidence) -> Void
    ) -> Int {
        state.withLock { state in
            let found = state.evidence.indices.filter { fits(state.evidence[$0]) }
            for index in found { body(&state.evidence[index]) }
            return found.count
        }
    }
}

extension BounceQuestion {
    fileprivate func holds(for evidence: BounceEvidence) -> Bool {
        func fits<T: Equatable>(_ wanted: T?, _ found: T?) -> Bool {
            wanted == nil || wanted == found
        }
        return fits(number, evidence.number) && fits(subscriber, evidence.subscriber)
            && fits(address, evidence.mail?.address) && fits(issue, evidence.mail?.issue)
            && fits(provider, evidence.provider)
            && (kinds.isEmpty || kinds.contains(evidence.kind))
            && (verdicts.isEmpty || evidence.verdict.map(verdicts.contains) ?? false)
            && since.map { evidence.at >= $0 } ?? true
            && decidedSince.map { since in evidence.decidedAt.map { $0 >= since } ?? false }
                ?? true
    }
}
