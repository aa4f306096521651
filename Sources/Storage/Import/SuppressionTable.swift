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
    /// How many lines there are, those that cannot be used included.
    public private(set) var lineCount = 0

    /// Reads lines that hold nothing but addresses, domains as `@example.net` and hashes, one or
    /// several; or a table whose headings name a column `email` or `address`, and perhaps
    /// `reason`, `note` and `at`.
    ///
    /// Any encoding and separator that an import takes is taken. Empty lines and those that
    /// begin with `#` count for nothing. A line that holds anything else is refused as a whole. A
    /// reason that is not known becomes the note, unless there is one. Throws ``StorageError``
    /// where the text as a whole cannot be read.
    public init(_ bytes: [UInt8], source: String) throws(StorageError) {
        try FileKind.check(bytes, source)
        let text = try TextEncoding.decode(bytes, from: source).0
        try FileKind.check(text: text, source)
        do {
            if try !readTable(text) { readLines(String(decoding: text, as: UTF8.self)) }
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
            switch cell.headingKey {
            case "address", "hash", "domain": .address
            case "reason", "status": .reason
            case "note", "comment": .note
            case "at", "since", "date", "createdat": .at
            default: ImportColumn(heading: cell) == .email ? .address : .other
            }
        }
        return columns.contains(.address) ? columns : nil
    }

    // MARK: A table

    /// False where the first line is no line of headings.
    private mutating func readTable(_ text: [UInt8]) throws -> Bool {
        let (rest, skipped) = Self.pastComments(text)
        var reader = CSVReader(rest)
        // What is no CSV may be lines of addresses.
        guard (try? reader.nextFilled()) == true, let columns = Self.columns(reader.record) else {
            return false
        }
        while try reader.nextFilled() {
            if reader[0].hasPrefix("#") { continue }
            take(reader.record, columns, line: reader.line + skipped)
        }
        return true
    }

    /// The text without the comments before its first line, which says what separates cells,
    /// and how many lines they are.
    private static func pastComments(_ text: [UInt8]) -> (rest: [UInt8], lines: Int) {
        var rest = text[...]
        var lines = 0
        while let first = rest.first, "#\r\n".utf8.contains(first) {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return ([], lines) }
            rest = rest[(end + 1)...]
            lines += 1
        }
        return (Array(rest), lines)
    }

    private mutating func take(_ record: [String], _ columns: [Column], line: Int) {
        func cell(_ column: Column) -> String? {
            let index = columns.firstIndex(of: column)
            let text = index.flatMap { $0 < record.count ? record[$0] : nil } ?? ""
            let cell = CSVWriter.unguarded(text).trimmingSpace()
            return cell.isEmpty ? nil : cell
        }
        let word = cell(.reason)
        let reason = word.flatMap { Self.reason($0) }
        let note = cell(.note) ?? (reason == nil ? word : nil)
        let at = cell(.at).flatMap { Timestamp($0) ?? WrittenDate($0)?.time(nil) }
        take(cell(.address) ?? "", line: line) { entry in
            entry.reason = reason ?? .manual
            entry.note = note
            entry.at = at
        }
    }

    // MARK: Lines

    private mutating func readLines(_ text: String) {
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let line = CSVWriter.unguarded(line.trimmingSpace())
            if line.isEmpty || line.hasPrefix("#") || line.lowercased().hasPrefix("sep=") {
                continue
            }
            take(line, line: index + 1) { _ in }
        }
    }

    /// Takes every address of a text that holds nothing else.
    private mutating func take(
        _ text: String, line: Int, _ complete: (inout SuppressionEntry) -> Void
    ) {
        do throws(AddressError) {
            var found: [SuppressionEntry] = []
            for word in AddressWords.words(in: text) {
                var entry = try SuppressionEntry(word)
                complete(&entry)
                found.append(entry)
            }
            lineCount += 1
            entries += found
        } catch {
            lineCount += 1
            rejected.append(Rejected(line: line, reason: Self.explanation(error, in: text)))
        }
    }

    private static func explanation(_ error: AddressError, in text: String) -> String {
        let isAlone = AddressWords.words(in: text).count == 1
        return isAlone
            ? "\(error)"
            : "\(error); a line without headings holds addresses alone, and nothing of it was taken"
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
