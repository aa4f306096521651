import Files
import Foundation
import NewsletterCore
import NewsroomFiles
import Storage

/// Puts a backup in the place of the list, which is kept aside.
///
/// Who left, bounced, complained, was suppressed or forgotten since the backup stays so.
package struct RestoreList {
    /// A backup that was read through.
    package struct Plan {
        /// How many people it holds.
        package let subscribers: Int
    }

    /// The list as it is now, with which the backup was compared.
    package struct Comparison {
        /// How many people of the backup were removed since, who may come back or not.
        package let removed: Int
        fileprivate let present: Present
    }

    /// What there is in the place of the list.
    fileprivate enum Present {
        case nothing
        /// One that cannot be read, and is only moved.
        case damaged
        /// `isAnew` says that it was begun anew since the backup.
        case sound(SubscriberDatabase, isAnew: Bool)
    }

    private let workspace: Workspace
    private let file: String

    /// The backup in the file, into the newsroom.
    package init(_ file: String, into workspace: Workspace) {
        self.file = file
        self.workspace = workspace
    }

    /// Reads the backup through; throws where it is none, or a mailing is under way.
    package func plan() throws -> Plan {
        try checkBackup()
        let count = try SubscriberDatabase.headcount(ofBackup: file)
        try refuseDuringSends()
        return Plan(subscribers: count)
    }

    /// Compares the backup with the list; nothing is changed yet.
    package func compare() throws -> Comparison {
        let path = workspace.newsroom.subscriberDatabase
        guard workspace.newsroom.hasList else { return Comparison(removed: 0, present: .nothing) }
        if case .unusable(let error) = DatabaseCheckup(of: path, as: .subscribers).finding {
            guard error.isBeyondUse else { throw error }
            return Comparison(removed: 0, present: .damaged)
        }
        let people = try workspace.subscribers()
        let isAnew = try people.isBegunAnew(since: file)
        return Comparison(
            removed: try people.removedCount(since: file),
            present: .sound(people, isAnew: isAnew))
    }

    /// Puts the backup in place; whoever was removed since comes back only where that is said.
    package func restore(
        after comparison: Comparison, bringingBack: Bool = false
    ) throws -> RestoreRecord {
        let aside = workspace.newsroom.listLaidAside(at: workspace.effects.now())
        switch comparison.present {
        case .nothing: return try restoreAlone(aside: nil)
        case .damaged:
            try SubscriberDatabase.move(workspace.newsroom.subscriberDatabase, to: aside)
            return try restoreAlone(aside: aside)
        case .sound(let people, let isAnew):
            defer { people.close() }
            let report = try people.restore(
                from: file, keepingRemoved: !bringingBack, aside: aside)
            let record = RestoreRecord(report, aside: aside)
            return isAnew ? try addingLedgers(to: record, report) : record
        }
    }

    private func checkBackup() throws {
        switch DatabaseCheckup(of: file, as: .subscribers).finding {
        case .sound: return
        case .absent:
            guard FileManager.default.fileExists(atPath: file) else {
                throw StorageError(path: file, reason: .missing)
            }
            throw Problem(
                .badData, "\(file): is empty, and no backup", remedy: "Name another backup.")
        case .unusable(let error):
            guard case .foreign(let what) = error.reason else { throw error }
            throw Problem(
                .badData, "\(file): is \(what), and no backup of the subscribers",
                remedy: .nameBackup)
        }
    }

    private func refuseDuringSends() throws {
        for folder in try workspace.newsroom.mailedIssues() {
            if let holder = try LedgerDatabase.writer(of: folder.ledger) {
                throw StorageError(path: folder.ledger, reason: .locked(by: holder))
            }
        }
    }

    /// Restores where there is no list whose opt-outs could be carried over: those that wait in
    /// the intake hold, and those that a mailing since the backup left out.
    private func restoreAlone(aside: String?) throws -> RestoreRecord {
        let intake = Intake(of: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        let waiting = try intake.state().recorded
        let people = try workspace.subscribersOrNone()
        defer { people.close() }
        let report: RestoreReport
        do { report = try people.restore(from: file) } catch {
            // An empty list must not stay where none was, unless it has taken opt-outs over.
            if try intake.state().recorded == waiting, try people.isUntouched() {
                people.close()
                try FileManager.default.removeItem(
                    atPath: workspace.newsroom.subscriberDatabase)
            }
            throw error
        }
        return try addingLedgers(
            to: RestoreRecord(report, aside: aside, wasSound: aside == nil), report)
    }

    /// Applies what the ledgers of mailings since the backup tell of who had left.
    private func addingLedgers(
        to record: RestoreRecord, _ report: RestoreReport
    ) throws -> RestoreRecord {
        let since = report.backupAt ?? Timestamp(milliseconds: 0)
        var record = record
        let optOuts = try LedgerOptOuts(since: since, in: workspace.newsroom)
        for fault in optOuts.faults {
            workspace.notices.say("note: who had left by this ledger is not known: \(fault)")
        }
        record.optOutsByLedgers = try optOuts.apply(to: workspace)
        record.optOutsMissingSince = since.description
        return record
    }
}
