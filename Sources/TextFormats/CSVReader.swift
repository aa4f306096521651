/// Where a table cannot be read.
public struct CSVError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The line on which the fault begins, counted from 1.
    public let line: Int
    /// What is wrong and what to do, without the line.
    public let explanation: String

    /// One sentence with the line.
    public var description: String { "line \(line): \(explanation)" }
}

/// Reads comma-separated values (RFC 4180) from bytes of UTF-8.
///
/// Lines may end by CR LF, LF or CR, also mixed; a quoted cell may hold any of them. A quote
/// within an unquoted cell is taken as it stands, as spreadsheets do. A first line such as
/// `sep=;`, which names the separator for Excel, is no record. Records come as ranges of bytes,
/// so that nothing is copied but what is asked for; of a long file only a piece is in memory.
public struct CSVReader: ~Copyable {
    /// A cell: a range of the text, quotes not included.
    struct Cell {
        var start: Int
        var end: Int
        /// Whether doubled quotes stand in it.
        var hasQuotes: Bool
    }

    /// The byte between cells.
    public let separator: UInt8
    /// The line on which the record begins, counted from 1.
    public private(set) var line = 1
    /// How many cells the record has.
    public var count: Int { cells.count }

    private var bytes: [UInt8]
    /// Gives the next piece of the text; nil once there is none.
    private var more: (() throws -> [UInt8]?)?
    /// Whether the record goes on in the next piece.
    private var isCut = false
    private var cells: [Cell] = []
    private var position = 0
    private var nextLine = 1
    /// Whether the first line only names the separator.
    private let isNamed: Bool

    /// Takes a text; unless the separator is given, it is what the first line names, else the
    /// one among `,` `;` `|` and TAB that stands most often outside quotes in that line.
    public init(_ bytes: [UInt8], separator: UInt8? = nil) {
        self.bytes = bytes
        let named = separator == nil ? Self.namedSeparator(of: bytes) : nil
        isNamed = named != nil
        self.separator = separator ?? named ?? Self.separator(of: bytes)
    }

    /// Takes a text piece by piece; the first holds the first line.
    package init(_ next: @escaping () throws -> [UInt8]?) throws {
        self.init(try next() ?? [])
        more = next
    }

    /// Goes to the next record, past empty lines; false at the end.
    public mutating func next() throws -> Bool {
        while true {
            if position == bytes.count {
                if more == nil { return false }
                try refill(from: position)
                continue
            }
            let start = position
            let startLine = nextLine
            line = nextLine
            cells.removeAll(keepingCapacity: true)
            isCut = false
            try readRecord()
            // At the end of a piece nobody knows yet whether the record is complete.
            if more != nil && (isCut || position == bytes.count) {
                nextLine = startLine
                try refill(from: start)
                continue
            }
            if isNamed && line == 1 { continue }
            let isEmpty = cells.count == 1 && cells[0].start == cells[0].end
            if !isEmpty || bytes[start] == quote { return true }
        }
    }

    /// Goes to the next record in which anything stands; false at the end.
    ///
    /// Spreadsheets write rows of empty cells below a table.
    package mutating func nextFilled() throws -> Bool {
        while try next() {
            if !isBlank { return true }
        }
        return false
    }

    /// Whether nothing but white space stands in the record.
    private var isBlank: Bool {
        cells.allSatisfy { cell in
            bytes[cell.start..<cell.end].allSatisfy { " \t\r\n".utf8.contains($0) }
        }
    }

    /// Puts the next piece behind what begins at an index.
    private mutating func refill(from start: Int) throws {
        position = start
        if bytes.count - start > Self.longestRecord {
            throw CSVError(
                line: nextLine,
                explanation: "a record begins here that is longer than 4 MiB; look for a quote "
                    + "that does not close")
        }
        guard let piece = try more?() else {
            more = nil
            return
        }
        bytes = Array(bytes[start...]) + piece
        position = 0
    }

    private static let longestRecord = 4 << 20

    /// The text of a cell, quotes resolved; empty where the record is shorter.
    public subscript(_ index: Int) -> String {
        guard index < cells.count else { return "" }
        let cell = cells[index]
        if !cell.hasQuotes {
            return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self)
        }
        var out: [UInt8] = []
        var index = cell.start
        while index < cell.end {
            out.append(bytes[index])
            index += bytes[index] == quote ? 2 : 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The bytes of the record's longest cell.
    package var longestCell: Int { cells.reduce(0) { Swift.max($0, $1.end - $1.start) } }

    /// All cells of the record.
    public var record: [String] { (0..<count).map { self[$0] } }

    // MARK: The grammar

    private let quote = UInt8(ascii: "\"")
    private let newline = UInt8(ascii: "\n")
    private let carriageReturn = UInt8(ascii: "\r")

    private mutating func readRecord() throws(CSVError) {
        while true {
            if position < bytes.count, bytes[position] == quote {
                try readQuoted()
                if isCut { return }
            } else {
                readPlain()
            }
            if position == bytes.count { return }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == carriageReturn, position < bytes.count, bytes[position] == newline {
                position += 1
            }
            nextLine += 1
            return
        }
    }

    private mutating func readPlain() {
        let start = position
        bytes.withUnsafeBufferPointer { bytes in
            while position < bytes.count {
                let byte = bytes[position]
                if byte == separator || byte == newline || byte == carriageReturn { break }
                position += 1
            }
        }
        cells.append(Cell(start: start, end: position, hasQuotes: false))
    }

    private mutating func readQuoted() throws(CSVError) {
        let opening = nextLine
        position += 1
        let start = position
        var hasQuotes = false
        while true {
            guard position < bytes.count else {
                if more != nil {
                    isCut = true
                    return
                }
                throw CSVError(
                    line: opening,
                    explanation: "a quoted cell begins here and does not end; close its quote")
            }
            let byte = bytes[position]
            if byte == quote {
                if position + 1 < bytes.count, bytes[position + 1] == quote {
                    hasQuotes = true
                    position += 2
                    continue
                }
                break
            }
            if byte == newline
                || (byte == carriageReturn
                    && (position + 1 == bytes.count || bytes[position + 1] != newline))
            {
                nextLine += 1
            }
            position += 1
        }
        cells.append(Cell(start: start, end: position, hasQuotes: hasQuotes))
        position += 1
        // Spaces after the quote are a habit of some writers; anything else is an error.
        while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        guard position == bytes.count || isEnd(bytes[position]) else {
            throw CSVError(
                line: nextLine,
                explanation: "text stands after the closing quote of a cell; "
                    + "double the quotes within a quoted cell")
        }
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == newline || byte == carriageReturn
    }

    /// The separator that a first line such as `sep=;` or `"sep=;"` names.
    private static func namedSeparator(of bytes: [UInt8]) -> UInt8? {
        let newline = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        var line = bytes[..<(newline ?? bytes.endIndex)]
        if line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") {
            line = line.dropFirst().dropLast()
        }
        guard line.count == 5, let separator = line.last, separator != UInt8(ascii: "\""),
            String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        return separator
    }

    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
            if ",;|\t".utf8.contains(byte) { counts[byte, default: 0] += 1 }
        }
        let comma = UInt8(ascii: ",")
        let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        guard let best else { return comma }
        return counts[comma] == best.value ? comma : best.key
    }
}
