/// Tells whether a mail has a line over 998 bytes (RFC 5321 section 4.5.3.1.6).
///
/// It looks for the last LF within reach of the line's start and goes on behind that, so it
/// reads about one line in a thousand bytes and costs next to nothing.
struct LengthCheck {
    /// With CR and LF.
    private static let limit = 1_000

    private(set) var hasLongLine = false
    /// Bytes of the line that the read before began.
    private var begun = 0

    mutating func measure(_ bytes: UnsafeRawBufferPointer) {
        var start = -begun
        while !hasLongLine, start + Self.limit <= bytes.count {
            guard let feed = bytes[max(start, 0)..<start + Self.limit].lastIndex(of: ASCII.lf)
            else {
                hasLongLine = true
                return
            }
            start = feed + 1
        }
        if let feed = bytes[max(start, 0)...].lastIndex(of: ASCII.lf) { start = feed + 1 }
        begun = bytes.count - start
    }
}
