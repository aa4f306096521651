internal import NewsletterCore
package import Subscribing
import TextFormats

extension StoredImports {
    /// Writes the subscribers whom a filter lets through as a table that imports again
    /// without loss; hands it to the closure piece by piece.
    ///
    /// Whoever is suppressed, or whose domain is, stands there as unsubscribed, bounced or
    /// complained: wherever the table is imported, they get no mail. Cells that a spreadsheet
    /// would run as formulas are made harmless (``CSVWriter``).
    package func exportTable(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        let names = try file.read { db in try AttributeNames.all(db) }
        let (hasDetails, hasPauses) = (try hasConsentDetails(), try hasPauses())
        let columns = TableExport.columns(hasDetails, hasPauses)
        var writer = CSVWriter()
        writer.append(
            columns.map(\.heading)
                + names.map {
                    ImportColumn.attribute($0).heading
                })
        try readCompared { db in
            let (condition, arguments) = try questions.condition(filter, db)
            var export = TableExport(
                rows: try FastStatement(
                    db,
                    "\(TableExport.query(hasDetails, hasPauses)) WHERE \(condition) ORDER BY s.id",
                    arguments: arguments),
                columns: columns.count, names: names,
                try suppressions(db))
            while try export.append(to: &writer) {
                if let bytes = writer.take(over: 1 << 16) { try write(bytes) }
            }
        }
        if let bytes = writer.take() { try write(bytes) }
    }

    /// Writes the subscribers whom a filter lets through as JSON, one object a line, that
    /// imports again without loss; hands it to the closure piece by piece.
    package func exportLines(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        var buffer: [UInt8] = []
        let types = try file.read { try AttributeTypes.all(of: $0, path: file.path) }
            .compactMapValues { $0 }
        try forEachWithConsent(filter, hasDetails: try hasConsentDetails()) { subscriber, details in
            JSONText.append(Self.object(subscriber, details, types), to: &buffer)
            buffer.append(UInt8(ascii: "\n"))
            if buffer.count > 1 << 16 {
                try write(ContiguousArray(buffer))
                buffer.removeAll(keepingCapacity: true)
            }
        }
        if !buffer.isEmpty { try write(ContiguousArray(buffer)) }
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

    /// Hands over the subscribers, as they stand by their suppressions too, with what is on record
    /// of their consent besides the row.
    private func forEachWithConsent(
        _ filter: SubscriberFilter, hasDetails: Bool,
        _ body: (Subscriber, [ImportColumn: String]) throws -> Void
    ) throws {
        try readCompared { db in
            let book = try suppressions(db)
            let (condition, arguments) = try questions.condition(filter, db)
            let details = try FastStatement(
                db,
                """
                SELECT \(ConsentDetail.all.map(\.sql).joined(separator: ", "))
                FROM (SELECT ?1 AS public_id) AS s
                """)
            var rows = try db.cursor(
                "\(PersonRow.query) WHERE \(condition) ORDER BY s.id", arguments)
            while let row = try rows.next() {
                guard var subscriber = try PersonRow.subscriber(row) else { continue }
                subscriber.status = try book.exportedStatus(
                    of: subscriber.address.key, subscriber.status)
                if !hasDetails {
                    try body(subscriber, [:])
                    continue
                }
                details.bind(subscriber.id.description, at: 1)
                defer { details.reset() }
                guard try details.step() else { continue }
                var cells: [ImportColumn: String] = [:]
                for (index, detail) in ConsentDetail.all.enumerated() {
                    cells[detail.column] = details.text(Int32(index))
                }
                try body(subscriber, cells)
            }
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
