/// What is left of the octets that a BDAT has announced (RFC 3030 section 2).
struct Chunk {
    var octets: Int
    /// Whether the mail ends with it.
    let isLast: Bool
    /// Whether it is thrown away, its answer having been given.
    var isDiscarded = false

    /// Reads `BDAT octets [LAST]`; nil where it is something else.
    init?(_ line: UnsafeRawBufferPointer) {
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard (2...3).contains(words.count), let octets = Int(words[1]), octets >= 0,
            words.count == 2 || words[2].uppercased() == "LAST"
        else { return nil }
        self.octets = octets
        isLast = words.count == 3
    }
}
