internal import NewsletterCore

/// A list that a row names, perhaps with the standing on it: `weekly`, `weekly:pending`.
struct ListWord {
    var name: ListName
    /// Nil where the row does not say.
    var state: MembershipState?

    init(_ word: String) throws(Rejection) {
        let parts = word.split(separator: ":", maxSplits: 1).map { String($0) }
        guard let name = parts.first.flatMap({ ListName($0) }) else {
            throw Rejection("\"\(word.escapingControls())\" is no name of a list")
        }
        self.name = name
        guard parts.count > 1 else { return }
        guard let state = MembershipState(rawValue: parts[1]) else {
            throw Rejection("\"\(word.escapingControls())\" is no state of a list")
        }
        self.state = state
    }
}
