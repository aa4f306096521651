import ArgumentParser
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// `postrider subscribers unsubscribe`.
struct UnsubscribeSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unsubscribe",
        abstract: "Take people off by what a link, a return path or they themselves name.",
        discussion: """
            For an unsubscribe page of one's own, a script, a reader who wrote. A token leaves the \
            list that its mailing went to, or the newsletter where it went to everybody; a \
            reference and an address leave the newsletter. Their rows stay, so that no import \
            brings them back. Where a row is gone or was made anew, the ledgers tell whose it was. \
            What cannot be honoured is told, and the others are done all the same.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(
        help: """
            Tokens or whole links, references as in bounces+REF@example.org, addresses; - reads them \
            from standard input, one a line.
            """)
    var requests: [String]
    @Option(help: "Only off this list.", completion: .lists, transform: ListName.typed)
    var list: ListName?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let words = requests == ["-"] ? Self.lines() : requests
        let workspace = try newsroom.open()
        let leaving = Leave(in: workspace, list: list)
        var (found, problems) = try leaving.requests(in: words)
        let question = "Unsubscribe \(found.count) people?"
        guard try found.count < 2 || Confirmation.isGiven(to: question, yes: yes) else { return }
        var records: [Leave.Record] = []
        for (word, request) in found {
            do {
                let (record, problem) = try leaving.leave(request, given: word)
                records.append(record)
                if let problem { problems.append(problem) }
                if !json, problem == nil { Console.say(try sentence(record, workspace)) }
            } catch let error as Problem {
                problems.append(error)
            }
        }
        if json { try writeJSON(records) }
        for problem in problems { Console.tell(problem) }
        if !problems.isEmpty { throw ExitStatus.badData.code }
    }

    private func sentence(_ record: Leave.Record, _ workspace: Workspace) throws -> String {
        let what = record.list.map { "the list \($0)" } ?? "the newsletter"
        if record.outcome == "waiting" {
            return try "Recorded that \(record.email ?? "this reader") leaves \(what). "
                + workspace.optOutDelay().sentence
        }
        let email = record.email ?? "The reader who had that link"
        return record.outcome == "left" ? "\(email) left \(what)." : "\(email) had left \(what)."
    }

    private static func lines() -> [String] {
        let text = String(
            decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).map { $0.trimmingSpace() }
            .filter { !$0.isEmpty }
    }
}
