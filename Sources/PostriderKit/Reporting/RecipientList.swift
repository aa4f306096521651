import DeliveryEngine
import NewsletterCore
package import NewsroomFiles
import TextFormats

/// The states whose recipients `report` lists one by one.
package enum ListedState: String, CaseIterable, Sendable {
    case failed, deferred, inDoubt

    var state: DeliveryState {
        switch self {
        case .failed: .failed
        case .deferred: .deferred
        case .inDoubt: .indoubt
        }
    }
}

/// One recipient of a list in a report.
package struct ListedRecipient: Encodable {
    package let email: String
    package let state: String
    /// When the last attempt ended.
    package let at: String?
    /// Nil where no server answered.
    let code: Int?
    let status: String?
    /// What the server said, or why the delivery stands so where none did.
    let reply: String?
    /// When it is tried again.
    let due: String?
    /// Whether it failed as a dead address that is not suppressed yet.
    let held: Bool

    init(_ row: LedgerRow) {
        email = row.address
        state = row.state.rawValue
        at = row.at?.description
        code = row.reply.flatMap { $0.code > 0 ? $0.code : nil }
        status = row.reply?.status?.description
        reply = row.reply?.text ?? row.note
        due = row.due?.description
        held = row.isHeld
    }

    /// The reply in one line: `550 5.1.1 No such user`.
    package var line: String {
        [code.map { "\($0)" }, status, reply].compactMap { $0 }.joined(separator: " ")
            + (held ? " (held, not suppressed yet)" : "")
    }
}

/// The recipients of a mailing who stand in some states, as a table, CSV or JSON.
package struct RecipientList {
    package let recipients: [ListedRecipient]
    package let hasManyStates: Bool

    /// Reads them from the ledger of an issue, beside whoever writes it, and from those of other
    /// parts of its mailing.
    package init(
        _ states: [ListedState], of folder: IssueFolder, in workspace: Workspace,
        with others: [String] = []
    ) throws {
        if !others.isEmpty { _ = try ReportedParts(of: folder, in: workspace, with: others) }
        let ledgers = try ([folder.ledger] + others).map {
            try workspace.adapters.ledgers.read($0)
        }
        defer { ledgers.forEach { $0.close() } }
        let all = ListedState.allCases.filter(states.contains)
        hasManyStates = all.count > 1
        var recipients: [ListedRecipient] = []
        for listed in all {
            for ledger in ledgers {
                try ledger.rows(in: listed.state).forEach {
                    recipients.append(ListedRecipient($0))
                }
            }
        }
        self.recipients = recipients
    }

    package var json: [ListedRecipient] { recipients }

    package var isEmpty: Bool { recipients.isEmpty }

    /// The CSV, one line a recipient.
    package var csv: ContiguousArray<UInt8> {
        var writer = CSVWriter()
        writer.append(["email", "state", "at", "code", "status", "reply", "due", "held"])
        for one in recipients {
            writer.append([
                one.email, one.state, one.at ?? "", one.code.map { "\($0)" } ?? "",
                one.status ?? "", one.reply ?? "", one.due ?? "", one.held ? "yes" : "",
            ])
        }
        return writer.bytes
    }
}
