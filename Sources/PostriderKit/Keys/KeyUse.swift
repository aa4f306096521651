import DeliveryEngine
package import Files
import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// A key of the newsroom and what was made with it.
package struct KeyUse {
    /// Whether it is at hand.
    package enum State: String {
        case current, older
        /// The list or a ledger was made with it, and the file does not hold it.
        case missing
        /// Somebody said that it is lost.
        case lost
    }

    package let id: String
    /// What tells it from another key of the same name; nil where nobody knows.
    private let mark: String?
    package let state: State
    /// Since when the list knows it.
    package let since: Timestamp?
    /// The issues that were begun with it.
    package private(set) var issues: [Slug] = []
    /// Those of them that are not finished.
    package private(set) var unfinished: [Slug] = []

    /// The keys of the file, and those that the list and the ledgers know.
    ///
    /// Throws where a ledger cannot be read, unless that is to be told instead.
    package static func all(
        in workspace: Workspace, telling tell: ((FileError) -> Void)? = nil
    ) throws -> [KeyUse] {
        let ring = try workspace.keyring()?.all ?? []
        let exists = FileManager.default.fileExists(
            atPath: workspace.newsroom.subscriberDatabase)
        let known = exists ? try workspace.subscribers().keys.known() : []
        var uses = ring.enumerated().map { index, key in
            KeyUse(
                id: key.id, mark: key.mark, state: index == 0 ? .current : .older,
                since: known.first { $0.id == key.id && $0.mark == key.mark }?.since)
        }
        for key in known where !ring.contains(where: { $0.id == key.id && $0.mark == key.mark }) {
            uses.append(
                KeyUse(
                    id: key.id, mark: key.mark, state: key.isLost ? .lost : .missing,
                    since: key.since))
        }
        for folder in try workspace.newsroom.mailedIssues() {
            do { try note(folder, in: workspace, among: &uses) } catch let error as FileError {
                guard let tell else { throw error }
                tell(error)
            }
        }
        return uses
    }

    private static func note(
        _ folder: IssueFolder, in workspace: Workspace, among uses: inout [KeyUse]
    ) throws {
        let ledger = try workspace.adapters.ledgers.read(folder.ledger)
        defer { ledger.close() }
        let sender = try ledger.mailing().sender
        var index =
            uses.firstIndex {
                $0.id == sender.key
                    && ($0.mark == nil || sender.keyMark == nil || $0.mark == sender.keyMark)
            } ?? uses.count
        if index == uses.count {
            uses.append(
                KeyUse(id: sender.key, mark: sender.keyMark, state: .missing, since: nil))
            index = uses.count - 1
        }
        uses[index].issues.append(folder.slug)
        if try !ledger.tally().isFinished { uses[index].unfinished.append(folder.slug) }
    }
}
