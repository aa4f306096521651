package import DeliveryEngine
import MailFormat
import NewsletterCore
package import Subscribing
import Synchronization

/// Everybody whom a mailing is about, each with whether the brake on bounces leaves them out, and
/// whether a mail can be made for them: nobody is promised one that cannot.
package final class JudgedCandidates: Batches {
    /// The version of the list from which they are taken.
    package let version: ListVersion
    private let reading: CandidateReading
    private let audience: Audience
    private let edition: CompiledEdition
    private let held: Set<SubscriberID>
    private let lacking: Mutex<MissingValues>
    private let others = Mutex(0)

    /// Judges those of an audience; `held` are left out for now.
    init(
        _ reading: CandidateReading, of audience: Audience, for edition: CompiledEdition,
        holding held: Set<SubscriberID>
    ) {
        self.held = held
        self.reading = reading
        self.audience = audience
        self.edition = edition
        version = reading.version
        lacking = Mutex(MissingValues(edition))
    }

    /// Those who were pulled and lack a value.
    var missing: MissingValues { lacking.withLock { $0 } }

    /// How many were passed over, since another part of the audience has them.
    var inOtherParts: Int { others.withLock { $0 } }

    /// The next candidates; none once there are no more.
    package func next() throws -> [Candidate] {
        while true {
            let found = try reading.next()
            if found.isEmpty { return [] }
            let own = found.filter { audience.includes(addressKey: $0.addressKey) }
            others.withLock { $0 += found.count - own.count }
            if !own.isEmpty { return judged(own) }
        }
    }

    private func judged(_ candidates: [Candidate]) -> [Candidate] {
        var batch = candidates
        for index in batch.indices {
            if batch[index].exclusion == nil, held.contains(batch[index].subscriber) {
                batch[index].exclusion = .held
            }
            if batch[index].exclusion == nil, !batch[index].canBeWritten {
                batch[index].exclusion = .invalid
            }
            batch[index] = MissingValues.marking(batch[index], for: edition)
            if batch[index].exclusion == .unrenderable {
                lacking.withLock { $0.check(batch[index]) }
            }
        }
        return batch
    }
}
