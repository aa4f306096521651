import ArgumentParser
import Files
import Foundation
import NewsletterCore
import PostriderKit
import WebFront

/// `postrider serve`: the pages to which the links in mails lead.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Answer the links in every mail, and let people sign up.",
        discussion: """
            It listens on this machine only, behind a web server that speaks TLS (docs/serve.md \
            has examples), lets people join public lists at /subscribe, and writes one JSON line a \
            request to stderr, without addresses. What it answered as done is on the disk. SIGHUP \
            reads the settings again; SIGTERM and Ctrl-C let requests end first.
            """, subcommands: [ServeSnippet.self])

    @OptionGroup var newsroom: NewsroomOptions
    @Option(
        help: "Where to listen, such as 127.0.0.1:8025 or unix:/PATH; serve.listen otherwise.",
        transform: Self.address)
    var listen: ListenAddress?
    @Option(
        help: "Where the operator finds /readyz and /metrics; serve.admin otherwise.",
        transform: Self.address)
    var admin: ListenAddress?
    @Option(
        name: .customLong("print"),
        help: "Print robots.txt or security.txt, for the root of a host that others serve, and end."
    )
    var printed: RootFile?
    @Flag(help: "Listen on an address that others reach, although there is no TLS here.")
    var plain = false

    private static func address(_ text: String) throws -> ListenAddress {
        guard let address = ListenAddress(text) else {
            throw ValidationError("\(text) is no address such as 127.0.0.1:8025 or unix:/PATH")
        }
        return address
    }

    func run() async throws {
        let workspace = try newsroom.open()
        let serving = try ServedNewsroom(workspace)
        if let printed { return Console.write(bytes: try serving.bytes(of: printed).utf8) }
        let (web, keeper) = try sockets(serving)
        let lock = try serving.lock()
        defer { withExtendedLifetime(lock) {} }
        let log = RequestLog { Console.draw(String(decoding: $0, as: UTF8.self)) }
        let desk = try ReadersDesk(in: workspace)
        let effects = workspace.effects
        let archive = ServedArchive(in: workspace) { log.tell(error: $0, at: effects.now()) }
        let joining = try JoiningWork(in: workspace)
        let hooks = try HookKeeper(in: workspace)
        let server = try await WebServer.start(
            serving.site, desk: desk, signUps: joining.desk,
            outbox: { try joining.outboxStanding() }, archive: ArchiveShelf(archive),
            hooks: hooks, on: web, admin: keeper, log: log, effects: effects)
        let work = Task { await joining.run() }
        let (events, event) = AsyncStream.makeStream(of: Void.self)
        let stop = await StopSignals(onFirst: { event.finish() }, onSecond: { _exit(143) })
        let reload = await ReloadSignal { event.yield() }
        defer {
            stop.end()
            reload.end()
        }
        let notifier = ServiceNotifier(
            process: getpid(), environment: workspace.effects.environment)
        if let watchdog = notifier.watchdog {
            server.every(watchdog / 2) { notifier.isAlive() }
        }
        server.every(.seconds(1)) {
            hooks.read { log.tell(error: $0, at: effects.now()) }
        }
        Console.write("Serving \(serving.site.url) on \(Self.place(web, server.port))")
        for advice in serving.advice(listening: web) { Console.say("note: \(advice)") }
        if let why = serving.whyClosed, !joining.desk.lists.isEmpty { Console.say("note: \(why)") }
        notifier.ready()
        for await _ in events {
            notifier.reloading()
            do {
                server.reload(try ServedNewsroom(workspace).site)
                archive.refresh()
                try joining.reload()
                try hooks.reload()
            } catch {
                log.tell(
                    error: "the settings are as before: \(Problem(error))",
                    at: workspace.effects.now())
            }
            notifier.ready()
        }
        notifier.stopping()
        await server.stop()
        work.cancel()
        await joining.stop()
        // What readers wished for last; whatever does not come into the list now waits for it.
        desk.applyNow()
        hooks.readNow()
        throw (stop.status ?? .terminated).code
    }

    /// What was passed comes before what was named, and that before the settings.
    private func sockets(
        _ serving: ServedNewsroom
    ) throws -> (web: ListeningSocket, admin: ListeningSocket?) {
        let passed = PassedSockets.find(
            process: getpid(), environment: serving.workspace.effects.environment)
        let web = passed.web ?? .bound(listen ?? serving.settings.listen)
        let keeper = passed.admin ?? (admin ?? serving.settings.admin).map { .bound($0) }
        for socket in [web] + (keeper.map { [$0] } ?? []) where !socket.isLocal && !plain {
            throw Problem(
                .usage, "\(Self.place(socket, 0)) can be reached by others, and there is no TLS",
                remedy: .words(
                    "Listen on 127.0.0.1 behind a web server that speaks TLS; or say --plain."))
        }
        return (web, keeper)
    }

    private static func place(_ socket: ListeningSocket, _ port: Int) -> String {
        switch socket {
        case .bound(.tcp(let host, 0)): "\(ListenAddress.tcp(host: host, port: port))"
        case .bound(let address): "\(address)"
        case .passed: "a passed socket"
        }
    }
}
