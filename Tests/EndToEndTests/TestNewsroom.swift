import Foundation
import PostriderTesting
import SMTPSink
import Synchronization
import Testing

/// A newsroom in a temporary folder, and the relays that its test starts.
final class TestNewsroom: Sendable {
    /// The newsroom of the test that runs.
    static var current: TestNewsroom {
        guard let room = taskLocal else { fatalError("this test asked for no newsroom") }
        return room
    }
    @TaskLocal fileprivate static var taskLocal: TestNewsroom?

    private let home = TemporaryFolder()
    private let relays = Mutex<[SinkServer]>([])
    private let environment: Mutex<[String: String]>
    /// What the program keeps outside of the newsroom.
    let state = TemporaryFolder()

    init() { environment = Mutex(["XDG_STATE_HOME": state.path]) }

    fileprivate func tearDown() async {
        for relay in relays.withLock({ $0 }) { await relay.stop() }
    }

    var folder: String { home.path }

    // MARK: - The program

    /// Runs `postrider` in the newsroom and expects its exit code.
    @discardableResult
    func postrider(
        _ arguments: String..., exits expected: Int32 = 0, input: String? = nil,
        environment: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Ending {
        let ending = try await Program.postrider.run(
            arguments, in: folder, environment: variables.merging(environment) { $1 },
            input: input)
        let command = "postrider \(arguments.joined(separator: " "))"
        #expect(
            ending.status == expected, "\(command): \(ending)", sourceLocation: sourceLocation)
        return ending
    }

    /// Runs `postrider` in the newsroom, whatever its exit code.
    func run(_ arguments: [String], input: String? = nil) async throws -> Ending {
        try await Program.postrider.run(
            arguments, in: folder, environment: variables, input: input)
    }

    /// Starts `postrider` in the newsroom and lets it run.
    func start(_ arguments: String...) throws -> RunningProgram { try start(arguments) }

    func start(_ arguments: [String]) throws -> RunningProgram {
        try Program.postrider.start(arguments, in: folder, environment: variables)
    }

    // MARK: - Relays

    /// Starts a relay that keeps its mails in memory; the newsroom sends to it from now on.
    @discardableResult
    func relay(
        _ rules: SinkRule..., configure: (inout SinkConfiguration) -> Void = { _ in }
    ) async throws -> SinkServer {
        var configuration = SinkConfiguration()
        configuration.keeping = .memory
        configuration.rules = rules
        configure(&configuration)
        let relay = try await SinkServer.start(configuration)
        relays.withLock { $0.append(relay) }
        sendTo(port: relay.port)
        return relay
    }

    /// Lets the newsroom send to a port of this machine.
    func sendTo(port: Int) { set("POSTRIDER_SMTP_URL", "smtp://127.0.0.1:\(port)") }

    /// The variables that have been set.
    var variables: [String: String] { environment.withLock { $0 } }

    /// Sets a variable for the runs that follow.
    func set(_ name: String, _ value: String?) { environment.withLock { $0[name] = value } }

    // MARK: - Files

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: path(name), encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        let url = URL(fileURLWithPath: path(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func replace(_ old: String, with new: String, in name: String) throws {
        let text = try read(name)
        try #require(text.contains(old), "\(name) holds no \(old)")
        try write(text.replacingOccurrences(of: old, with: new), to: name)
    }

    func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }
}

/// Gives each test a newsroom of its own, and takes it away afterwards.
struct NewsroomTrait: SuiteTrait, TestTrait, TestScoping {
    enum Furnishing { case bare, small, sample }

    let furnishing: Furnishing
    var isRecursive: Bool { true }

    func provideScope(
        for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
        // A test with a newsroom of another kind than its suite has a place already.
        guard TestNewsroom.taskLocal == nil else { return try await provideRoom(to: body) }
        await StoryGate.shared.enter()
        do {
            try await provideRoom(to: body)
        } catch {
            await StoryGate.shared.leave()
            throw error
        }
        await StoryGate.shared.leave()
    }

    private func provideRoom(to body: @Sendable () async throws -> Void) async throws {
        let room = TestNewsroom()
        do {
            switch furnishing {
            case .bare: break
            case .small: try room.furnish()
            case .sample: try await room.postrider("init", ".", "--sample")
            }
            try await TestNewsroom.$taskLocal.withValue(room, operation: body)
        } catch {
            await room.tearDown()
            throw error
        }
        await room.tearDown()
    }
}

extension Trait where Self == NewsroomTrait {
    /// An empty folder.
    static var emptyFolder: Self { Self(furnishing: .bare) }
    /// Settings and three small articles; nobody has subscribed.
    static var newsroom: Self { Self(furnishing: .small) }
    /// What `postrider init --sample` makes.
    static var sampleNewsroom: Self { Self(furnishing: .sample) }
}
