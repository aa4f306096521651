import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import SMTPSink

/// `postrider sink`: a mail server on this machine that sends nothing on.
struct Sink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a local SMTP server that keeps or counts what it gets.",
        discussion: "It listens on this machine only, and ends on Ctrl-C with its counts.")

    @Option(help: "The port; 0 lets the system choose.") var port = 2525
    @Option(help: "Keep the mails as a Maildir in this folder.", completion: .directory)
    var maildir: String?
    @Option(
        name: .customLong("rule"),
        help: ArgumentHelp(
            "Answer differently; repeatable.",
            discussion: "Such as 'rcpt:*@bad.example.org=550 5.1.1 No such user'."),
        transform: { try SinkRule(parsing: $0) })
    var rules: [SinkRule] = []
    @Option(help: "Answer so many milliseconds late, as a server far away.") var latency: Int = 0
    @Option(help: "Append a JSON line to this file for every mail accepted.", completion: .file())
    var log: String?
    @Option(help: "End after so many seconds without a mail.") var idleExit: Int?
    @Flag(help: "Write the counts as JSON at the end.") var json = false

    func validate() throws {
        guard (0...65_535).contains(port) else {
            throw ValidationError("--port is a number from 0 to 65535")
        }
        if latency < 0 { throw ValidationError("--latency must be 0 or more") }
        if let idleExit, idleExit < 1 { throw ValidationError("--idle-exit must be 1 or more") }
    }

    private struct Counts: Encodable {
        let connections: Int
        let messages: Int
        let recipients: Int
        let bytes: Int
        let refused: Int
    }

    func run() async throws {
        var configuration = SinkConfiguration()
        configuration.port = port
        configuration.rules = rules
        configuration.latency = .milliseconds(latency)
        configuration.acceptanceLog = log
        if let maildir { configuration.keeping = .maildir(maildir) }
        let sink = try await start(configuration)
        let (ends, end) = AsyncStream.makeStream(of: Void.self)
        let signals = await StopSignals(onFirst: { end.finish() }, onSecond: { end.finish() })
        defer { signals.end() }
        Console.say("Listening on smtp://127.0.0.1:\(sink.port); Ctrl-C ends it.")
        let watch = idleExit.map { limit in
            Task {
                await Self.waitForSilence(of: sink, limit); end.finish()
            }
        }
        for await _ in ends {}
        watch?.cancel()
        await sink.stop()
        try tell(sink.statistics)
    }

    private func start(_ configuration: SinkConfiguration) async throws -> SinkServer {
        do {
            return try await SinkServer.start(configuration)
        } catch let error as SinkError {
            throw Problem(.unavailable, "\(error)")
        }
    }

    private static func waitForSilence(of sink: SinkServer, _ seconds: Int) async {
        var last = sink.statistics
        while !Task.isCancelled {
            try? await Task.sleep(for: .seconds(seconds))
            let now = sink.statistics
            if now.messages == last.messages && now.openConnections == 0 { return }
            last = now
        }
    }

    private func tell(_ statistics: SinkStatistics) throws {
        let counts = Counts(
            connections: statistics.connections, messages: statistics.messages,
            recipients: statistics.recipients, bytes: statistics.bytes,
            refused: statistics.refused)
        if json { return try writeJSON(counts) }
        let kept = maildir.map { ", kept in \($0)" } ?? ""
        Console.write(
            "\(counts.messages.of("mail")) over \(counts.connections.of("connection")), "
                + "\(counts.bytes.of("byte")), \(counts.refused) refused\(kept).")
    }
}
