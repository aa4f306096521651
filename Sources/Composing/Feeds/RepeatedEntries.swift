import NewsletterCore

/// Entries of one feed that have the same identity and the same link, and so are one article.
enum RepeatedEntries {
    private struct Key: Hashable {
        var id: String
        var link: String?
    }

    /// Leaves of each such article the newest entry; of those of one day the first, since feeds
    /// list the newest first.
    ///
    /// - Returns: One sentence for each article that stood more than once.
    static func unite(_ entries: inout [FeedEntry]) -> [String] {
        tellApart(&entries)
        let groups = Dictionary(grouping: entries.indices) { index in
            Key(id: entries[index].id, link: entries[index].article.metadata.url)
        }
        // Without guid and link an entry is known by its title, which may be that of others.
        let repeated = groups.filter { key, group in
            group.count > 1
                && (key.link != nil || key.id != entries[group[0]].article.metadata.title)
        }.values.sorted { $0[0] < $1[0] }
        var dropped: Set<Int> = []
        var notes: [String] = []
        for group in repeated {
            var newest = group[0]
            for index in group.dropFirst() where day(entries[index]) > day(entries[newest]) {
                newest = index
            }
            dropped.formUnion(group.filter { $0 != newest })
            let title = entries[newest].article.metadata.title
            notes.append(
                "\"\(title)\" is one of \(group.count) entries with the same identity; "
                    + "the newest of them was read")
        }
        entries = entries.indices.filter { !dropped.contains($0) }.map { entries[$0] }
        return notes
    }

    /// Gives entries that only have a link, which is that of others too, as where all lead to the
    /// site's first page, an identity by title and day.
    private static func tellApart(_ entries: inout [FeedEntry]) {
        let bare = entries.indices.filter {
            !entries[$0].hasOwnID && entries[$0].article.metadata.url == entries[$0].id
        }
        for (link, group) in Dictionary(grouping: bare, by: { entries[$0].id }) {
            let names = group.map { index in
                let data = entries[index].article.metadata
                return [link, data.title, data.date?.description].compactMap(\.self)
                    .joined(separator: " ")
            }
            guard Set(names).count > 1 else { continue }
            for (index, name) in zip(group, names) { entries[index].id = name }
        }
    }

    private static func day(_ entry: FeedEntry) -> Int {
        (entry.updated ?? entry.article.metadata.date)?.daysSince1970 ?? .min
    }
}
