/// Which way a line runs.
enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    init(isRightToLeft: Bool) { self = isRightToLeft ? .rightToLeft : .leftToRight }

    /// The direction of a line by its first letter (UAX 9, P2); nil for one without letters.
    init?(of line: String) {
        guard let first = line.unicodeScalars.lazy.compactMap({ Self(of: $0) }).first else {
            return nil
        }
        self = first
    }

    /// The direction of a letter; nil for what is none.
    init?(of scalar: Unicode.Scalar) {
        guard scalar.properties.isAlphabetic else { return nil }
        let isRightToLeft =
            !scalar.isASCII && Self.fromTheRight.contains { $0.contains(scalar.value) }
        self.init(isRightToLeft: isRightToLeft)
    }

    /// Which way it runs against this one.
    var opposite: WritingDirection { Self(isRightToLeft: self == .leftToRight) }

    /// The attribute of HTML that says so.
    var attribute: String { " dir=\"\(rawValue)\"" }

    /// The invisible character that has this direction, for plain text (UAX 9, 2.6).
    var mark: String { self == .rightToLeft ? "\u{200F}" : "\u{200E}" }

    /// A text of this direction that keeps its order among others, for plain text: between an
    /// isolate and its end (UAX 9, 2.4).
    func isolating(_ text: String) -> String {
        (self == .rightToLeft ? "\u{2067}" : "\u{2066}") + text + "\u{2069}"
    }

    /// The blocks of Unicode whose letters run from the right.
    private static let fromTheRight: [ClosedRange<UInt32>] = [
        0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF,
    ]
}
