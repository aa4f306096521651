import ArgumentParser
import NewsletterCore
import PostriderKit
import Storage

/// Whether a list that people join may be a new one.
struct NewListOptions: ParsableArguments {
    @Flag(name: .customLong("new-list"), help: "Make the lists of --list that do not exist yet.")
    var makesLists = false

    /// Which of the lists will be made; throws for one that is likely a slip.
    ///
    /// In a newsroom without lists none can be a slip: there the first is made.
    func lists(among lists: [ListName], in people: SubscriberDatabase) throws -> [ListName] {
        let known = try people.listNames()
        let names = Set(known)
        let new = lists.filter { !names.contains($0) }
        if let first = new.first, !makesLists, !known.isEmpty {
            throw Problem.noList(first, among: known, canBeMade: true)
        }
        return new
    }
}
