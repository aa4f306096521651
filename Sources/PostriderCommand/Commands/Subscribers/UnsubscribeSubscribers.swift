import ArgumentParser
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

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
    @Option(help: "Only off this list.") var list: ListName?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let given: String
        let by: LeaveRequest.Means
        /// Nil where the person is gone already.
        let email: String?
        /// The list that was left; nil for the newsletter.
        let list: String?
        /// `left`, `already`, `unknown` where the link was ours and nobody knows any more whom it
        /// went to, or `waiting` where it is recorded and another program has the list, or the
        /// list is gone.
        let outcome: String
    }

    func run() throws {
        let words = requests == ["-"] ? Self.lines() : requests
        let workspace = try newsroom.open()
        let keys = { try Self.keys(workspace) }
        var failures: [String] = []
        var found: [(word: String, request: LeaveRequest)] = []
        for word in words {
            do {
                found.append(
                    (word, try LeaveRequest(word, keys: keys, at: workspace.effects.now())))
            } catch let error as any Explained where error.problem.kind == .badData {
                failures.append(error.problem.text)
            }
        }
        let question = "Unsubscribe \(found.count) people?"
        guard try found.count < 2 || Confirmation.isGiven(to: question, yes: yes) else { return }
        var records: [Record] = []
        for (word, request) in found {
            do {
                let record = try leave(word, request, workspace)
                records.append(record)
                if record.outcome == "unknown" {
                    failures.append(Self.unresolved(request, word).text)
                }
            } catch let error as Problem {
                failures.append(error.text)
            }
        }
        if json { try writeJSON(records) }
        for failure in failures { Console.say("postrider: \(failure)") }
        if !failures.isEmpty { throw ExitStatus.badData.code }
    }

    /// Records the wish before the list is opened, so that it waits for nobody who writes there.
    private func leave(
        _ word: String, _ request: LeaveRequest, _ workspace: Workspace
    ) throws -> Record {
        var left = list ?? request.list
        func record() throws -> OptOutOutcome {
            try workspace.optOut(
                [.leave(request.subscriber, list: left)], origin: request.origin)[0]
        }
        var outcome = try record()
        if case .noSuchList(let explanation) = outcome {
            if let list {
                try workspace.subscribers().check([list])
                throw Problem(.badData, explanation)
            }
            // Whoever leaves a list that is gone by now wants no more mail like it.
            left = nil
            outcome = try record()
        }
        var email = try address(of: request.subscriber, workspace, isWaiting: outcome == .waiting)
        if let former = try former(request, outcome, workspace) {
            // Whoever applies what waits knows nothing of ledgers.
            let said = try workspace.optOut(
                [.leave(.address(former), list: left)], origin: request.origin)[0]
            email = former.description
            // Somebody who is not on the list now is remembered, and never comes onto it.
            outcome = said == .unknown ? .done : said
        }
        if outcome == .unknown, case .address(let address) = request.subscriber {
            throw Problem(
                .badData,
                "\(address) is not a subscriber; it is remembered, so that no import adds it",
                remedy: "To forget that again: postrider suppress remove \(address)")
        }
        let given = Record(
            given: word, by: request.means, email: email, list: left?.description,
            outcome: Self.name(of: outcome))
        if !json, given.outcome != "unknown" { Console.say(try Self.sentence(given, workspace)) }
        return given
    }

    /// The address that an identity had which the list does not know, or cannot be asked for now:
    /// its row was removed, or made anew by an import.
    private func former(
        _ request: LeaveRequest, _ outcome: OptOutOutcome, _ workspace: Workspace
    ) throws -> EmailAddress? {
        guard case .id(let id) = request.subscriber, outcome == .unknown || outcome == .waiting
        else { return nil }
        return try FormerAddress.find(id, in: workspace.newsroom)
    }

    private static func unresolved(_ request: LeaveRequest, _ word: String) -> Problem {
        Problem(
            .badData,
            "\(request.means == .token ? "the link" : "the return path") is ours, but whom it went "
                + "to is known neither to the list nor to a ledger any more: \(word.prefix(60))",
            remedy: .words(
                "Nobody was taken off. If they still get mail: "
                    + "postrider subscribers unsubscribe EMAIL"))
    }

    /// Whom a request names; nil where they are gone, or where another program has the list.
    private func address(
        of who: SubscriberReference, _ workspace: Workspace, isWaiting: Bool
    ) throws -> String? {
        if case .address(let address) = who { return address.description }
        if isWaiting { return nil }
        return try workspace.subscribers().subscriber(who)?.address.description
    }

    private static func name(of outcome: OptOutOutcome) -> String {
        switch outcome {
        case .done: "left"
        case .already: "already"
        case .unknown, .noSuchList: "unknown"
        case .waiting: "waiting"
        }
    }

    private static func sentence(_ record: Record, _ workspace: Workspace) throws -> String {
        let what = record.list.map { "the list \($0)" } ?? "the newsletter"
        if record.outcome == "waiting" {
            return try "Recorded that \(record.email ?? "this reader") leaves \(what). "
                + workspace.waitingSentence()
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

    /// The keys of the links that were sent; a new one would know none of them.
    private static func keys(_ workspace: Workspace) throws -> TokenKeys {
        let path = workspace.newsroom.secretKey
        guard FileManager.default.fileExists(atPath: path) else {
            throw Problem(
                .badConfiguration, "\(path) is missing, so that no link can be checked",
                remedy: "Put it back from a backup; addresses are taken without it.")
        }
        return try workspace.tokenKeys()
    }
}

extension LeaveRequest {
    /// How the history tells it.
    fileprivate var origin: Origin {
        switch means {
        case .token: .link
        case .reference: Origin("return path")
        case .address: .command
        }
    }
}
