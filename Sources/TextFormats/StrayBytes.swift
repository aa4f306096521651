/// Weighs the bytes of a text that are no UTF-8 against those that are, piece by piece.
///
/// In a text of Windows-1252 hardly any letters stand together as UTF-8 has them; a text of UTF-8
/// in which somebody has pasted a quote of another encoding has few bytes that do not.
struct StrayBytes {
    /// How many bytes are none of UTF-8.
    private(set) var count = 0
    /// How many bytes stand before the first of them; nil where there is none.
    private(set) var first: Int?
    /// How many bytes are those of UTF-8's characters beyond ASCII.
    private var ofCharacters = 0
    /// Where the next piece begins, less what is left of the last one.
    private var offset: Int
    /// What may go on in the next piece.
    private var rest: [UInt8] = []

    /// Begins behind a byte order mark.
    init(from mark: Int) { offset = mark }

    /// Whether the text is UTF-8 but for a few bytes.
    var areFew: Bool { ofCharacters > 0 && ofCharacters >= count }

    /// How many bytes stand before the first that makes it doubtful whether the whole text,
    /// judged by its accents, is Windows-1252; nil where it is.
    func fault(_ western: WesternText, from mark: Int) -> Int? {
        if mark > 0 { return first }
        guard let fault = western.fault else { return nil }
        return areFew ? first : fault
    }

    /// Weighs the next piece.
    mutating func read(_ piece: [UInt8], isLast: Bool) {
        let bytes = rest + piece
        // No sequence has more than four bytes.
        let end = isLast ? bytes.count : bytes.count - 3
        var at = 0
        while at < end {
            let length = TextEncoding.sequenceLength(in: bytes, at: at)
            if length == 0 {
                count += 1
                if first == nil { first = offset + at }
            } else if length > 1 {
                ofCharacters += length
            }
            at += max(length, 1)
        }
        rest = Array(bytes[at...])
        offset += at
    }
}
