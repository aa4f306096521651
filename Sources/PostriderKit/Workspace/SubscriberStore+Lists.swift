import Archiving
package import NewsletterCore
package import Subscribing

extension SubscriberStore {
    /// Throws, with the nearest name, for the first of the lists that is not there.
    package func check(_ lists: [ListName]) throws {
        if lists.isEmpty { return }
        let known = try self.lists.names()
        let names = Set(known)
        if let list = lists.first(where: { !names.contains($0) }) {
            throw Problem.noList(list, among: known)
        }
    }

    /// The list of that name; throws with the nearest where there is none.
    package func list(_ name: ListName) throws -> MailingList {
        let lists = try self.lists.all()
        if let list = lists.first(where: { $0.name == name }) { return list }
        throw Problem.noList(name, among: lists.map(\.name))
    }
}

extension SubscriberStore {
    /// Makes a list; false where it is there already.
    ///
    /// Throws for a new name that the archive needs for its own pages and feeds.
    package func makeList(_ name: ListName, optIn: OptIn) throws -> Bool {
        if try !lists.names().contains(name) { try Self.checkName(ofNew: name) }
        return try lists.create(name, optIn: optIn)
    }

    static func checkName(ofNew name: ListName) throws {
        guard FixedNames.contains("\(name)") else { return }
        throw Problem(
            .badData,
            "no new list can be called \(name): the archive and the pages for readers have this name for their own",
            remedy: "Give the list another name.")
    }
}

extension Problem {
    /// Says that there is no such list, and which one may be meant.
    package static func noList(
        _ name: ListName, among known: [ListName], canBeMade: Bool = false
    ) -> Problem {
        let names = known.map(\.description)
        let near = name.description.nearest(in: names)
        return Problem(
            .badData, "there is no list \(name)",
            remedy: canBeMade
                ? .chooseOrMakeList(near: near, among: names)
                : .chooseList(near: near, among: names))
    }
}
