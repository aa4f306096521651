internal import GRDB
internal import NewsletterCore

extension SubscriberDatabase {
    /// Writes the subscribers whom a filter lets through as a table that imports again
    /// without loss; hands it to the closure piece by piece.
    ///
    /// Cells that a spreadsheet would run as formulas are made harmless (``CSVWriter``).
    public func exportTable(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        let names = try attributeNames()
        let columns: [ImportColumn] =
            [
                .email, .name, .language, .status, .lists, .tags, .consentSource, .consentAt,
                .createdAt, .identity,
            ] + names.map { .attribute($0) }
        var writer = CSVWriter()
        writer.append(columns.map(\.heading))
        try forEachSubscriber(filter) { subscriber in
            writer.append(columns.map { Self.cell($0, of: subscriber) })
            if let bytes = writer.take(over: 1 << 16) { try write(bytes) }
        }
        if let bytes = writer.take() { try write(bytes) }
    }

    /// The names of all attributes that somebody has, in their order.
    public func attributeNames() throws -> [String] {
        try file.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT e.key FROM subscriber AS s, json_each(s.attributes) AS e
                    WHERE s.attributes IS NOT NULL ORDER BY 1
                    """)
        }
    }

    private static func cell(_ column: ImportColumn, of subscriber: Subscriber) -> String {
        switch column {
        case .email: subscriber.address.description
        case .identity: subscriber.id.description
        case .name: subscriber.name ?? ""
        case .language: subscriber.language ?? ""
        case .status: subscriber.status.rawValue
        case .lists: lists(subscriber.memberships)
        case .tags: subscriber.tags.joined(separator: ";")
        case .consentSource: subscriber.consentSource ?? ""
        case .consentAt: subscriber.consentAt?.description ?? ""
        case .createdAt: subscriber.createdAt.description
        case .attribute(let name): subscriber.attributes[name] ?? ""
        case .firstName, .lastName, .ignored: ""
        }
    }

    /// `weekly;daily:pending`: a state is named where it is not active.
    private static func lists(_ memberships: [ListName: MembershipState]) -> String {
        memberships.sorted { $0.key < $1.key }
            .map { $0.value == .active ? "\($0.key)" : "\($0.key):\($0.value)" }
            .joined(separator: ";")
    }
}
