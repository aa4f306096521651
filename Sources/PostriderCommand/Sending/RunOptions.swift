import ArgumentParser
import DeliveryEngine
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// How fast a run goes and how it shows itself.
struct RunOptions: ParsableArguments {
    @Option(help: "Send at most so many in this run.") var limit: Int?
    @Option(help: "A rate limit for this run besides those of the settings, such as 5/s or 300/m.")
    var rate: RateOption?
    @Option(help: "Connections to the relay for this run.") var connections: Int?
    @Option(
        defaultAsFlag: WaitOption.untilSettled, parsing: .next,
        help: """
            How long to stay for retries and rate limits, such as 30s or 1h; 15m if not given, \
            and 5m where another program holds the list or the limits, or their disk is full. \
            Replies that the ledger cannot take yet it keeps until it can, or you stop it. Without a \
            time it stays until everything is settled.
            """)
    var wait: WaitOption?
    @Option(help: "How to show progress.") var progress = ProgressStyle.bar
    @Flag(help: "Show the SMTP dialogue, secrets masked.") var verbose = false
    @Option(
        help: """
            Append what happens to this file, one JSON object a line: begun, claimed, sent, \
            deferred, failed, in_doubt, returned, excluded, throttled, resting, ended. It names \
            no address.
            """,
        completion: .file())
    var log: String?
    @Flag(help: "With --log: name each address, and repeat what servers say, which may hold it.")
    var logAddresses = false

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more") }
        if log == "" { throw ValidationError("--log needs the name of a file") }
        if logAddresses && log == nil { throw ValidationError("--log-addresses goes with --log") }
        let most = RelayConfiguration.connectionLimit
        if let connections, !(1...most).contains(connections) {
            throw ValidationError("--connections must be from 1 to \(most)")
        }
        if let text = wait?.misread {
            throw ValidationError("--wait is \"\(text)\"; it must be a time such as 30s, 15m or 1h")
        }
    }

    /// What the run is asked for.
    var choices: RunChoices {
        RunChoices(
            limit: limit, rate: rate?.limit, connections: connections, patience: wait?.time)
    }

    /// The log that is asked for; nil where none is.
    func openLog(of issue: Slug) throws -> MailingLog? {
        try log.map { try MailingLog(at: $0, of: issue, showsAddresses: logAddresses) }
    }

    /// The transport to the relay, its secret fetched.
    func transport(
        _ relay: RelayConfiguration, _ workspace: Workspace
    ) async throws -> any Transport {
        var settings = try await relay.fetchedSettings(
            in: workspace.effects, folder: workspace.newsroom.folder)
        if let connections { settings.connections = connections }
        settings.patience = wait?.time ?? RunChoices.usualPatience
        let transcript = verbose ? RelayTranscript { Console.say(verbatim: $0) } : .none
        return workspace.adapters.relays.transport(to: settings, showing: transcript)
    }
}

/// A rate as it is written: `5/s`, `300/m`, `5000/h`, `50000/d`.
struct RateOption: ExpressibleByArgument {
    let limit: RateLimit

    init?(argument: String) {
        let parts = argument.split(separator: "/")
        let periods: [Substring: Duration] = [
            "s": .seconds(1), "m": .seconds(60), "h": .seconds(3600), "d": .seconds(86_400),
        ]
        guard let count = parts.first.flatMap({ Int($0) }), count > 0,
            let period = parts.count == 1 ? .seconds(1) : periods[parts[1]], parts.count < 3
        else { return nil }
        limit = RateLimit(count, per: period)
    }
}
