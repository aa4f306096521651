import Files
package import NewsletterCore
package import Subscribing

/// Expressions that have a name.
package struct StoredSegments: Segments, ListRole {
    let list: OpenList

    /// Saves an expression under a name, in place of what had the name before; false where
    /// that said the same.
    ///
    /// Throws ``SegmentError`` where the expression asks for something that there is not, or
    /// for itself through another segment.
    @discardableResult
    package func save(_ segment: Segment, as name: SegmentName) throws -> Bool {
        try file.write { db in
            let now = effects.now().milliseconds
            try refuseCycle(segment, of: name, db)
            // What cannot be asked now is refused now.
            _ = try questions.query(segment, at: effects.now(), db)
            try questions.checkTags(of: segment, db)
            try db.run(
                """
                INSERT INTO segment VALUES (?1, ?2, ?3, ?3)
                ON CONFLICT DO UPDATE SET expression = ?2, updated_at = ?3
                    WHERE expression <> ?2
                """, [name.description, segment.description, now])
            return db.changes > 0
        }
    }

    /// Every saved segment, by name.
    package func all() throws -> [SavedSegment] { try file.read(Self.all) }

    private static func all(_ db: Session) throws -> [SavedSegment] {
        try db.rows("SELECT name, expression, created_at, updated_at FROM segment ORDER BY name")
            .compactMap { row in
                guard let name = SegmentName(row[0]) else { return nil }
                return SavedSegment(
                    name: name, segment: try Segment(row[1]),
                    createdAt: Timestamp(milliseconds: row[2]),
                    updatedAt: Timestamp(milliseconds: row[3]))
            }
    }

    /// Deletes a saved segment; false where there is none.
    ///
    /// Throws where another one asks for it.
    @discardableResult
    package func delete(_ name: SegmentName) throws -> Bool {
        let users = try all().filter { saved in
            saved.segment.references.contains { $0.name == name }
        }
        if let user = users.first {
            throw FileError(
                path: file.path,
                reason: .unfit(
                    "the segment \(user.name) asks for segment:\(name); change that one first"))
        }
        return try file.write { db in
            try db.run("DELETE FROM segment WHERE name = ?", [name.description])
            return db.changes > 0
        }
    }

    /// The segment with every saved one written out in its place, so that it stays what it is
    /// when they change.
    package func expanded(_ segment: Segment) throws -> Segment {
        try file.read { db in try expand(segment, within: [], db) }
    }

    /// Throws at the place where an expression that somebody types now asks for a tag that
    /// nobody ever had.
    ///
    /// One that is saved, or that a mailing keeps, is not asked: its tags were there once.
    package func checkTags(of segment: Segment) throws {
        try file.read { db in try questions.checkTags(of: segment, db) }
    }

    /// The saved segments that name an address.
    package func naming(_ address: EmailAddress) throws -> [SegmentName] {
        try all().filter { $0.segment.names(address) }.map(\.name)
    }

    /// Lets a keyed hash take the place of an address in every saved segment.
    package func hide(_ address: EmailAddress) throws {
        guard let hash = addressHash.map({ $0(address.key).hexadecimal }) else { return }
        try file.write { db in
            for saved in try Self.all(db) {
                guard let hidden = saved.segment.hiding(address, as: hash) else { continue }
                try db.run(
                    "UPDATE segment SET expression = ?2, updated_at = ?3 WHERE name = ?1",
                    [saved.name.description, hidden.description, effects.now().milliseconds])
            }
        }
    }

    private func expand(
        _ segment: Segment, within names: Set<SegmentName>, _ db: Session
    ) throws -> Segment {
        var text = Array(segment.description)
        for (name, offset) in segment.references.reversed() {
            if names.contains(name) {
                throw segment.error(offset, "segment:\(name) asks for itself")
            }
            let inner = try expand(
                questions.saved(name, in: segment, at: offset, db), within: names.union([name]), db)
            let end = segment.endOfWord(at: offset)
            text.replaceSubrange(offset..<end, with: Array("(\(inner))"))
        }
        return try Segment(String(text))
    }

    private func refuseCycle(
        _ segment: Segment, of name: SegmentName, _ db: Session
    ) throws {
        for (other, offset) in segment.references {
            var seen: Set<SegmentName> = []
            var open = [other]
            while let next = open.popLast() {
                if next == name {
                    throw segment.error(offset, "segment:\(name) would ask for itself")
                }
                guard seen.insert(next).inserted else { continue }
                open += try questions.saved(next, in: segment, at: offset, db).references.map(
                    \.name)
            }
        }
    }
}
