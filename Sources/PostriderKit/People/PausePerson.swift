import Foundation
package import NewsletterCore
import Subscribing
import TextFormats

/// Lets somebody get no mail for a while.
///
/// The wish holds as soon as it is on record, also for a mailing that is under way, and whoever
/// has the list. Before that, the list is asked only for where the person lives, without waiting.
package struct PausePerson {
    /// What became of it, as `--json` tells it.
    package struct Record: Encodable {
        package let email: String
        /// Nil where the pause was lifted.
        package let pausedUntil: String?
        /// `done`, `already`, `left` where they get no mail anyway, or `waiting` where another
        /// program has the list.
        package let outcome: String

        package var isWaiting: Bool { outcome == "waiting" }
    }

    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Pauses somebody until a day, which begins where they live, or a moment.
    package func pause(_ address: EmailAddress, until text: String) throws -> Record {
        let end = try moment(text, for: address)
        guard end > workspace.effects.now() else {
            throw Problem(
                .usage, "--until: \(text) is past",
                remedy: "Name a later day, or end a pause with --lift.")
        }
        return try record(address, until: end)
    }

    /// Lets somebody get mail again.
    package func lift(_ address: EmailAddress) throws -> Record { try record(address, until: nil) }

    private func record(_ address: EmailAddress, until end: Timestamp?) throws -> Record {
        let outcome = try workspace.optOut([.pause(.address(address), until: end)])[0]
        switch outcome {
        case .unknown, .noSuchList: throw Problem.noSubscriber(address)
        case .setAside:
            throw Problem(
                .software, "the pause of \(address) could not be written into the list",
                remedy: "postrider doctor tells why.")
        case .done, .already, .waiting:
            var word = outcome == .done ? "done" : outcome == .already ? "already" : "waiting"
            if outcome == .already, end != nil, try hasLeft(address) { word = "left" }
            return Record(
                email: address.description, pausedUntil: end?.description, outcome: word)
        }
    }

    /// Whether somebody gets no mail, pause or not.
    private func hasLeft(_ address: EmailAddress) throws -> Bool {
        let store = try workspace.subscribers()
        defer { store.close() }
        let status = try store.people.subscriber(.address(address))?.status
        return status == .unsubscribed || status == .complained
    }

    /// The moment that a text names: of a day its beginning, where the person lives if that is
    /// known and the list can be read now, else in the newsletter's zone.
    private func moment(_ text: String, for address: EmailAddress) throws -> Timestamp {
        guard let time = Timestamp(text) else {
            throw Problem(
                .usage, "--until: \"\(text)\" is no day",
                remedy: "Such as: 2026-12-24 or 2026-12-24T08:00:00Z")
        }
        guard CalendarDate(text.trimmingSpace()) != nil else { return time }
        let zone = try (try? self.zone(of: address)) ?? workspace.settings().timeZone
        return zone.moment(showing: time)
    }

    /// Where somebody lives; nil where that is not known.
    private func zone(of address: EmailAddress) throws -> TimeZone? {
        let store = try workspace.subscribers(waiting: false)
        defer { store.close() }
        let person = try store.people.subscriber(.address(address))
        return person?.timeZone.flatMap { TimeZone(identifier: $0) }
    }
}
