import Files
internal import GRDB
internal import NewsletterCore

extension SubscriberDatabase {
    /// Saves an expression under a name, in place of what had the name before; false where
    /// that said the same.
    ///
    /// Throws ``SegmentError`` where the expression asks for something that there is not, or
    /// for itself through another segment.
    @discardableResult
    public func save(_ segment: Segment, as name: SegmentName) throws -> Bool {
        try file.write { db in
            let now = effects.now().milliseconds
            try refuseCycle(segment, of: name, db)
            // What cannot be asked now is refused now.
            _ = try query(segment, at: effects.now(), db)
            try checkTags(of: segment, db)
            try db.execute(
                sql: """
                    INSERT INTO segment VALUES (?1, ?2, ?3, ?3)
                    ON CONFLICT DO UPDATE SET expression = ?2, updated_at = ?3
                        WHERE expression <> ?2
                    """, arguments: [name.description, segment.description, now])
            return db.changesCount > 0
        }
    }

    /// Every saved segment, by name.
    public func segments() throws -> [SavedSegment] {
        try file.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT name, expression, created_at, updated_at FROM segment ORDER BY name"
            ).compactMap { row in
                guard let name = SegmentName(row[0]) else { return nil }
                return SavedSegment(
                    name: name, segment: try Segment(row[1]),
                    createdAt: Timestamp(milliseconds: row[2]),
                    updatedAt: Timestamp(milliseconds: row[3]))
            }
        }
    }

    /// Deletes a saved segment; false where there is none.
    ///
    /// Throws where another one asks for it.
    @discardableResult
    public func deleteSegment(_ name: SegmentName) throws -> Bool {
        let users = try segments().filter { saved in
            saved.segment.references.contains { $0.name == name }
        }
        if let user = users.first {
            throw StorageError(
                path: file.path,
                reason: .unfit(
                    "the segment \(user.name) asks for segment:\(name); change that one first"))
        }
        return try file.write { db in
            try db.execute(
                sql: "DELETE FROM segment WHERE name = ?", arguments: [name.description])
            return db.changesCount > 0
        }
    }

    /// The segment with every saved one written out in its place, so that it stays what it is
    /// when they change.
    public func expanded(_ segment: Segment) throws -> Segment {
        try file.read { db in try expand(segment, within: [], db) }
    }

    private func expand(
        _ segment: Segment, within names: Set<SegmentName>, _ db: Database
    ) throws -> Segment {
        var text = Array(segment.description)
        for (name, offset) in segment.references.reversed() {
            if names.contains(name) {
                throw segment.error(offset, "segment:\(name) asks for itself")
            }
            let inner = try expand(
                saved(name, in: segment, at: offset, db), within: names.union([name]), db)
            let end = segment.endOfWord(at: offset)
            text.replaceSubrange(offset..<end, with: Array("(\(inner))"))
        }
        return try Segment(String(text))
    }

    /// A saved segment; throws at the place where it is asked for if there is none.
    func saved(
        _ name: SegmentName, in segment: Segment, at offset: Int, _ db: Database
    ) throws -> Segment {
        if let text = try String.fetchOne(
            db, sql: "SELECT expression FROM segment WHERE name = ?",
            arguments: [name.description])
        {
            return try Segment(text)
        }
        let known = try String.fetchAll(db, sql: "SELECT name FROM segment")
        throw segment.error(offset, NoSuchName.explain("segment", name.description, known))
    }

    private func refuseCycle(
        _ segment: Segment, of name: SegmentName, _ db: Database
    ) throws {
        for (other, offset) in segment.references {
            var seen: Set<SegmentName> = []
            var open = [other]
            while let next = open.popLast() {
                if next == name {
                    throw segment.error(offset, "segment:\(name) would ask for itself")
                }
                guard seen.insert(next).inserted else { continue }
                open += try saved(next, in: segment, at: offset, db).references.map(\.name)
            }
        }
    }
}
