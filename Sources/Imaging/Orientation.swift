/// How a camera was held, as EXIF counts it: 1 upright, 2 to 8 turned or mirrored.
struct Orientation: Hashable {
    let number: Int

    static let upright = Orientation(number: 1)

    /// Whether width and height change places.
    var turnsSides: Bool { number >= 5 }

    /// Reads the orientation of an Exif segment's content (`Exif`, two zeros, then TIFF); what
    /// cannot be read is upright.
    init(exif: ArraySlice<UInt8>) {
        number = Self.number(in: Array(exif)) ?? 1
    }

    init(number: Int) { self.number = number }

    private static func number(in bytes: [UInt8]) -> Int? {
        guard bytes.starts(with: Array("Exif\0\0".utf8)), bytes.count > 14 else { return nil }
        let tiff = Array(bytes.dropFirst(6))
        let isLittle = tiff.starts(with: [0x49, 0x49])
        func word(_ at: Int) -> Int? {
            tiff.word(at: at).map { isLittle ? ($0 & 0xFF) << 8 | $0 >> 8 : $0 }
        }
        func long(_ at: Int) -> Int? {
            guard let first = word(at), let second = word(at + 2) else { return nil }
            return isLittle ? second << 16 | first : first << 16 | second
        }
        guard let directory = long(4), let count = word(directory) else { return nil }
        for entry in 0..<min(count, 200) {
            let at = directory + 2 + entry * 12
            guard let tag = word(at) else { return nil }
            if tag == 0x0112 {
                return word(at + 8).flatMap { (1...8).contains($0) ? $0 : nil }
            }
        }
        return nil
    }

    /// Where the pixel at a place of the upright picture stands in the one that was taken.
    func source(x: Int, y: Int, width: Int, height: Int) -> (x: Int, y: Int) {
        switch number {
        case 2: (width - 1 - x, y)
        case 3: (width - 1 - x, height - 1 - y)
        case 4: (x, height - 1 - y)
        case 5: (y, x)
        case 6: (y, height - 1 - x)
        case 7: (width - 1 - y, height - 1 - x)
        case 8: (width - 1 - y, x)
        default: (x, y)
        }
    }
}
