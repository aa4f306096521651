import Composing
import DeliveryEngine
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Everything held about one person, as they may ask for it (GDPR, articles 15 and 20).
package struct PersonExport: Encodable {
    /// One mail that was sent, or was not.
    struct Mailing: Encodable {
        let delivery: Explanation.Delivery
        /// The address, name and attributes as they were then.
        let address: String
        let name: String?
        let attributes: [String: String]
    }

    let email: String
    let newsletter: String?
    let exportedAt: String
    /// The tables of the subscriber database with the person's rows.
    let held: [String: [[String: PlainValue]]]
    let mailings: [Mailing]
    /// What came back of their mail.
    let returned: [EvidenceRecord]
    /// What they asked for on the pages of `serve`.
    let signUps: [HeldSignUp]
    let notes: [String]

    /// Gathers it from the database and from every ledger.
    ///
    /// `signUps` is what the pages of `serve` hold.
    package init(
        _ address: EmailAddress, in workspace: Workspace, signUps: [HeldSignUp]
    ) throws {
        self.signUps = signUps
        let store = try workspace.subscribers()
        let current = try store.people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace)
        email = address.description
        newsletter = try? workspace.settings().newsletter.name
        exportedAt = workspace.effects.now().description
        held = try store.personalData.records(of: address, former: traces.former(than: current))
        mailings = try traces.all.filter { !$0.rows.isEmpty }.flatMap { trace in
            let ledger = try workspace.adapters.ledgers.read(trace.issue.ledger)
            defer { ledger.close() }
            return try trace.rows.map { row in
                Mailing(
                    delivery: Explanation.Delivery(row, in: trace), address: row.address,
                    name: row.name,
                    attributes: try ledger.recipient(of: row.id)?.attributes ?? [:])
            }
        }
        returned = try ListBounces(in: workspace).evidence(
            about: traces.identities, at: address
        ).map { EvidenceRecord($0) }
        notes = traces.faults
    }

    /// Whether anything at all is held.
    package var isEmpty: Bool {
        held.isEmpty && mailings.isEmpty && returned.isEmpty && signUps.isEmpty
    }
}
