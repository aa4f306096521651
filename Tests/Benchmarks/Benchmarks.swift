import ArgumentParser

/// The programs that `make bench` runs and measures from outside, each in a process of its own.
@main
struct Benchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "postrider-benchmarks",
        subcommands: [
            CountingSink.self, BareTransport.self, WholeRun.self, CurlUpload.self,
            MailMaking.self, IssueComposing.self, StyleInlining.self,
        ])
}

/// Where and how much to send.
struct Load: ParsableArguments {
    @Option var port: Int
    @Option var connections = 16
    @Option var count = 20_000
    @Option(help: "The bytes of a mail's body.") var bytes = 20_000

    @Option(help: "Mails under way at once on each connection.") var window = 1

    /// A mail of about the right size, in lines of 76 characters.
    var message: [UInt8] {
        let header = "From: <news@example.org>\r\nTo: <reader@example.org>\r\nSubject: News\r\n\r\n"
        let line = String(repeating: "All work and no play makes a dull line. ", count: 2).prefix(
            74)
        let lines = String(repeating: line + "\r\n", count: max(1, bytes / 76))
        return Array((header + lines).utf8)
    }
}
