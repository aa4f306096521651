package import NewsletterCore
package import Subscribing
import TextFormats

extension StoredImports {
    /// The size of the pieces of an export, in bytes.
    private static let pieceSize = 1 << 16

    /// Begins to write the subscribers whom a filter lets through as a table that imports again
    /// without loss.
    ///
    /// Whoever is suppressed, or whose domain is, stands there as unsubscribed, bounced or
    /// complained: wherever the table is imported, they get no mail. Cells that a spreadsheet
    /// would run as formulas are made harmless (``CSVWriter``).
    package func exportedTable(
        _ filter: SubscriberFilter
    ) throws -> any Batches<ContiguousArray<UInt8>> {
        let names = try file.read { db in try AttributeNames.all(db) }
        let (hasDetails, hasPauses) = (try hasConsentDetails(), try hasPauses())
        let columns = TableExport.columns(hasDetails, hasPauses)
        var writer = CSVWriter()
        writer.append(
            columns.map(\.heading)
                + names.map {
                    ImportColumn.attribute($0).heading
                })
        return try readingCompared(inBatchesOf: 1) { db in
            let (condition, arguments) = try questions.condition(filter, db)
            var export = TableExport(
                rows: try FastStatement(
                    db,
                    "\(TableExport.query(hasDetails, hasPauses)) WHERE \(condition) ORDER BY s.id",
                    arguments: arguments),
                columns: columns.count, names: names,
                try suppressions(db))
            var isAtEnd = false
            return {
                // The rows would begin anew after the last.
                while try !isAtEnd && export.append(to: &writer) {
                    if let bytes = writer.take(over: Self.pieceSize) { return bytes }
                }
                isAtEnd = true
                return writer.take()
            }
        }
    }

    /// Begins to write the subscribers whom a filter lets through as JSON, one object a line, that
    /// imports again without loss.
    package func exportedLines(
        _ filter: SubscriberFilter
    ) throws -> any Batches<ContiguousArray<UInt8>> {
        let types = try file.read { try AttributeTypes.all(of: $0, path: file.path) }
            .compactMapValues { $0 }
        let hasDetails = try hasConsentDetails()
        return try readingCompared(inBatchesOf: 1) { db in
            var people = try ConsentingPeople(
                db, questions.condition(filter, db), suppressions(db), hasDetails: hasDetails)
            return {
                var buffer: [UInt8] = []
                while buffer.count <= Self.pieceSize, let (person, details) = try people.next() {
                    JSONText.append(Self.object(person, details, types), to: &buffer)
                    buffer.append(UInt8(ascii: "\n"))
                }
                return buffer.isEmpty ? nil : ContiguousArray(buffer)
            }
        }
    }

    /// What is absent has no member.
    private static func object(
        _ subscriber: Subscriber, _ details: [ImportColumn: String],
        _ types: [String: AttributeType]
    ) -> JSONValue {
        let columns: [ImportColumn] = [
            .email, .name, .language, .timeZone, .status, .consentSource, .consentAt,
            .consentForm, .consentAddress, .confirmedAt, .createdAt, .pausedUntil, .identity,
        ]
        var members: [(name: String, value: JSONValue)] = []
        for column in columns {
            let cell = details[column] ?? cell(column, of: subscriber)
            if !cell.isEmpty { members.append((column.heading, .string(cell))) }
        }
        let lists = lists(subscriber.memberships).split(separator: ";")
        members.append(("lists", .array(lists.map { .string(String($0)) })))
        members.append(("tags", .array(subscriber.tags.map { .string($0) })))
        let attributes = subscriber.attributes.sorted { $0.key < $1.key }
        members.append(
            ("attributes", .object(attributes.map { ($0.key, value($0.value, types[$0.key])) })))
        return .object(members)
    }

    /// A number or a truth value where the attribute was declared to be one.
    private static func value(_ text: String, _ type: AttributeType?) -> JSONValue {
        guard type == .number || type == .boolean, let value = try? JSONText.parse(text.utf8)
        else { return .string(text) }
        switch value {
        case .number, .bool: return value
        default: return .string(text)
        }
    }

    /// Whether anybody's consent is known in more detail than source and time.
    private func hasConsentDetails() throws -> Bool {
        try file.read { db in
            try db.first(
                Bool.self,
                """
                SELECT EXISTS (SELECT 1 FROM consent
                    WHERE kind = 'confirmed' OR form IS NOT NULL OR address IS NOT NULL)
                """) ?? false
        }
    }

    /// Whether anybody ever paused, and has not lifted it.
    private func hasPauses() throws -> Bool {
        try file.read { db in
            try db.first(
                Bool.self,
                "SELECT EXISTS (SELECT 1 FROM subscriber WHERE paused_until IS NOT NULL)") ?? false
        }
    }

    private static func cell(_ column: ImportColumn, of subscriber: Subscriber) -> String {
        switch column {
        case .email: subscriber.address.description
        case .identity: subscriber.id.description
        case .name: subscriber.name ?? ""
        case .language: subscriber.language ?? ""
        case .timeZone: subscriber.timeZone ?? ""
        case .status: subscriber.status.rawValue
        case .lists: lists(subscriber.memberships)
        case .tags: subscriber.tags.joined(separator: ";")
        case .consentSource: subscriber.consentSource ?? ""
        case .consentAt: subscriber.consentAt?.description ?? ""
        case .createdAt: subscriber.createdAt.description
        case .pausedUntil: subscriber.pausedUntil?.description ?? ""
        case .attribute(let name): subscriber.attributes[name] ?? ""
        default: ""
        }
    }

    /// `weekly;daily:pending`: a state is named where it is not active.
    private static func lists(_ memberships: [ListName: MembershipState]) -> String {
        memberships.sorted { $0.key < $1.key }
            .map { $0.value == .active ? "\($0.key)" : "\($0.key):\($0.value)" }
            .joined(separator: ";")
    }
}
