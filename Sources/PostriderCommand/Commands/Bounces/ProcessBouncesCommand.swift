import ArgumentParser
import Inbound
import NewsletterCore
import PostriderKit

/// `postrider bounces process`.
struct ProcessBouncesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "process",
        abstract: "Read mail that came back, and do what follows from it.",
        discussion: """
            A FILE is a message, an mbox, or a folder such as a Maildir; - is standard input. The \
            files stay as they are, and a message that was read before counts once. From a mail \
            server (--from-mta, or known by its variables) it exits with 0 or 75 only, and keeps \
            what cannot be judged now. Exits with 1 where somebody has to look: the brake holds \
            something, a provider refuses us, or a message cannot be read.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(
        help: "Messages, mboxes, folders; - for the standard input.", completion: .file())
    var files: [String]
    @Option(
        help: ArgumentHelp(
            "Read what this provider posts: JSON, one event or one a line. Nobody proves it.",
            valueName: "NAME"),
        transform: Self.provider)
    var provider: WebhookProvider?
    @Option(help: "The address to which the message came, as the mail server has it.")
    var recipient: String?
    @Flag(
        name: .customLong("from-mta"),
        help: "A mail server runs this: exit with 0 or 75 only, and write nothing to stdout.")
    var fromMTA = false
    @Flag(help: "Write JSON.") var json = false

    private static func provider(_ name: String) throws -> WebhookProvider {
        guard let provider = WebhookProvider(rawValue: name.lowercased()) else {
            let names = WebhookProvider.allCases.map(\.rawValue)
            let near = name.lowercased().nearest(in: names).map { "; did you mean \($0)?" } ?? ""
            throw ValidationError(
                "\(name) is no provider\(near) There are \(names.joined(separator: ", ")).")
        }
        return provider
    }

    func validate() throws {
        if provider != nil, fromMTA || recipient != nil {
            throw ValidationError("--provider goes with neither --from-mta nor --recipient")
        }
        if recipient != nil && files != ["-"] {
            throw ValidationError("--recipient goes with one message on standard input: -")
        }
        if fromMTA && files != ["-"] { throw ValidationError("--from-mta goes with -") }
    }

    func run() throws {
        let server = MailServerVariables(.live)
        if files == ["-"], provider == nil, fromMTA || server.isPresent {
            return try DeliveredBounce(
                newsroom: newsroom, recipient: recipient ?? server.recipient
            ).take()
        }
        let work = try ProcessBounces(in: try newsroom.open())
        defer { work.close() }
        var problems: [Problem] = []
        for file in files {
            do {
                try read(file, by: work)
            } catch let problem as Problem {
                problems.append(problem)
            }
        }
        let record = try work.finish()
        if json { try writeJSON(record) } else { Console.show(record.text) }
        for problem in problems { Console.tell(problem) }
        if !problems.isEmpty { throw ExitStatus.badData.code }
        if record.isUnsettled { throw ExitStatus.incomplete.code }
    }

    private func read(_ file: String, by work: ProcessBounces) throws {
        guard let provider else {
            return try MessageFiles.forEach(in: file) {
                try work.take($0.bytes, from: .file, to: recipient)
            }
        }
        try PostedFiles.forEach(in: file) { body, line in
            if try !work.take(posted: body, by: provider) {
                throw Problem(
                    .badData, "\(file), line \(line): this is no JSON",
                    remedy: "Write what \(provider.name) posts, one body a line.")
            }
        }
    }
}
