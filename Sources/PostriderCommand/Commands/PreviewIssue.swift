import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import Preview

/// `postrider preview`: an issue on a local web page, while it is being written.
struct PreviewIssue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Look at an issue on a local web page that follows every change.",
        discussion: """
            The page shows the mail on phones and desktops, light and dark, without pictures or \
            styles, as text and as source, for any subscriber, with what lint finds. It is \
            composed in memory: nothing is written and nothing is sent. Only this machine can \
            reach the page, and only with the address that is printed. Ctrl-C ends it.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Option(
        name: .customLong("as"),
        help: "As this subscriber gets it; otherwise as an invented reader.")
    var reader: String?
    @Option(help: "The port on 127.0.0.1; 0 lets the system choose.") var port = 0
    @Flag(name: .customLong("no-open"), help: "Open no browser.") var opensNothing = false
    @Flag(help: "Load pictures from the web; their servers will notice.") var remoteImages = false
    @Flag(help: "Write the address as JSON.") var json = false

    private struct Record: Encodable {
        let issue: String
        let port: Int
        let url: String
    }

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is a number from 0 to 65535")
        }
    }

    func run() async throws {
        let workspace = try newsroom.open()
        let proofs = try IssueProofs(workspace, slug: slug)
        let address = try reader.map { try proofs.checkedReader($0) }
        let server = try await start(proofs, as: address)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let signals = await StopSignals(onFirst: { end.finish() }, onSecond: { _exit(130) })
        defer { signals.end() }
        let watch = Task {
            await FileWatch(proofs.watched, effects: workspace.effects).run {
                await server.refresh()
            }
        }
        let window = BrowserWindow(url: server.url)
        try tell(server)
        if !opensNothing { window.open() }
        for await _ in ends {}
        watch.cancel()
        window.forget()
        await server.stop()
    }

    private func start(
        _ proofs: IssueProofs, as address: EmailAddress?
    ) async throws -> PreviewServer {
        try await PreviewServer.start(
            proofs,
            options: PreviewServer.Options(
                port: port, reader: address, loadsFromWeb: remoteImages),
            effects: proofs.workspace.effects)
    }

    private func tell(_ server: PreviewServer) throws {
        if json {
            return try writeJSON(Record(issue: slug, port: server.port, url: server.url))
        }
        Console.say("Preview of \(slug): \(server.url)\nIt follows every change; Ctrl-C ends it.")
    }
}
