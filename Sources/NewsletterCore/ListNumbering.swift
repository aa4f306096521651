/// How the numbers of an ordered list are written; the raw value is HTML's `type`.
public enum ListNumbering: String, CaseIterable, Hashable, Sendable {
    case decimal = "1"
    case smallLetters = "a"
    case capitalLetters = "A"
    case smallRoman = "i"
    case capitalRoman = "I"

    /// A number as a list shows it; one that letters or Roman numerals cannot write stays a
    /// figure.
    public func written(_ number: Int) -> String {
        switch self {
        case .decimal: "\(number)"
        case .smallLetters: Self.letters(number)
        case .capitalLetters: Self.letters(number).uppercased()
        case .smallRoman: Self.roman(number)
        case .capitalRoman: Self.roman(number).uppercased()
        }
    }

    /// `z` is followed by `aa`.
    private static func letters(_ number: Int) -> String {
        guard number > 0 else { return "\(number)" }
        var out = ""
        var rest = number
        while rest > 0 {
            rest -= 1
            let letter = UnicodeScalar(UInt8(ascii: "a") + UInt8(rest % 26))
            out.insert(Character(letter), at: out.startIndex)
            rest /= 26
        }
        return out
    }

    private static let numerals: [(value: Int, text: String)] = [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
        (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return "\(number)" }
        var rest = number
        return numerals.reduce(into: "") { out, numeral in
            while rest >= numeral.value {
                out += numeral.text
                rest -= numeral.value
            }
        }
    }
}

extension List {
    /// What stands before each item of an ordered list, without the stop behind it; nothing for
    /// an unordered one.
    public var markers: [String] { numbers.map(numbering.written) }
}
