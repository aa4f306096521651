internal import Glibc
internal import NewsletterCore

/// A list of suppressions as a file holds it, with the lines that cannot be used.
public struct SuppressionTable: Hashable, Sendable {
    /// A line that cannot be used.
    public struct Rejected: Hashable, Sendable {
        /// Its number, from 1.
        public var line: Int
        /// What is wrong with it.
        public var reason: String
    }

    /// What is to be suppressed, in order.
    public private(set) var entries: [SuppressionEntry] = []
    /// The lines that cannot be used.
    public private(set) var rejected: [Rejected] = []

    /// Reads lines, each an address, a domain as `@example.net` or a hash; or a table whose
    /// headings name a column `email` or `address`, and perhaps `reason`, `note` and `at`.
    ///
    /// Any encoding and separator that an import takes is taken. Empty lines and those that
    /// begin with `#` count for nothing. A reason that is not known becomes the note, unless
    /// there is one. Throws ``StorageError`` where the text as a whole cannot be read.
    public init(_ bytes: [UInt8], source: String) throws(StorageError) {
        do {
            var reader = CSVReader(try TextEncoding.decode(bytes, from: source).0)
            var columns: [Column]?
            while try reader.nextFilled() {
                let record = reader.record
                if record[0].hasPrefix("#") { continue }
                if columns == nil {
                    columns = Self.columns(record) ?? [.address]
                    if Self.columns(record) != nil { continue }
                }
                take(record, columns ?? [], line: reader.line)
            }
        } catch let error as CSVError {
            throw StorageError(path: source, reason: .unfit("\(error)"))
        } catch let error as StorageError {
            throw error
        } catch {
            throw StorageError(path: source, reason: .unfit("\(error)"))
        }
    }

    /// Reads a file as ``init(_:source:)`` reads its bytes.
    public init(at path: String) throws(StorageError) {
        let bytes = try FileDescriptor(opening: path, O_RDONLY).readAll()
        try self.init(bytes, source: path)
    }

    private enum Column { case address, reason, note, at, other }

    /// Nil where the record is no line of headings.
    private static func columns(_ record: [String]) -> [Column]? {
        let columns = record.map { cell -> Column in
            switch cell.trimmingSpace().lowercased() {
            case "address", "email", "e-mail", "email address", "hash", "domain": .address
            case "reason", "status": .reason
            case "note", "comment": .note
            case "at", "since", "date", "created_at": .at
            default: .other
            }
        }
        return columns.contains(.address) ? columns : nil
    }

    private mutating func take(_ record: [String], _ columns: [Column], line: Int) {
        func cell(_ column: Column) -> String? {
            let index = columns.firstIndex(of: column)
            let text = index.flatMap { $0 < record.count ? record[$0] : nil } ?? ""
            let cell = CSVWriter.unguarded(text).trimmingSpace()
            return cell.isEmpty ? nil : cell
        }
        do throws(AddressError) {
            var entry = try SuppressionEntry(cell(.address) ?? "")
            let word = cell(.reason)
            let reason = word.flatMap { Self.reason($0) }
            entry.reason = reason ?? .manual
            entry.note = cell(.note) ?? (reason == nil ? word : nil)
            entry.at = cell(.at).flatMap { Timestamp($0) }
            entries.append(entry)
        } catch {
            rejected.append(Rejected(line: line, reason: "\(error)"))
        }
    }

    private static func reason(_ word: String) -> SuppressionReason? {
        SuppressionReason(rawValue: word.lowercased())
            ?? StatusWord(word)?.status.flatMap { SuppressionReason($0) }
    }

    /// Writes suppressions as a table that can be read again.
    public static func write(_ suppressions: [Suppression]) -> ContiguousArray<UInt8> {
        var writer = CSVWriter()
        writer.append(["address", "reason", "note", "at"])
        for entry in suppressions {
            writer.append([
                entry.address, entry.reason.rawValue, entry.note ?? "", entry.at.description,
            ])
        }
        return writer.bytes
    }
}
