/// What a byte is in ASCII; none of it holds for a byte of a longer character in UTF-8.
extension UInt8 {
    /// Whether the byte is one of `0` to `9`.
    @inlinable public var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    /// Whether the byte is one of `A` to `Z` and `a` to `z`.
    @inlinable public var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    /// Whether the byte is one of `0` to `9`, `A` to `Z` and `a` to `z`.
    @inlinable public var isASCIILetterOrDigit: Bool { isASCIIDigit || isASCIILetter }

    /// Whether the byte is `atext` of RFC 5322 section 3.2.3.
    @inlinable public var isAtomText: Bool {
        isASCIILetterOrDigit || "!#$%&'*+-/=?^_`{|}~".utf8.contains(self)
    }
}
