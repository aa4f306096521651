import TextFormats

/// Mends UTF-8 that was taken for Windows-1252 and encoded once more: `itâ€™s`, `MÃ¼ller`.
///
/// A run of characters is mended where its bytes in Windows-1252 are one character of UTF-8.
/// Such a run can be meant: `CAFÉ’S` holds one. So the text must hold runs that nobody means
/// (`â€™`, or `Ã©` twice), or many, and hardly any letter that could begin a run and does not,
/// as the `é` of a text that is right does.
enum MojibakeMending {
    /// The text, and how many characters were mended.
    static func mend(_ text: String) -> (text: String, count: Int) {
        var text = text
        var total = 0
        // What was spoilt twice is mended twice.
        for _ in 0..<3 {
            let (mended, count) = mendOnce(text)
            if count == 0 { break }
            text = mended
            total += count
        }
        return (text, total)
    }

    private static func mendOnce(_ text: String) -> (String, Int) {
        guard text.utf8.contains(where: { $0 == 0xC3 }) else { return (text, 0) }
        let scalars = Array(text.unicodeScalars)
        var out = String.UnicodeScalarView()
        var evidence = Evidence()
        var at = 0
        while at < scalars.count {
            if let (scalar, length) = character(in: scalars, at: at) {
                out.append(scalar)
                evidence.add(run: scalars[at].value)
                at += length
            } else {
                if (0xC2...0xF4).contains(scalars[at].value) { evidence.loners += 1 }
                out.append(scalars[at])
                at += 1
            }
        }
        return evidence.isEnough ? (String(out), evidence.count) : (text, 0)
    }

    /// What speaks for and against a wrong decoding.
    private struct Evidence {
        /// Runs that spell punctuation or an emoji.
        private var signs = 0
        /// Runs that spell a letter of Western Europe.
        private var letters = 0
        private var others = 0
        /// Letters that could begin a run, and do not.
        var loners = 0

        var count: Int { signs + letters + others }

        var isEnough: Bool {
            (signs > 0 || letters > 1 || others > 3) && loners * 4 <= count
        }

        mutating func add(run first: UInt32) {
            switch first {
            case 0xE2, 0xF0: signs += 1
            case 0xC2, 0xC3: letters += 1
            default: others += 1
            }
        }
    }

    /// The character that a run of others spells out, and how long the run is.
    private static func character(in scalars: [Unicode.Scalar], at start: Int)
        -> (Unicode.Scalar, Int)?
    {
        let first = scalars[start].value
        let length =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard length > 0, start + length <= scalars.count else { return nil }
        var bytes = [UInt8(first)]
        for scalar in scalars[(start + 1)..<(start + length)] {
            guard let byte = Windows1252.byte(of: scalar), byte & 0xC0 == 0x80 else {
                return nil
            }
            bytes.append(byte)
        }
        guard let text = String(validating: bytes, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return nil }
        // Controls of Latin-1 are no text, whatever spells them.
        return scalar.value >= 0xA0 ? (scalar, length) : nil
    }
}
