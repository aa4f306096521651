public import Files
internal import Glibc
public import NewsletterCore
import TextFormats

/// A list of suppressions as a file holds it, with the lines that cannot be used.
public struct SuppressionTable: Hashable, Sendable {
    /// A line that cannot be used.
    public struct Rejected: Hashable, Sendable {
        /// Its number, from 1.
        public var line: Int
        /// What is wrong with it.
        public var reason: String
    }

    /// What is to be said of a line that was taken.
    public struct Remark: Hashable, Sendable {
        /// Its number, from 1.
        public var line: Int
        /// What was read otherwise.
        public var text: String
    }

    /// What is to be suppressed, in order.
    public private(set) var entries: [SuppressionEntry] = []
    /// The lines that cannot be used.
    public private(set) var rejected: [Rejected] = []
    /// How many lines there are, those that cannot be used included.
    public private(set) var lineCount = 0
    /// Lines that say themselves that the person has not left; nothing of them was taken.
    public private(set) var passedOver = 0
    /// What was read otherwise than it is written, line by line.
    public private(set) var notes: [Remark] = []
    /// No time that a line tells is later: it is told, and left out.
    private let latest: Timestamp?

    /// Reads lines that hold nothing but addresses, domains as `@example.net` and hashes, one or
    /// several; or a table whose headings name a column `email` or `address`, or several, and
    /// perhaps `reason`, `note` and `at`, or columns of leaving, as an import understands them; or
    /// JSON lines whose members are called so.
    ///
    /// Any encoding and separator that an import takes is taken. Empty lines and those that
    /// begin with `#` count for nothing. A line that holds anything else is refused as a whole. A
    /// reason that is not known becomes the note, and is told; so is a time that cannot be read
    /// or is later than `latest`. Throws ``FileError`` where the text as a whole cannot be
    /// read.
    public init(
        _ bytes: [UInt8], source: String, latest: Timestamp? = nil
    ) throws(FileError) {
        self.latest = latest
        try FileKind.check(bytes, source)
        let text = try TextEncoding.decode(bytes, from: source).0
        try FileKind.check(text: text, source)
        do {
            if JSONLines.isLikely(text) {
                try readObjects(text, source)
            } else if try !readTable(text) {
                readLines(String(decoding: text, as: UTF8.self))
            }
        } catch let error as CSVError {
            throw FileError(path: source, reason: .unfit("\(error)"))
        } catch let error as FileError {
            throw error
        } catch {
            throw FileError(path: source, reason: .unfit("\(error)"))
        }
    }

    /// Reads a file as ``init(_:source:)`` reads its bytes.
    public init(at path: String, latest: Timestamp? = nil) throws(FileError) {
        let bytes = try FileDescriptor(opening: path, O_RDONLY).readAll()
        try self.init(bytes, source: path, latest: latest)
    }

    // MARK: A table

    /// False where the first line is no line of headings.
    private mutating func readTable(_ text: [UInt8]) throws -> Bool {
        let (rest, skipped) = Self.pastComments(text)
        var reader = CSVReader(rest)
        // What is no CSV may be lines of addresses.
        guard (try? reader.nextFilled()) == true,
            let headings = SuppressionColumns.headings(reader.record)
        else {
            return false
        }
        var records: [(line: Int, cells: [String])] = []
        while try reader.nextFilled() {
            if reader[0].hasPrefix("#") { continue }
            records.append((reader.line + skipped, reader.record))
        }
        let columns = SuppressionColumns(headings, looking: records.map(\.cells), latest: latest)
        for (line, cells) in records { take(cells, columns, line: line) }
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

    private mutating func take(_ record: [String], _ columns: SuppressionColumns, line: Int) {
        let row = columns.row(record)
        notes += row.notes.map { Remark(line: line, text: $0) }
        if let unclear = row.unclear {
            lineCount += 1
            return rejected.append(Rejected(line: line, reason: unclear))
        }
        if row.isOnTheList {
            lineCount += 1
            passedOver += 1
            return
        }
        take(row.addresses, line: line) { entry in
            entry.reason = row.reason ?? .manual
            entry.note = row.note
            entry.at = row.at
        }
    }

    // MARK: JSON lines

    private mutating func readObjects(_ text: [UInt8], _ source: String) throws {
        var pieces = [text]
        var lines = JSONLines(source) { pieces.popLast() }
        var names: [String] = []
        var objects: [(line: Int, members: [String: String])] = []
        while let line = try lines.next() {
            do throws(Rejection) {
                var members: [String: String] = [:]
                for (name, value) in try line.members() {
                    if !names.contains(name) { names.append(name) }
                    members[name] = CSVWriter.guarded(Self.cell(value))
                }
                objects.append((line.number, members))
            } catch {
                lineCount += 1
                rejected.append(Rejected(line: line.number, reason: error.reason))
            }
        }
        guard let headings = SuppressionColumns.headings(names) else {
            throw FileError(
                path: source,
                reason: .unfit(
                    "holds JSON lines, and no member of them is the address; call it email"))
        }
        let records = objects.map { object in names.map { object.members[$0] ?? "" } }
        let columns = SuppressionColumns(headings, looking: records, latest: latest)
        for (object, record) in zip(objects, records) { take(record, columns, line: object.line) }
    }

    /// A value as a cell of a table holds it; of several texts all.
    private static func cell(_ value: JSONValue) -> String {
        switch value {
        case .null: ""
        case .array(let values): values.map(\.text).joined(separator: ", ")
        default: value.text
        }
    }

    // MARK: Lines

    private mutating func readLines(_ text: String) {
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        )
        .enumerated() {
            let line = line.trimmingSpace()
            if line.isEmpty || line.hasPrefix("#") || line.lowercased().hasPrefix("sep=") {
                continue
            }
            take([line], line: index + 1, isGuarded: true) { _ in }
        }
    }

    /// Takes every address of texts that hold nothing else.
    private mutating func take(
        _ texts: [String], line: Int, isGuarded: Bool = false,
        _ complete: (inout SuppressionEntry) -> Void
    ) {
        lineCount += 1
        var found: [SuppressionEntry] = []
        for text in texts {
            do throws(AddressError) {
                for word in AddressWords.words(in: text) {
                    // A line may have been cut from a table, quotes and all.
                    var entry = try SuppressionEntry(isGuarded ? CSVWriter.unguarded(word) : word)
                    complete(&entry)
                    if !found.contains(entry) { found.append(entry) }
                }
            } catch {
                return rejected.append(
                    Rejected(line: line, reason: Self.explanation(error, in: text)))
            }
        }
        entries += found
    }

    private static func explanation(_ error: AddressError, in text: String) -> String {
        let isAlone = AddressWords.words(in: text).count == 1
        return isAlone
            ? "\(error)"
            : "\(error); a line without headings holds addresses alone, and nothing of it was taken"
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
