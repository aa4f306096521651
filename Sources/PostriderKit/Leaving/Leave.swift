import Foundation
import MailFormat
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Takes people off by what a link, a return path or they themselves name.
///
/// The wish is on record before the list is opened, so that it waits for no other program.
package struct Leave {
    /// What became of a request, as `--json` tells it.
    package struct Record: Encodable {
        package let given: String
        let by: LeaveRequest.Means
        /// Nil where the person is gone already.
        package let email: String?
        /// The list that was left; nil for the newsletter.
        package let list: String?
        /// `left`, `already`, `unknown` where the link was ours and nobody knows any more whom it
        /// went to, or `waiting` where it is recorded and another program has the list, or the
        /// list is gone.
        package let outcome: String
    }

    private let workspace: Workspace
    private let list: ListName?

    /// In the newsroom; only off the list, where one is named.
    package init(in workspace: Workspace, list: ListName? = nil) {
        self.workspace = workspace
        self.list = list
    }

    /// Reads what was given; returns what can be honoured, and what is wrong with the rest.
    package func requests(
        in words: [String]
    ) throws -> (found: [(word: String, request: LeaveRequest)], problems: [Problem]) {
        let keys = { try keysOfLinks() }
        var found: [(word: String, request: LeaveRequest)] = []
        var problems: [Problem] = []
        for word in words {
            do {
                found.append(
                    (word, try LeaveRequest(word, keys: keys, at: workspace.effects.now())))
            } catch let error as any Explained where error.problem.kind == .badData {
                problems.append(error.problem)
            }
        }
        return (found, problems)
    }

    /// Takes somebody off; a problem beside the record says that nobody was found.
    package func leave(
        _ request: LeaveRequest, given word: String
    ) throws -> (record: Record, problem: Problem?) {
        var left = list ?? request.list
        func record() throws -> OptOutOutcome {
            try workspace.optOut(
                [.leave(request.subscriber, list: left)], origin: request.origin)[0]
        }
        var outcome = try record()
        if case .noSuchList(let explanation) = outcome {
            if let list { throw workspace.noSuchList(list, explanation) }
            // Whoever leaves a list that is gone by now wants no more mail like it.
            left = nil
            outcome = try record()
        }
        var email = try address(of: request.subscriber, isWaiting: outcome == .waiting)
        if let former = try former(request, outcome) {
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
                remedy: .forgetSuppression(address))
        }
        let told = Record(
            given: word, by: request.means, email: email, list: left?.description,
            outcome: Self.name(of: outcome))
        return (told, told.outcome == "unknown" ? Self.unresolved(request, word) : nil)
    }

    /// The address that an identity had which the list does not know, or cannot be asked for now:
    /// its row was removed, or made anew by an import.
    private func former(
        _ request: LeaveRequest, _ outcome: OptOutOutcome
    ) throws -> EmailAddress? {
        guard case .id(let id) = request.subscriber, outcome == .unknown || outcome == .waiting
        else { return nil }
        return try FormerAddress.find(id, in: workspace)
    }

    private static func unresolved(_ request: LeaveRequest, _ word: String) -> Problem {
        Problem(
            .badData,
            "\(request.means == .token ? "the link" : "the return path") is ours, but whom it went "
                + "to is known neither to the list nor to a ledger any more: \(word.prefix(60))",
            remedy: .leaveByAddress)
    }

    /// Whom a request names; nil where they are gone, or where another program has the list.
    private func address(of who: SubscriberReference, isWaiting: Bool) throws -> String? {
        if case .address(let address) = who { return address.description }
        if isWaiting { return nil }
        return try workspace.subscribers().people.subscriber(who)?.address.description
    }

    private static func name(of outcome: OptOutOutcome) -> String {
        switch outcome {
        case .done: "left"
        case .already: "already"
        case .unknown, .noSuchList: "unknown"
        case .waiting: "waiting"
        case .setAside: "set aside"
        }
    }

    /// The keys of the links that were sent; a new one would know none of them.
    private func keysOfLinks() throws -> TokenKeys {
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
