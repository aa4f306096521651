import ArgumentParser
import NewsletterCore
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

extension SubscriberDatabase {
    /// Throws, with the nearest name, for the first of the lists that is not there.
    func check(_ lists: [ListName]) throws {
        if lists.isEmpty { return }
        let known = try listNames()
        let names = Set(known)
        if let list = lists.first(where: { !names.contains($0) }) {
            throw Problem.noList(list, among: known)
        }
    }

    /// The list of that name; throws with the nearest where there is none.
    func list(_ name: ListName) throws -> MailingList {
        let lists = try lists()
        if let list = lists.first(where: { $0.name == name }) { return list }
        throw Problem.noList(name, among: lists.map(\.name))
    }
}

extension Problem {
    /// Says that there is no such list, which one may be meant, and how to make it.
    static func noList(
        _ name: ListName, among known: [ListName], canBeMade: Bool = false
    ) -> Problem {
        let names = known.map(\.description)
        let near = name.description.nearest(in: names).map { "Did you mean \($0)?" }
        let all = "There are: \(names.joined(separator: ", "))."
        let way =
            canBeMade
            ? "To make a new list, add --new-list."
            : names.isEmpty
                ? "There is no list yet; one is made by: postrider lists create NAME"
                : "See: postrider lists list"
        let advice =
            switch (near, names.isEmpty) {
            case (let near?, _): canBeMade ? "\(near) \(way)" : near
            case (nil, true): way
            case (nil, false): "\(all) \(way)"
            }
        return Problem(.badData, "there is no list \(name)", remedy: .words(advice))
    }
}
