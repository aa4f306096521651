/// The fields of a mail's header, and where the body begins.
struct HeaderFields {
    /// Where a field's name is, and the whole of it with the end of its last line.
    private(set) var fields: [(name: Range<Int>, all: Range<Int>)] = []
    /// Where the body begins.
    private(set) var end = 0

    /// Finds the fields of a mail that begins at `start`.
    init(of mail: [UInt8], from start: Int = 0) {
        fields.reserveCapacity(24)
        mail.withUnsafeBufferPointer { mail in
            var next = start
            while next < mail.count, mail[next] != 0x0D { next = addField(from: next, of: mail) }
            end = min(next + 2, mail.count)
        }
    }

    private mutating func addField(from start: Int, of mail: UnsafeBufferPointer<UInt8>) -> Int {
        var colon = start
        while colon < mail.count, mail[colon] != UInt8(ascii: ":") { colon += 1 }
        var next = colon
        repeat {
            while next < mail.count, mail[next] != 0x0A { next += 1 }
            next += 1
        } while next < mail.count && (mail[next] == 0x20 || mail[next] == 0x09)
        next = min(next, mail.count)
        var end = colon
        while end > start, mail[end - 1] == 0x20 || mail[end - 1] == 0x09 { end -= 1 }
        fields.append((start..<end, start..<next))
        return next
    }

    /// The names, in lower case.
    func names(in mail: [UInt8]) -> [String] {
        fields.map { String(decoding: mail[$0.name], as: UTF8.self).lowercased() }
    }
}
