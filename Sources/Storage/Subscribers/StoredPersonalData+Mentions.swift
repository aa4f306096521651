package import NewsletterCore

extension StoredPersonalData {
    /// Where records of others name an address: attributes, tags, consents, notes.
    ///
    /// They are about those others, so nobody but the list's keeper can say what becomes of them.
    package func mentions(of address: EmailAddress) throws -> [String] {
        try file.read { db in
            try Self.places.flatMap { place in
                try db.rows(
                    "SELECT DISTINCT \(place.owner), \(place.text) FROM \(place.table)"
                        + " WHERE instr(lower(\(place.text)), ?1) OR instr(lower(\(place.text)), ?2)",
                    [address.key, address.description.lowercased()]
                ).filter { row in Self.names(address, in: row[1] ?? "") }
                    .map { row in "\(place.words) of \(row[0] as String? ?? "somebody who is gone")"
                    }
            }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        }
    }

    private static let places: [(table: String, owner: String, text: String, words: String)] = [
        ("subscriber", "address", "attributes", "an attribute"),
        ("subscriber", "address", "name", "the name"),
        ("subscriber", "address", "consent_source", "the source of consent"),
        ("tag JOIN subscriber ON subscriber.id = tag.subscriber", "address", "tag.name", "a tag"),
        (
            "consent LEFT JOIN subscriber ON public_id = consent.subscriber", "subscriber.address",
            "consent.source", "the source of a consent"
        ),
        (
            "consent LEFT JOIN subscriber ON public_id = consent.subscriber", "subscriber.address",
            "consent.form", "the words of a consent"
        ),
        (
            "standing LEFT JOIN subscriber ON public_id = standing.subscriber", "address",
            "cause", "the history"
        ),
        ("suppression", "address_key", "note", "the note to the suppression"),
        ("domain_block", "domain", "note", "the note to the suppression"),
    ]

    /// Takes an address out of the names of imported files.
    static func eraseSources(naming address: EmailAddress, _ db: Session) throws {
        for row in try db.rows("SELECT id, source FROM batch")
        where names(address, in: row[1]) {
            try db.run(
                "UPDATE batch SET source = 'a file that was named for somebody forgotten' WHERE id = ?",
                [row[0] as Int64])
        }
    }

    /// Whether a text holds the address, and not as a part of another.
    private static func names(_ address: EmailAddress, in text: String) -> Bool {
        let text = Array(text.lowercased().unicodeScalars)
        return [address.key, address.description.lowercased()].contains { form in
            let form = Array(form.unicodeScalars)
            guard text.count >= form.count else { return false }
            return (0...(text.count - form.count)).contains { start in
                text[start] == form[0] && text[start..<(start + form.count)].elementsEqual(form)
                    && !isPart(text, start - 1, [".", "+", "-", "_"])
                    && !isPart(text, start + form.count, ["-"])
            }
        }
    }

    private static func isPart(
        _ text: [Unicode.Scalar], _ index: Int, _ signs: Set<Unicode.Scalar>
    ) -> Bool {
        guard text.indices.contains(index) else { return false }
        return text[index].properties.isAlphabetic || ("0"..."9").contains(text[index])
            || signs.contains(text[index])
    }
}
