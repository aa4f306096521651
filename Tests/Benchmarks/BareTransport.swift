import ArgumentParser
import DeliveryEngine
import Foundation
import MailFormat
import NewsletterCore
import SMTPTransport
import Synchronization

/// The transport alone: no ledger, no rendering, every mail let go at once.
struct BareTransport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "transport")

    @OptionGroup var load: Load
    @Option(help: "A CA file; STARTTLS is then required.") var ca: String?
    @Flag(help: "Do not use PIPELINING.") var lockstep = false

    func run() async throws {
        let feed = CountedFeed(load)
        let transport = CurlTransport(
            to: RelaySettings(
                host: ca == nil ? "127.0.0.1" : "localhost", port: load.port,
                security: ca == nil ? .none : .startTLS, caFile: ca,
                connections: load.connections, messagesPerConnection: .max,
                window: load.window,
                usesPipelining: !lockstep),
            effects: .running)
        let watch = Stopwatch()
        try await transport.deliver(from: feed)
        let figures = SendingFigures(
            sending: watch.wall, sendingCPU: watch.cpu, mailBytes: load.message.count)
        guard feed.accepted == load.count else {
            throw ValidationError("only \(feed.accepted) of \(load.count) arrived")
        }
        try figures.report()
    }
}

/// Hands out so many copies of one mail and counts what arrives.
private final class CountedFeed: DeliveryFeed {
    private struct State {
        var next = 0
        var accepted = 0
        var control: (any TransportControl)?
    }

    private let state = Mutex(State())
    private let count: Int
    private let message: Message
    private let sender = try! EmailAddress("bounces@example.org")
    private let recipient = try! EmailAddress("reader@example.org")

    init(_ load: Load) {
        count = load.count
        message = Message(bytes: load.message, id: "one@example.org")
    }

    var accepted: Int { state.withLock { $0.accepted } }

    func attach(_ control: any TransportControl) { state.withLock { $0.control = control } }

    func take(room: Int) -> Supply {
        state.withLock { state in
            let last = min(count, state.next + room)
            let mails = (state.next..<last).map {
                OutgoingMail(
                    id: DeliveryID(rawValue: Int64($0)),
                    envelope: Envelope(returnPath: sender, recipient: recipient), message: message)
            }
            state.next = last
            return Supply(mails: mails, isLast: last == count)
        }
    }

    func report(_ events: [TransportEvent]) {
        let accepted = events.count { event in
            if case .finished(_, .accepted) = event { true } else { false }
        }
        state.withLock { $0.accepted += accepted }
    }

    let departures: any DepartureLog = NoDepartures()
}

/// Stores nothing, so that the transport is measured alone.
private final class NoDepartures: DepartureLog {
    func left(_ attempt: Attempt, over connection: Int) -> Clearance { .mayLeave }
    func answered(_ attempt: Attempt, _ answer: DepartureAnswer) {}
    func committed(upTo number: Int64) {}
    func settled(_ attempts: [Attempt]) {}
    func close() {}
}

extension Effects {
    /// The running clock, and chance of the system.
    static let running = Effects(
        now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        uptime: {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        },
        sleep: { try await Task.sleep(for: $0) },
        randomBytes: { (0..<$0).map { _ in .random(in: 0...255) } },
        environment: { _ in nil })
}
