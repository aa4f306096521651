internal import NewsletterCore
import Subscribing
import TextFormats

/// Writes rows of the database as records of a table, bytes to bytes: about 2 µs a row.
struct TableExport {
    let rows: FastStatement
    /// The attributes, in the order of the columns and of every row's text.
    let names: [String]
    private let encodedNames: [[UInt8]]
    private let columnCount: Int
    /// Who gets no mail, by address, hash or domain.
    private let suppressions: SuppressionList

    /// The columns before those of the attributes.
    ///
    /// Pauses have one where anybody has paused.
    static func columns(_ hasDetails: Bool, _ hasPauses: Bool) -> [ImportColumn] {
        let columns: [ImportColumn] = [
            .email, .name, .language, .timeZone, .status, .lists, .tags, .consentSource,
            .consentAt, .createdAt, .identity,
        ]
        return columns + (hasDetails ? ConsentDetail.all.map(\.column) : [])
            + (hasPauses ? [.pausedUntil] : [])
    }

    /// A column for each of ``columns(_:_:)``, and the attributes; `weekly;daily:pending` names a
    /// state where it is not active.
    static func query(_ hasDetails: Bool, _ hasPauses: Bool) -> String {
        let details = hasDetails ? ConsentDetail.all.map { ", \($0.sql)" }.joined() : ""
        let pause =
            hasPauses
            ? ", strftime('%Y-%m-%dT%H:%M:%SZ', s.paused_until / 1000, 'unixepoch')" : ""
        return """
            SELECT s.address, s.name, s.language, s.time_zone, s.status,
                (SELECT group_concat(word, ';') FROM
                    (SELECT l.name || CASE m.state WHEN 'active' THEN '' ELSE ':' || m.state END AS word
                    FROM membership AS m JOIN list AS l ON l.id = m.list
                    WHERE m.subscriber = s.id ORDER BY l.name)),
                (SELECT group_concat(\(tag), ';') FROM tag WHERE subscriber = s.id),
                s.consent_source,
                strftime('%Y-%m-%dT%H:%M:%SZ', s.consent_at / 1000, 'unixepoch'),
                strftime('%Y-%m-%dT%H:%M:%SZ', s.created_at / 1000, 'unixepoch'),
                s.public_id\(details)\(pause), s.attributes, s.address_key
            FROM subscriber AS s
            """
    }

    /// Where the status stands among the columns.
    private static let statusIndex = Int32(columns(false, false).firstIndex(of: .status)!)

    /// A tag as a cell holds it among others: in quotes where it would be read as several.
    private static let tag = """
        CASE WHEN name GLOB '*[,"]*' OR name GLOB '[[]*'
            THEN '"' || replace(name, '"', '""') || '"' ELSE name END
        """

    init(
        rows: FastStatement, columns columnCount: Int, names: [String],
        _ suppressions: SuppressionList
    ) {
        self.rows = rows
        self.columnCount = columnCount
        self.suppressions = suppressions
        self.names = names
        encodedNames = names.map { Array($0.utf8) }
    }

    /// Appends the next row; false at the end.
    mutating func append(to writer: inout CSVWriter) throws -> Bool {
        guard try rows.step() else {
            rows.reset()
            return false
        }
        let status = try statusOfSuppressed()
        for index in 0..<Int32(columnCount) {
            if index == Self.statusIndex, let status {
                append(status.rawValue, to: &writer)
            } else {
                writer.append(cell: rows.bytes(index), isFirst: index == 0)
            }
        }
        let text = rows.bytes(Int32(columnCount))
        if !append(attributes: text, to: &writer) {
            // Somebody wrote the attributes in another order: the slow way.
            let attributes = try AttributeText.decode(String(decoding: text, as: UTF8.self))
            for name in names { append(attributes[name] ?? "", to: &writer) }
        }
        writer.endRecord()
        return true
    }

    /// How somebody stands who may be suppressed, whatever the row says.
    private func statusOfSuppressed() throws -> SubscriberStatus? {
        if suppressions.isEmpty { return nil }
        guard let status = rows.text(Self.statusIndex).flatMap({ SubscriberStatus(rawValue: $0) }),
            let key = rows.text(Int32(columnCount) + 1)
        else { return nil }
        return try suppressions.exportedStatus(of: key, status)
    }

    /// One pass over both, since both are in order; false, and nothing appended, where they
    /// are not.
    private func append(
        attributes text: UnsafeBufferPointer<UInt8>, to writer: inout CSVWriter
    ) -> Bool {
        let start = writer.bytes.count
        var scanner = AttributeScanner(text)
        var column = 0
        while let (name, value) = scanner.next() {
            while column < names.count, !matches(name, column) {
                writer.append(cell: UnsafeBufferPointer(start: nil, count: 0), isFirst: false)
                column += 1
            }
            if column == names.count {
                writer.cut(to: start)
                return false
            }
            if value.hasEscapes {
                append(value.text, to: &writer)
            } else {
                writer.append(cell: UnsafeBufferPointer(rebasing: value.bytes), isFirst: false)
            }
            column += 1
        }
        if !scanner.isComplete && !text.isEmpty {
            writer.cut(to: start)
            return false
        }
        for _ in column..<names.count {
            writer.append(cell: UnsafeBufferPointer(start: nil, count: 0), isFirst: false)
        }
        return true
    }

    private func matches(_ name: AttributeScanner.Piece, _ column: Int) -> Bool {
        name.hasEscapes ? name.text == names[column] : name.equals(encodedNames[column])
    }

    private func append(_ text: String, to writer: inout CSVWriter) {
        var text = text
        text.withUTF8 { writer.append(cell: $0, isFirst: false) }
    }
}
