package import DeliveryEngine
package import NewsletterCore
package import Subscribing

// What tests ask of a list row by row, and of one address or domain.

extension Audiences {
    /// Hands everybody whom a mailing is about to the closure.
    @discardableResult
    package func forEachCandidate(
        of lists: [ListName] = [], in segment: Segment? = nil, asOf date: Timestamp? = nil,
        attributes: Set<String> = [], _ body: (Candidate) throws -> Void
    ) throws -> ListVersion {
        let found = try candidates(of: lists, in: segment, asOf: date, attributes: attributes)
        try found.forEach(body)
        return found.version
    }
}

extension People {
    /// Hands the subscribers whom a filter lets through to the closure.
    package func forEachSubscriber(
        _ filter: SubscriberFilter = SubscriberFilter(), limit: Int = .max,
        _ body: (Subscriber) throws -> Void
    ) throws {
        try matching(filter, limit: limit).forEach(body)
    }
}

extension Imports {
    /// Hands the exported table to the closure, piece by piece.
    package func exportTable(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        try exportedTable(filter).forEach(write)
    }

    /// Hands the exported lines to the closure, piece by piece.
    package func exportLines(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        try exportedLines(filter).forEach(write)
    }
}

extension Suppressions {
    /// Suppresses an address; false where it was suppressed already.
    @discardableResult
    package func suppress(
        _ address: EmailAddress, reason: SuppressionReason = .manual, note: String? = nil,
        origin: Origin
    ) throws -> Bool {
        try suppress([address], reason: reason, note: note, origin: origin) == 1
    }

    /// Suppresses addresses; returns how many were not suppressed before.
    @discardableResult
    package func suppress(
        _ addresses: [EmailAddress], reason: SuppressionReason = .manual, note: String? = nil,
        origin: Origin
    ) throws -> Int {
        let entries = addresses.map {
            SuppressionEntry(target: .address($0.key), reason: reason, note: note)
        }
        return try suppress(entries: entries, origin: origin, isDryRun: false)
            .count { $0 == .added }
    }

    /// Lets no mail go to a domain, and to those below it if it is said so; false where that
    /// was so before.
    @discardableResult
    package func block(
        _ domain: DomainKey, withSubdomains reaches: Bool = false,
        reason: SuppressionReason = .manual, note: String? = nil
    ) throws -> Bool {
        let entry = SuppressionEntry(
            target: .domain(domain.description, withSubdomains: reaches), reason: reason,
            note: note)
        return try suppress(entries: [entry], origin: .command, isDryRun: false) == [.added]
    }
}
