import Files
import Foundation
import NewsletterCore

/// What the last import learned of each feed, so that one that has not changed is not sent again.
///
/// The file may be deleted at any time.
struct FeedMemory {
    private struct Entry: Codable {
        var validators: PageValidators
        /// The entries that were imported.
        var ids: [String]
    }

    private var entries: [String: Entry]
    private let path: String
    private var isChanged = false

    init(at path: String) {
        self.path = path
        let data = FileManager.default.contents(atPath: path)
        entries = data.flatMap { try? JSONDecoder().decode([String: Entry].self, from: $0) } ?? [:]
    }

    /// By which the server knows what we have; none where an article of it is gone, so that it
    /// is imported again.
    func validators(for url: String, isThere: (String) -> Bool) -> PageValidators {
        guard let entry = entries[url], entry.ids.allSatisfy(isThere) else {
            return PageValidators()
        }
        return entry.validators
    }

    /// Whether a feed is known from an import before.
    func knows(_ url: String) -> Bool { entries[url] != nil }

    /// Remembers a feed all of whose entries are here; forgets it where `ids` is nil.
    mutating func note(_ url: String, _ validators: PageValidators, ids: [String]?) {
        isChanged = true
        entries[url] = nil
        if let ids, !validators.isEmpty { entries[url] = Entry(validators: validators, ids: ids) }
    }

    /// Writes it down; without an entry there is no file.
    func save() throws {
        guard isChanged else { return }
        if entries.isEmpty {
            try? FileManager.default.removeItem(atPath: path)
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try AtomicFile.write(Array(try encoder.encode(entries)), to: path)
    }
}
