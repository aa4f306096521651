import Dispatch
import Files
import NewsletterCore
import PostriderTesting
import Synchronization
import Testing

@testable import PostriderKit
@testable import Subscribing

/// One commit carries what came during the one before; a full disk keeps nobody from leaving.
struct WishWriterTests {
    /// An intake in memory, whose disk may be full.
    private final class FakeIntake: OptOutIntake {
        struct State {
            var commits: [[String]] = []
            var isFull = false
            var reserve = false
            /// Refuses everything, for another reason.
            var isBroken = false
        }

        let held = Mutex(State())
        /// Waited for by each commit.
        let gate = DispatchSemaphore(value: 0)

        func append(
            _ optOuts: [OptOut], origin: Origin
        ) throws(FileError) -> [IntakeEntry] {
            fatalError("the writer gives whole entries")
        }

        func append(_ entries: [IntakeEntry]) throws(FileError) {
            gate.wait()
            let fault = held.withLock { state -> FileError.Reason? in
                if state.isBroken { return .system(call: "write", errno: 5) }
                if state.isFull { return .full }
                state.commits.append(entries.map(\.id))
                return nil
            }
            if let fault { throw FileError(path: "intake", reason: fault) }
        }

        func keepReserve() throws(FileError) -> Bool {
            held.withLock { $0.reserve = true }
            return true
        }

        func freeReserve() throws(FileError) -> Bool {
            held.withLock { state in
                defer { state.reserve = false }
                if state.reserve { state.isFull = false }
                return state.reserve
            }
        }

        func state() throws(FileError) -> IntakeState {
            IntakeState(path: "intake", recorded: 0, unreadable: 0, isTorn: false)
        }
    }

    private let intake = FakeIntake()

    private static func entry(_ id: String, _ wish: OptOut? = nil) -> IntakeEntry {
        IntakeEntry(
            id: id, at: Timestamp(seconds: 0), origin: .page(nil),
            optOut: wish ?? .leave(.id(SubscriberID(id))))
    }

    private static func write(_ entry: IntakeEntry, _ writer: WishWriter) async -> FileError? {
        await withCheckedContinuation { done in
            writer.write(entry) { done.resume(returning: $0) }
        }
    }

    @Test func `what comes during a commit goes into the next, in order`() async {
        let writer = WishWriter(intake)
        let heard = DispatchSemaphore(value: 0)
        writer.write(Self.entry("a")) { _ in heard.signal() }
        // The first commit is under way, or not begun; whatever comes now is in two at most.
        for id in ["b", "c", "d", "e"] { writer.write(Self.entry(id)) { _ in heard.signal() } }
        for _ in 0..<5 { intake.gate.signal() }
        await withCheckedContinuation { done in
            DispatchQueue.global().async {
                for _ in 0..<5 { heard.wait() }
                done.resume()
            }
        }
        let commits = intake.held.withLock { $0.commits }
        #expect(commits.flatMap { $0 } == ["a", "b", "c", "d", "e"])
        #expect(commits.count <= 2, "\(commits)")
    }

    @Test func `on a full disk the space that is held serves leaving alone`() async {
        let writer = WishWriter(intake)
        intake.held.withLock {
            $0.isFull = true; $0.reserve = true
        }
        for _ in 0..<9 { intake.gate.signal() }
        let pause = OptOut.pause(.id(SubscriberID("p")), until: nil)
        #expect(await Self.write(Self.entry("p", pause), writer)?.isShortOfSpace == true)
        #expect(intake.held.withLock { $0.reserve }, "it is not for that")
        #expect(await Self.write(Self.entry("a"), writer) == nil)
        #expect(intake.held.withLock { $0.commits } == [["a"]])
        #expect(!intake.held.withLock { $0.reserve })
        intake.held.withLock { $0.isFull = true }
        #expect(await Self.write(Self.entry("b"), writer)?.isShortOfSpace == true)
    }

    @Test func `what could not be written is told to whom it concerns, and the next goes on`()
        async
    {
        let writer = WishWriter(intake)
        for _ in 0..<2 { intake.gate.signal() }
        intake.held.withLock { $0.isBroken = true }
        #expect(await Self.write(Self.entry("a"), writer) != nil)
        intake.held.withLock { $0.isBroken = false }
        #expect(await Self.write(Self.entry("b"), writer) == nil)
        #expect(intake.held.withLock { $0.commits } == [["b"]])
    }
}
