internal import NewsletterCore

/// Rows of one state of the list, pulled a batch at a time.
///
/// The transaction that sees that state is open until the last row was pulled, an error came, or
/// nobody holds the reading any more; nothing else can be asked of the same list until then.
///
/// Unchecked: what steps through the rows is made and used within the connection's turn alone.
final class ListReading<Element: Sendable>: Batches, @unchecked Sendable {
    /// Returns the next row; nil after the last.
    typealias Step = () throws -> Element?

    private let file: SessionFile
    private let size: Int
    private var step: Step?

    /// Begins to read in batches of up to `size` rows; nil where the closure finds that the list
    /// cannot be read yet.
    init?(
        _ file: SessionFile, inBatchesOf size: Int = 500, _ begin: (Session) throws -> Step?
    ) throws {
        self.file = file
        self.size = size
        step = try file.with { db in
            try db.beginReading()
            do {
                if let step = try begin(db) { return step }
            } catch {
                db.endReading()
                throw error
            }
            db.endReading()
            return nil
        }
        if step == nil { return nil }
    }

    deinit { if step != nil { try? file.with(end) } }

    /// The next batch; empty once there are no more.
    func next() throws -> [Element] {
        try file.with { db in
            var batch: [Element] = []
            do {
                while batch.count < size, let element = try step?() { batch.append(element) }
            } catch {
                end(db)
                throw error
            }
            if batch.count < size { end(db) }
            return batch
        }
    }

    /// Lets the statements go before the transaction that they read in.
    private func end(_ db: Session) {
        guard step != nil else { return }
        step = nil
        db.endReading()
    }
}

extension ListRole {
    /// Begins to read one state of the list.
    func reading<Element>(
        inBatchesOf size: Int = 500, _ begin: (Session) throws -> ListReading<Element>.Step
    ) throws -> ListReading<Element> {
        try file.settle()
        return try ListReading(file.base, inBatchesOf: size, begin)!
    }

    /// Begins to read a list on which everybody was compared with the hashes of those who get no
    /// mail, as ``readCompared(_:)`` does.
    func readingCompared<Element>(
        inBatchesOf size: Int = 500, _ begin: (Session) throws -> ListReading<Element>.Step
    ) throws -> ListReading<Element> {
        while true {
            try file.settle()
            let reading = try ListReading<Element>(file.base, inBatchesOf: size) { db in
                try steps.hasUncomparedKey(db) ? nil : try begin(db)
            }
            if let reading { return reading }
            try file.write(compareHashes)
        }
    }
}
