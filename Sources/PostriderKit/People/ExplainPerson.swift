package import NewsletterCore
import NewsroomFiles
import Storage
package import Subscribing

/// Tells everything known about an address, and why it is or is not mailed.
package struct ExplainPerson {
    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Explains somebody; of an issue also why they are in or out of it, as its ledger has it once
    /// the mailing has begun, else as it would be now to the lists and the part of them.
    package func explain(
        _ address: EmailAddress, issue: String? = nil, lists: [ListName] = [],
        part: Segment? = nil
    ) throws -> Explanation {
        let folder = try issue.map { try workspace.issueFolder($0) }
        let store = try workspace.subscribers()
        defer { store.close() }
        try store.check(lists)
        if let part { try store.segments.checkTags(of: part) }
        let current = try store.people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace.newsroom)
        let question = AudienceQuestion(
            address: address,
            dossier: try store.personalData.dossier(
                of: address, former: traces.former(than: current)),
            isHeld: HeldPeople(in: workspace).all().contains { $0 == current })
        let returned = try ListBounces(in: workspace).evidence(
            about: traces.identities, at: address)
        return Explanation(
            address, question.dossier, traces,
            returned: returned.map { EvidenceRecord($0) },
            now: try question.answer(for: nil, to: [], where: nil, store),
            answer: try folder.map {
                try answer($0, question, traces) {
                    try question.answer(for: $0, to: lists, where: part, store)
                }
            })
    }

    private func answer(
        _ folder: IssueFolder, _ question: AudienceQuestion, _ traces: PersonTraces,
        now: (String) throws -> AudienceAnswer
    ) throws -> AudienceAnswer {
        if let trace = traces.all.first(where: { $0.issue == folder }) {
            return try question.answer(for: trace)
        }
        // A ledger that is there and not among the traces could not be read.
        if folder.hasLedger { _ = try LedgerDatabase(reading: folder.ledger).outline() }
        return try now(folder.slug.description)
    }
}
