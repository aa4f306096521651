import DeliveryEngine
import Files
import Foundation
import Inbound
import NewsletterCore
import NewsroomFiles
import Subscribing

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
        case sound(SubscriberStore, isAnew: Bool)
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
        let count = try workspace.adapters.lists.count(ofBackup: file)
        try refuseDuringSends()
        try signUps.checkRestoring(from: signUpsFile)
        return Plan(subscribers: count)
    }

    /// Compares the backup with the list; nothing is changed yet.
    package func compare() throws -> Comparison {
        let path = workspace.newsroom.subscriberDatabase
        guard workspace.newsroom.hasList else { return Comparison(removed: 0, present: .nothing) }
        if case .unusable(let error) = workspace.adapters.lists.finding(at: path) {
            guard error.isBeyondUse else { throw error }
            return Comparison(removed: 0, present: .damaged)
        }
        let store = try workspace.subscribers()
        let isAnew = try store.backups.isBegunAnew(since: file)
        return Comparison(
            removed: try store.backups.removedCount(since: file),
            present: .sound(store, isAnew: isAnew))
    }

    /// Puts the backup in place; whoever was removed since comes back only where that is said.
    package func restore(
        after comparison: Comparison, bringingBack: Bool = false
    ) throws -> RestoreRecord {
        let record = try restoreList(after: comparison, bringingBack: bringingBack)
        try restoreBounces()
        try signUps.restore(from: signUpsFile)
        return record
    }

    /// Who wanted to join, where that was copied beside the list.
    private var signUpsFile: String { "\(file).sign-ups" }
    private var signUps: SignUpCopies { SignUpCopies(of: workspace) }

    /// Takes over what came back, where it was copied beside the list.
    private func restoreBounces() throws {
        let bounces = workspace.adapters.bounces
        guard let copy = try bounces.open(at: "\(file).bounces", reading: true) else { return }
        defer { copy.close() }
        let store = try bounces.open(at: workspace.newsroom.bounces)
        defer { store.close() }
        try store.merge(copy)
    }

    private func restoreList(
        after comparison: Comparison, bringingBack: Bool
    ) throws -> RestoreRecord {
        let aside = workspace.newsroom.listLaidAside(at: workspace.effects.now())
        let digest = try BackupDigest.of(file)
        switch comparison.present {
        case .nothing: return try restoreAlone(aside: nil, digest)
        case .damaged:
            try workspace.adapters.lists.move(workspace.newsroom.subscriberDatabase, to: aside)
            return try restoreAlone(aside: aside, digest)
        case .sound(let store, let isAnew):
            defer { store.close() }
            let report = try store.backups.restore(
                from: file, keepingRemoved: !bringingBack, aside: aside, digest: digest)
            let record = RestoreRecord(report, of: digest, aside: aside)
            return isAnew ? try addingLedgers(to: record, report) : record
        }
    }

    private func checkBackup() throws {
        switch workspace.adapters.lists.finding(at: file) {
        case .sound: return
        case .absent:
            guard FileManager.default.fileExists(atPath: file) else {
                throw FileError(path: file, reason: .missing)
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
            if let holder = try workspace.adapters.ledgers.writer(of: folder.ledger) {
                throw FileError(path: folder.ledger, reason: .locked(by: holder))
            }
        }
    }

    /// Restores where there is no list whose opt-outs could be carried over: those that wait in
    /// the intake hold, and those that a mailing since the backup left out.
    private func restoreAlone(aside: String?, _ digest: String) throws -> RestoreRecord {
        let intake = workspace.adapters.lists.intake(
            of: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        let waiting = try intake.state().recorded
        let store = try workspace.subscribersOrNone()
        defer { store.close() }
        let report: RestoreReport
        do { report = try store.backups.restore(from: file, digest: digest) } catch {
            // An empty list must not stay where none was, unless it has taken opt-outs over.
            if try intake.state().recorded == waiting, try store.keys.isUntouched() {
                store.close()
                try FileManager.default.removeItem(
                    atPath: workspace.newsroom.subscriberDatabase)
            }
            throw error
        }
        return try addingLedgers(
            to: RestoreRecord(report, of: digest, aside: aside, wasSound: aside == nil), report)
    }

    /// Applies what the ledgers of mailings since the backup tell of who had left.
    private func addingLedgers(
        to record: RestoreRecord, _ report: RestoreReport
    ) throws -> RestoreRecord {
        let since = report.backupAt ?? Timestamp(milliseconds: 0)
        var record = record
        let optOuts = try LedgerOptOuts(since: since, in: workspace)
        for fault in optOuts.faults {
            workspace.notices.say("note: who had left by this ledger is not known: \(fault)")
        }
        record.optOutsByLedgers = try optOuts.apply(to: workspace)
        record.optOutsMissingSince = since.description
        return record
    }
}
