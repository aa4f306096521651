/// A colour as styles write it, without transparency.
package struct CSSColor: Hashable, CustomStringConvertible {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package static let black = CSSColor(0, 0, 0)
    package static let white = CSSColor(255, 255, 255)

    private static let named: [String: CSSColor] = [
        "black": black, "white": white, "red": CSSColor(255, 0, 0), "green": CSSColor(0, 128, 0),
        "blue": CSSColor(0, 0, 255), "gray": CSSColor(128, 128, 128),
        "grey": CSSColor(128, 128, 128), "silver": CSSColor(192, 192, 192),
        "maroon": CSSColor(128, 0, 0), "navy": CSSColor(0, 0, 128),
        "yellow": CSSColor(255, 255, 0), "orange": CSSColor(255, 165, 0),
        "lightgray": CSSColor(211, 211, 211), "darkgray": CSSColor(169, 169, 169),
    ]

    package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// Reads `#rgb`, `#rrggbb`, `rgb(1, 2, 3)` or a common name; nil for all else.
    package init?(_ text: String?) {
        guard let text = text?.lowercased().split(separator: " ").joined(separator: " ") else {
            return nil
        }
        if let color = Self.named[text] {
            self = color
        } else if text.hasPrefix("#") {
            let digits = text.dropFirst().prefix { $0.isHexDigit }
            let wide = digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : String(digits)
            guard wide.count == 6, digits.count == text.count - 1, let value = Int(wide, radix: 16)
            else { return nil }
            self.init(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
        } else if text.hasPrefix("rgb(") {
            let parts = text.dropFirst(4).dropLast().split { $0 == "," || $0 == " " }
                .compactMap { UInt8($0) }
            guard parts.count == 3 else { return nil }
            self.init(parts[0], parts[1], parts[2])
        } else {
            return nil
        }
    }

    package var description: String {
        "#"
            + [red, green, blue].map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }
            .joined()
    }

    /// The contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3).
    package func contrast(with other: CSSColor) -> Double {
        let lights = [luminance, other.luminance].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    /// The colour with light and dark exchanged and its hue kept.
    package var inverted: CSSColor {
        let least = Int(min(red, green, blue))
        let most = Int(max(red, green, blue))
        // Lightness is the mean of both; what is added to it is added to each part.
        let shift = 255 - least - most
        func moved(_ part: UInt8) -> UInt8 { UInt8(clamping: Int(part) + shift) }
        return CSSColor(moved(red), moved(green), moved(blue))
    }

    private var luminance: Double {
        func linear(_ byte: UInt8) -> Double {
            let value = Double(byte) / 255
            return value <= 0.04045 ? value / 12.92 : Self.power((value + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// The 2.4th power of a number up to 1: its square times the fifth root of its square.
    private static func power(_ x: Double) -> Double {
        let square = x * x
        var root = 1.0
        for _ in 0..<40 {
            let fourth = root * root * root * root
            root -= (fourth * root - square) / (5 * fourth)
        }
        return square * root
    }
}
