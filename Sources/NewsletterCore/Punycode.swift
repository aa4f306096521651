/// Punycode (RFC 3492), by which a label of any script is written in ASCII.
enum Punycode {
    private static let base: UInt32 = 36
    private static let (tMin, tMax): (UInt32, UInt32) = (1, 26)
    private static let (skew, damp): (UInt32, UInt32) = (38, 700)
    private static let initialBias: UInt32 = 72
    private static let initialCode: UInt32 = 128

    /// Encodes a label without its `xn--` (RFC 3492 section 6.3).
    static func encode(_ label: some Sequence<Unicode.Scalar>) -> String {
        let scalars = label.map(\.value)
        var out = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let basicCount = UInt32(out.count)
        if basicCount > 0 { out.append(UInt8(ascii: "-")) }
        var (code, delta, bias, handled) = (initialCode, UInt32(0), initialBias, basicCount)
        while handled < scalars.count {
            let next = scalars.filter { $0 >= code }.min() ?? code
            // A label has at most 63 scalars, so nothing here can overflow.
            delta += (next - code) * (handled + 1)
            code = next
            for scalar in scalars {
                if scalar < code { delta += 1 }
                guard scalar == code else { continue }
                append(delta, bias, to: &out)
                bias = adapted(delta, handled + 1, isFirst: handled == basicCount)
                delta = 0
                handled += 1
            }
            delta += 1
            code += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// Writes a generalized variable-length integer (RFC 3492 section 3.3).
    private static func append(_ number: UInt32, _ bias: UInt32, to out: inout [UInt8]) {
        var rest = number
        var k = base
        while true {
            let threshold = k <= bias ? tMin : min(tMax, k - bias)
            if rest < threshold { break }
            out.append(digit(threshold + (rest - threshold) % (base - threshold)))
            rest = (rest - threshold) / (base - threshold)
            k += base
        }
        out.append(digit(rest))
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        value < 26 ? UInt8(ascii: "a") + UInt8(value) : UInt8(ascii: "0") + UInt8(value - 26)
    }

    private static func adapted(_ delta: UInt32, _ count: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / damp : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > (base - tMin) * tMax / 2 {
            delta /= base - tMin
            k += base
        }
        return k + (base - tMin + 1) * delta / (delta + skew)
    }
}
