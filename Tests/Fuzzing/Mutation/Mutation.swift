import PostriderTesting

/// Makes new inputs of old ones, the same in every run.
struct Mutation {
    /// What inputs are made of.
    let seeds: [[UInt8]]
    private var random: SeededRandom

    init(of seeds: [[UInt8]], seed: UInt64) {
        self.seeds = seeds
        random = SeededRandom(seed: seed)
    }

    /// One of the seeds with up to eight changes.
    mutating func next() -> [UInt8] {
        var bytes = seeds.randomElement(using: &random) ?? []
        for _ in 0..<Int.random(in: 1...8, using: &random) { change(&bytes) }
        return bytes
    }

    private mutating func change(_ bytes: inout [UInt8]) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: bytes.insert(Self.marks.randomElement(using: &random)!, at: place)
        case 1: bytes.insert(.random(in: 0...255, using: &random), at: place)
        case 2:
            if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
        case 3: bytes.removeSubrange(stretch(of: bytes, from: place))
        case 4:
            let copy = Array(bytes[stretch(of: bytes, from: place)])
            let count = Int.random(in: 1...4, using: &random)
            bytes.insert(contentsOf: (0..<count).flatMap { _ in copy }, at: place)
        case 5: bytes.insert(contentsOf: Self.words.randomElement(using: &random)!.utf8, at: place)
        default:
            let other = seeds.randomElement(using: &random) ?? []
            let start = Int.random(in: 0...other.count, using: &random)
            bytes.insert(contentsOf: other[stretch(of: other, from: start)], at: place)
        }
    }

    private mutating func stretch(of bytes: [UInt8], from start: Int) -> Range<Int> {
        start..<min(bytes.count, start + .random(in: 1...40, using: &random))
    }

    private static let marks = Array("\n\r\t\"'`\\{}[]()<>&;:,=|*_#-+!.@%?~/\0 ".utf8)
    private static let words = [
        "\r\n", "{{", "}}", "{{'{{'}}", "<!--", "-->", "&amp;", "&#0;", "\u{FEFF}", "\u{2028}",
        "\u{0301}", "\u{200D}", "e\u{301}", "\u{FB01}", "👩‍👩‍👧", "\u{85}", "\u{1B}[31m", "0", "-1",
        "9223372036854775807", "1e999", "\0\0", "---\n", "]]>", "=?utf-8?Q?", "\u{A0}", "İ",
    ]
}
