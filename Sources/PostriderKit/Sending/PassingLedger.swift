import DeliveryEngine
import Foundation
import NewsletterCore

/// A ledger for mails that are not recorded, in a folder of its own that goes when it is closed.
final class PassingLedger: Sendable {
    let ledger: any MailingLedger
    private let folder: String

    /// Makes the ledger of a mailing to the candidates.
    init(
        of mailing: Mailing, in ledgers: any MailingLedgers, at now: Timestamp,
        _ candidates: any Batches<Candidate>
    ) throws {
        let folder = NSTemporaryDirectory() + "postrider-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        do {
            ledger = try ledgers.create(
                "\(folder)/ledger.sqlite", for: .settling, of: mailing, at: now,
                concluding: RecoveredAnswers(), candidates)
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
