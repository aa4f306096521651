import DeliveryEngine
import Files
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Who got no mail by the ledgers of mailings that began after a moment: what is left of opt-outs
/// where the list itself is lost.
package struct LedgerOptOuts {
    private var optOuts: [EmailAddress: [OptOut]] = [:]
    /// What could not be read, one sentence each; the other ledgers tell what they know.
    package private(set) var faults: [String] = []

    /// Reads the ledgers, the latest first: somebody to whom a later mailing went had come back.
    package init(since moment: Timestamp, in workspace: Workspace) throws {
        var ledgers: [(ledger: any LedgerReader, outline: MailingOutline, path: String)] = []
        defer { for entry in ledgers { entry.ledger.close() } }
        for folder in try workspace.newsroom.mailedIssues() {
            do {
                let ledger = try workspace.adapters.ledgers.read(folder.ledger)
                let outline = try ledger.outline()
                if outline.createdAt >= moment {
                    ledgers.append((ledger, outline, folder.ledger))
                } else {
                    ledger.close()
                }
            } catch let error as FileError {
                faults.append("\(error)")
            }
        }
        ledgers.sort { $0.outline.createdAt > $1.outline.createdAt }
        for (index, entry) in ledgers.enumerated() {
            do {
                let lists = try entry.ledger.mailing().audience.lists
                let later = ledgers[..<index].map(\.ledger)
                try take(from: entry.ledger, lists, entry.outline.slug, later)
            } catch let error as FileError {
                faults.append("\(error)")
            }
        }
    }

    private mutating func take(
        from ledger: any LedgerReader, _ lists: [ListName], _ slug: String,
        _ later: [any LedgerReader]
    ) throws {
        try ledger.rows(in: .excluded).forEach { try take($0, lists, slug, later) }
    }

    private mutating func take(
        _ row: LedgerRow, _ lists: [ListName], _ slug: String, _ later: [any LedgerReader]
    ) throws {
        guard let reason = row.exclusion,
            let address = try? EmailAddress(ofSubscriber: row.address), optOuts[address] == nil,
            let wishes = Self.optOuts(address, reason, lists, slug)
        else { return }
        for ledger in later {
            if let row = try ledger.row(for: address), row.state != .excluded { return }
        }
        optOuts[address] = wishes
    }

    /// What a reason says; nil for one that is about a single mailing.
    private static func optOuts(
        _ address: EmailAddress, _ reason: ExclusionReason, _ lists: [ListName], _ slug: String
    ) -> [OptOut]? {
        let note = "left out of \(slug)"
        switch reason {
        case .unsubscribed:
            return lists.isEmpty
                ? [.leave(.address(address))] : lists.map { .leave(.address(address), list: $0) }
        case .bounced, .complained:
            let status: SubscriberStatus = reason == .bounced ? .bounced : .complained
            return [.mark(.address(address), as: status, note: note)]
        case .suppressed:
            return [.suppress(SuppressionEntry(target: .address(address.key), note: note))]
        default: return nil
        }
    }

    /// Records what the list does not know yet; returns how many that were.
    package func apply(to workspace: Workspace) throws -> Int {
        let ordered = optOuts.sorted { $0.key.key < $1.key.key }.flatMap(\.value)
        if ordered.isEmpty { return 0 }
        let outcomes = try workspace.optOut(ordered, origin: .restoring)
        return outcomes.count { $0 != .already }
    }
}
