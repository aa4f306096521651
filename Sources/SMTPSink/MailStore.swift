internal import Foundation
internal import NIOCore
internal import Synchronization

/// Where accepted mail goes: nowhere, memory or a Maildir, and the acceptance log.
final class MailStore: Sendable {
    /// Whether bodies must be collected.
    let readsBodies: Bool
    /// Whether addresses must be decoded.
    var readsAddresses: Bool { readsBodies }

    private let keeping: StoragePolicy
    private let now: @Sendable () -> Date
    private let maildir: Maildir?
    private let log: AcceptanceLog?
    private let sequence = Atomic(0)
    private let kept = Mutex<[ReceivedMail]>([])

    init(_ configuration: SinkConfiguration) throws(SinkError) {
        keeping = configuration.keeping
        now = configuration.now
        if case .maildir(let path, let syncing) = keeping {
            maildir = try Maildir(path, syncing: syncing)
        } else {
            maildir = nil
        }
        if let path = configuration.acceptanceLog {
            log = try AcceptanceLog(path)
        } else {
            log = nil
        }
        if case .count = keeping { readsBodies = log != nil } else { readsBodies = true }
    }

    /// The mails kept in memory, in the order of their acceptance.
    var received: [ReceivedMail] { kept.withLock { $0 } }

    /// Keeps a mail; on return the sink may answer for it.
    ///
    /// - Throws: when a file could not be written; the mail is then not accepted.
    func keep(
        _ body: ByteBuffer?, from sender: String, to recipients: [String], connection: Int
    ) throws {
        guard readsBodies, let body else { return }
        let mail = ReceivedMail(
            sequence: sequence.add(1, ordering: .relaxed).newValue, connection: connection,
            sender: sender, recipients: recipients, bytes: Array(body.readableBytesView),
            receivedAt: now())
        try maildir?.deliver(mail)
        try log?.append(mail)
        if case .memory = keeping {
            kept.withLock { kept in
                let place = kept.lastIndex { $0.sequence < mail.sequence }.map { $0 + 1 } ?? 0
                kept.insert(mail, at: place)
            }
        }
    }
}
