internal import NewsletterCore

/// One of several parts of an audience, each of which another machine sends: `1/3`.
///
/// Who belongs to it follows from the address alone, in the form in which two addresses of one
/// person are equal. So machines that know an address agree on whose it is, also where somebody
/// left, or left and came back under another identity, on one of them alone.
public struct AudiencePart: Hashable, Sendable, CustomStringConvertible {
    /// The most parts that an audience may have.
    public static let mostParts = 100

    /// Which one it is; the first is 1.
    public let number: Int
    /// How many there are.
    public let count: Int

    /// Reads `1/3`; nil where it is no part of at least two.
    public init?(_ text: String) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false)
        guard numbers.count == 2, numbers.allSatisfy({ $0.utf8.allSatisfy(\.isASCIIDigit) }),
            let number = Int(numbers[0]), let count = Int(numbers[1]),
            (2...Self.mostParts).contains(count), (1...count).contains(number)
        else { return nil }
        self.number = number
        self.count = count
    }

    /// As it is written: `1/3`.
    public var description: String { "\(number)/\(count)" }

    /// In words: `part 1 of 3`.
    public var inWords: String { "part \(number) of \(count)" }

    /// Whether whoever has an address belongs to it; the address in the form in which two are equal.
    public func holds(addressKey: String) -> Bool { number(ofAddressKey: addressKey) == number }

    /// The part of so many to which whoever has an address belongs.
    ///
    /// It must never change: FNV-1a of 64 bits, its bits mixed by the end of MurmurHash3, since the
    /// lowest of FNV alone are poor.
    public func number(ofAddressKey key: String) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return Int((hash ^ hash >> 33) % UInt64(count)) + 1
    }
}

/// The part of its audience that one machine sends, and the backup of which all of them have their
/// list.
public struct ChosenPart: Hashable, Sendable {
    /// The part.
    public let part: AudiencePart
    /// The SHA-256 of the backup, in lower-case hexadecimal.
    public let backup: String

    /// Chooses a part of a list that was restored from a backup.
    public init(_ part: AudiencePart, backup: String) {
        self.part = part
        self.backup = backup
    }
}
