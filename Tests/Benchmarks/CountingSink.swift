import ArgumentParser
import Foundation
import SMTPSink

/// A sink that counts and is meant never to be the bottleneck; ends when its input does.
struct CountingSink: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sink")

    @Option(help: "How late replies come, in milliseconds.") var latency = 0
    @Option(help: "How late the reply to a mail comes, in milliseconds.") var dotDelay = 0

    func run() async throws {
        var configuration = SinkConfiguration()
        configuration.latency = .milliseconds(latency)
        configuration.dotDelay = .milliseconds(dotDelay)
        let sink = try await SinkServer.start(configuration)
        print(sink.port)
        fflush(nil)
        _ = FileHandle.standardInput.readDataToEndOfFile()
        let counts = sink.statistics
        print(counts.messages, counts.connections, counts.pipelinedEnvelopes)
        await sink.stop()
    }
}
