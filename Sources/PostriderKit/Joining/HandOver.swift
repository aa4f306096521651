import Files
import Foundation
import NewsletterCore
import Subscribing

// A command has no part in the database of sign-ups while `serve` runs, which alone writes it. So
// what it wants is laid into a folder, a file for up to 500 requests, and is on the disk when the
// command says so. `serve` takes a file over within five seconds, while less than as many mails wait,
// and deletes it when everything of it is in the database. One that is taken over twice, since a
// program was killed in between, changes nothing the second time.

/// What commands hand to `serve`.
struct HandOver {
    /// What a command wants.
    enum Kind: String, Codable {
        /// Somebody is asked to confirm.
        case invite
        /// Somebody's address was changed; both are told.
        case moved
    }

    /// A request as it stands in a file.
    struct Item: Codable {
        var kind: Kind
        /// Random; the identity of the request.
        var id: String
        var address: String
        var former: String?
        var subscriber: String
        var lists: [String]
        var language: String
        /// In milliseconds since 1970.
        var at: Int64
    }

    /// How many requests a file holds, and how many mails may wait while one is taken over.
    static let mostItems = 500

    private let folder: String

    init(in folder: String) { self.folder = folder }

    /// Lays requests into the folder; they are on the disk when this returns.
    func hand(_ items: [Item], named name: String) throws {
        try Folder.create(folder, mode: 0o700)
        for (number, start) in stride(from: 0, to: items.count, by: Self.mostItems).enumerated() {
            let part = Array(items[start..<min(start + Self.mostItems, items.count)])
            let bytes = Array(try JSONEncoder().encode(part))
            try AtomicFile.write(bytes, to: "\(folder)/\(name)-\(number).json", mode: 0o600)
        }
    }

    /// Gives what there is to the closure, a file at a time, and deletes each afterwards; the
    /// closure answers whether there is room for one more.
    ///
    /// A file that cannot be read stays, and holds up no other.
    func take(_ body: ([Item]) throws -> Bool) throws {
        guard Folder.isFolder(folder) else { return }
        for name in try Folder.names(in: folder).sorted() where name.hasSuffix(".json") {
            let path = "\(folder)/\(name)"
            guard let data = FileManager.default.contents(atPath: path),
                let items = try? JSONDecoder().decode([Item].self, from: data)
            else { continue }
            let hasRoom = try body(items)
            try FileManager.default.removeItem(atPath: path)
            if !hasRoom { return }
        }
    }
}

extension HandOver.Item {
    /// The request that it stands for; nil where it cannot be one.
    var request: JoinRequest? {
        guard let address = try? EmailAddress(address) else { return nil }
        return JoinRequest(
            id: SubscriberID(id), address: address, lists: lists.compactMap { ListName($0) },
            language: language, askedAt: Timestamp(milliseconds: at),
            page: kind == .invite ? "an invitation" : "the sender", wording: "",
            state: kind == .invite ? .asked : .joined,
            purpose: kind == .invite ? .invite : .address,
            subscriber: SubscriberID(subscriber), former: former.flatMap { try? EmailAddress($0) })
    }
}
