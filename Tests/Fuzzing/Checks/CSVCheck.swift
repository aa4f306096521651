@testable import TextFormats

extension FuzzTarget {
    /// A table: the same in pieces as in one, within the bytes that it came from, and
    /// unchanged by our own writer.
    static let csv = FuzzTarget("csv") { bytes in
        let whole = try table(CSVReader(bytes))
        let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        try demand(whole.lines.allSatisfy { (1...lines).contains($0) }, "lines \(whole.lines)")
        try demand(whole.lines == whole.lines.sorted(), "lines \(whole.lines)")
        if let fault = whole.fault {
            try demand((1...lines).contains(fault.line), "line \(fault.line) of \(lines)")
        }
        let size = whole.records.joined().reduce(0) { $0 + $1.utf8.count }
        try demand(size <= 3 * bytes.count, "\(size) bytes out of \(bytes.count)")
        try comparePieces(bytes, with: whole)

        var writer = CSVWriter()
        for record in whole.records { writer.append(record) }
        let again = try table(CSVReader(Array(writer.bytes), separator: UInt8(ascii: ",")))
        try demandEqual(
            again.records.map { $0.map(CSVWriter.unguarded) }, whole.records,
            "what was written reads otherwise")
        try demand(again.fault == nil, "what was written does not read: \(again.fault!)")
    }

    private static func comparePieces(_ bytes: [UInt8], with whole: FuzzedTable) throws {
        // The first piece holds the first line, by which the separator is chosen.
        let end = bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? bytes.count
        var pieces = ([Array(bytes[..<end])] + bytes[end...].pieces())[...]
        let reader = try CSVReader { pieces.popFirst() }
        guard reader.separator == CSVReader(bytes).separator else { return }
        let pieced = try table(reader)
        try demandEqual(pieced.records, whole.records, "pieces give other records")
        try demandEqual(pieced.lines, whole.lines, "pieces give other lines")
        try demandEqual(pieced.fault, whole.fault, "pieces give another fault")
    }

    private static func table(_ reader: consuming CSVReader) throws -> FuzzedTable {
        var table = FuzzedTable()
        do {
            while try reader.next() {
                table.records.append(reader.record)
                table.lines.append(reader.line)
            }
        } catch let fault as CSVError {
            table.fault = fault
        }
        return table
    }
}

/// A table as it was read, up to its fault if it has one.
private struct FuzzedTable {
    var records: [[String]] = []
    var lines: [Int] = []
    var fault: CSVError?
}
