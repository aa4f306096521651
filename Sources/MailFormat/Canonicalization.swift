/// How a mail is brought into one form before it is hashed, so that a signature survives what
/// relays do to it (RFC 6376 section 3.4).
public enum Canonicalization: String, Hashable, Sendable {
    /// As it is.
    case simple
    /// With white space and the case of names taken as equal.
    case relaxed

    /// Writes a header field, which ends with CR LF, to a place that has room for as many bytes
    /// as the field has and two more; returns how many it wrote.
    func write(field: UnsafeBufferPointer<UInt8>, to out: UnsafeMutablePointer<UInt8>) -> Int {
        switch self {
        case .simple:
            if let base = field.baseAddress { out.update(from: base, count: field.count) }
            return field.count
        case .relaxed: return Self.writeRelaxed(field: field, to: out)
        }
    }

    /// Appends a part of a body that consists of whole lines; empty ones at the end stay.
    func appendLines(_ lines: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]) {
        switch self {
        case .simple: out.append(contentsOf: lines)
        case .relaxed: Self.appendRelaxedLines(lines, to: &out)
        }
    }

    /// A whole body, with no empty line at its end.
    func body(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 2)
        appendLines(bytes, to: &out)
        while out.hasSuffix(0x0D, 0x0A) { out.removeLast(2) }
        if !out.isEmpty || self == .simple { out.appendCRLF() }
        return out
    }

    private static func writeRelaxed(
        field: UnsafeBufferPointer<UInt8>, to out: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var count = 0
        var next = 0
        func put(_ byte: UInt8) {
            out[count] = byte
            count += 1
        }
        while next < field.count, field[next] != UInt8(ascii: ":") {
            let byte = field[next]
            if byte != 0x20 && byte != 0x09 { put(0x41...0x5A ~= byte ? byte | 0x20 : byte) }
            next += 1
        }
        put(UInt8(ascii: ":"))
        var space = false
        let start = count
        for byte in field[min(next + 1, field.count)...] {
            switch byte {
            case 0x20, 0x09: space = true
            case 0x0D, 0x0A: break
            default:
                if space && count > start { put(0x20) }
                space = false
                put(byte)
            }
        }
        put(0x0D)
        put(0x0A)
        return count
    }

    private static func appendRelaxedLines(
        _ lines: UnsafeBufferPointer<UInt8>, to out: inout [UInt8]
    ) {
        var space = false
        for byte in lines {
            switch byte {
            case 0x20, 0x09: space = true
            case 0x0D:
                space = false
                out.append(byte)
            default:
                if space { out.append(0x20) }
                space = false
                out.append(byte)
            }
        }
        if space { out.append(0x20) }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
        count >= 2 && self[count - 2] == first && self[count - 1] == second
    }
}
