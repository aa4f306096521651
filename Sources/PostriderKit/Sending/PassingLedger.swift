import DeliveryEngine
import Foundation
import NewsletterCore
import Storage

/// A ledger for mails that are not recorded, in a folder of its own that goes when it is closed.
final class PassingLedger: Sendable {
    let ledger: LedgerDatabase
    private let folder: String

    /// Makes the ledger of a mailing to the candidates.
    init(
        of mailing: Mailing, now: Timestamp,
        _ candidates: ((Candidate) throws -> Void) throws -> Void
    ) throws {
        let folder = NSTemporaryDirectory() + "postrider-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        do {
            ledger = try LedgerDatabase.create(
                at: "\(folder)/ledger.sqlite", mailing: mailing, now: now, candidates
            ).ledger
        } catch {
            try? FileManager.default.removeItem(atPath: folder)
            throw error
        }
        self.folder = folder
    }

    deinit { close() }

    /// Takes it away.
    func close() {
        ledger.close()
        try? FileManager.default.removeItem(atPath: folder)
    }
}
