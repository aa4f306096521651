package import NewsletterCore
import Subscribing

/// Takes people off one list, or deletes their rows.
package struct RemovePeople {
    /// Somebody who was taken off, as `--json` tells it.
    package struct Record: Encodable {
        package let email: String
        /// The list that was left; nil where the row is gone.
        package let list: String?
        /// Whether it is recorded and holds, and is not in the list yet.
        package let isWaiting: Bool

        private enum CodingKeys: CodingKey { case email, list }
    }

    private let workspace: Workspace
    private let list: ListName?

    /// Off the list, or from the newsroom where none is named.
    package init(from workspace: Workspace, list: ListName? = nil) {
        self.workspace = workspace
        self.list = list
    }

    /// Takes them off; returns those who were there, and what is wrong with each who was not, or
    /// with the list.
    package func remove(
        _ addresses: [EmailAddress]
    ) throws -> (done: [Record], problems: [Problem]) {
        let outcomes = try workspace.optOut(
            addresses.map { list == nil ? .remove(.address($0)) : .leave(.address($0), list: list) }
        )
        let done = zip(addresses, outcomes).filter { $1.isFound }.map { address, outcome in
            Record(
                email: address.description, list: list?.description,
                isWaiting: outcome == .waiting)
        }
        var problems: [Problem] = []
        for problem in zip(addresses, outcomes).compactMap({ problem($0, $1) })
        where !problems.contains(problem) {
            problems.append(problem)
        }
        return (done, problems)
    }

    private func problem(_ address: EmailAddress, _ outcome: OptOutOutcome) -> Problem? {
        switch outcome {
        case .unknown: .noSubscriber(address)
        case .noSuchList(let explanation): workspace.noSuchList(list, explanation)
        case .setAside:
            Problem(
                .software, "\(address) could not be taken off; no mail goes there all the same",
                remedy: "postrider doctor tells why.")
        case .done, .already, .waiting: nil
        }
    }
}

extension Workspace {
    /// Says that there is no such list, with those that there are where the list can be asked.
    func noSuchList(_ list: ListName?, _ explanation: String) -> Problem {
        do {
            if let list { try subscribers().check([list]) }
            return Problem(.badData, explanation)
        } catch {
            return Problem(error)
        }
    }
}

extension OptOutOutcome {
    /// Whether it was about somebody who is on the list, as far as can be told now.
    var isFound: Bool {
        switch self {
        case .done, .already, .waiting: true
        case .unknown, .noSuchList, .setAside: false
        }
    }
}
