import DeliveryEngine
import Files
import Foundation
import MailFormat
package import NewsletterCore
import Synchronization

/// The transport of a dry run: every mail becomes an .eml file, and nothing leaves.
package final class OutboxTransport: Transport {
    private let folder: String
    /// The wall clock, for the log.
    private let clock: @Sendable () -> Timestamp
    private let written = Mutex(0)

    /// Writes into a folder, which exists.
    package init(folder: String, clock: @escaping @Sendable () -> Timestamp) {
        self.folder = folder
        self.clock = clock
    }

    /// How many files have been written.
    package var count: Int { written.withLock { $0 } }

    func deliver(from feed: any DeliveryFeed) async throws {
        let slip = WakeSlip()
        feed.attach(slip)
        while true {
            try Task.checkCancellation()
            let supply = feed.take(room: 32)
            if !supply.mails.isEmpty {
                for mail in supply.mails {
                    let mayLeave = feed.departures.left(mail.attempt, over: 0) == .mayLeave
                    if mayLeave { try write(mail) }
                    let result = Self.result(mayLeave)
                    feed.departures.answered(
                        mail.attempt, DepartureAnswer(result, at: clock()))
                    feed.report([.finished(mail.id, result)])
                }
            } else if supply.isLast {
                return
            } else {
                await slip.nextWord()
            }
            if supply.isLast && supply.mails.isEmpty { return }
        }
    }

    private static func result(_ mayLeave: Bool) -> TransportResult {
        mayLeave
            ? .accepted(Reply(code: 250, text: "written to the outbox", command: .dot))
            : .notSent("taken back")
    }

    private func write(_ mail: OutgoingMail) throws {
        let number = written.withLock { count in
            count += 1
            return count
        }
        let digits = String(number)
        let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        let address = mail.envelope.recipient.description.map {
            $0.isLetter || $0.isNumber || "@.-_+".contains($0) ? $0 : "_"
        }
        try AtomicFile.write(
            mail.message.bytes, to: "\(folder)/\(padded)-\(String(address).prefix(150)).eml",
            mode: 0o600)
    }
}

/// Where a feed wakes a transport that is a task, not a thread.
private final class WakeSlip: TransportControl {
    private struct State {
        var hasWord = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// All that was taken is written at once.
    func takeBack(_ ids: [DeliveryID]) {}

    func wake() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            if state.waiter == nil { state.hasWord = true }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Waits until the feed has something to say, or the task is cancelled.
    func nextWord() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isThere = state.withLock { state in
                    if state.hasWord {
                        state.hasWord = false
                        return true
                    }
                    state.waiter = continuation
                    return false
                }
                if isThere { continuation.resume() }
            }
        } onCancel: {
            wake()
        }
    }
}
