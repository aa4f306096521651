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
        var writer = CSVWriter()
        writer.append(
            TableExport.columns.map(\.heading)
                + names.map {
                    ImportColumn.attribute($0).heading
                })
        try file.read { db in
            let (condition, arguments) = try self.condition(filter, db)
            var export = TableExport(
                rows: try HotStatement(
                    db, "\(TableExport.query) WHERE \(condition) ORDER BY s.id",
                    arguments: arguments),
                names: names)
            while try export.append(to: &writer) {
                if let bytes = writer.take(over: 1 << 16) { try write(bytes) }
            }
        }
        if let bytes = writer.take() { try write(bytes) }
    }

    /// Writes the subscribers whom a filter lets through as JSON, one object a line, that
    /// imports again without loss; hands it to the closure piece by piece.
    public func exportLines(
        _ filter: SubscriberFilter = SubscriberFilter(),
        to write: (ContiguousArray<UInt8>) throws -> Void
    ) throws {
        var buffer: [UInt8] = []
        try forEachSubscriber(filter) { subscriber in
            JSONText.append(Self.object(subscriber), to: &buffer)
            buffer.append(UInt8(ascii: "\n"))
            if buffer.count > 1 << 16 {
                try write(ContiguousArray(buffer))
                buffer.removeAll(keepingCapacity: true)
            }
        }
        if !buffer.isEmpty { try write(ContiguousArray(buffer)) }
    }

    /// What is absent has no member.
    private static func object(_ subscriber: Subscriber) -> JSONValue {
        let columns: [ImportColumn] = [
            .email, .name, .language, .status, .consentSource, .consentAt, .createdAt, .identity,
        ]
        var members: [(name: String, value: JSONValue)] = []
        for column in columns {
            let cell = cell(column, of: subscriber)
            if !cell.isEmpty { members.append((column.heading, .string(cell))) }
        }
        let lists = lists(subscriber.memberships).split(separator: ";")
        members.append(("lists", .array(lists.map { .string(String($0)) })))
        members.append(("tags", .array(subscriber.tags.map { .string($0) })))
        let attributes = subscriber.attributes.sorted { $0.key < $1.key }
        members.append(
            ("attributes", .object(attributes.map { ($0.key, .string($0.value)) })))
        return .object(members)
    }

    /// The names of all attributes that somebody has, in their order.
    public func attributeNames() throws -> [String] {
        try file.read { db in
            let rows = try HotStatement(
                db, "SELECT attributes FROM subscriber WHERE attributes IS NOT NULL")
            defer { rows.reset() }
            var names: Set<String> = []
            // Neighbours mostly have the same names, so each is compared with the one before.
            var last: [[UInt8]] = []
            while try rows.step() {
                var scanner = AttributeScanner(rows.bytes(0))
                var index = 0
                while let (name, _) = scanner.next() {
                    if index == last.count { last.append([]) }
                    if !name.equals(last[index]) {
                        names.insert(name.text)
                        last[index] = Array(name.bytes)
                    }
                    index += 1
                }
                if !scanner.isComplete {
                    names.formUnion(try AttributeText.decode(rows.text(0) ?? "{}").keys)
                }
            }
            return names.sorted()
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
