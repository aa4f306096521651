/// The argument of MAIL or RCPT, taken apart without making strings (RFC 5321 section 4.1.2).
struct PathArgument {
    /// Why an argument is refused; each is one reply.
    enum Fault: Error {
        case syntax, address, parameter, unknownParameter, needsUTF8, tooLarge
    }

    /// The address between the angle brackets, without a source route; empty for `<>`.
    let address: UnsafeRawBufferPointer
    /// Whether the address has bytes above 127.
    let isInternationalized: Bool
    /// What stands behind the angle bracket.
    let parameters: UnsafeRawBufferPointer

    /// The argument of a command line, which must begin with `keyword` in any case.
    init(_ line: UnsafeRawBufferPointer, after keyword: StaticString) throws(Fault) {
        let length = keyword.utf8CodeUnitCount
        guard line.count > length else { throw .syntax }
        for index in 0..<length where ASCII.upper(line[index]) != keyword.utf8Start[index] {
            throw .syntax
        }
        // Spaces before the bracket are wrong but common (RFC 5321 section 4.1.1.2).
        guard let open = line[length...].firstIndex(where: { $0 != ASCII.space }),
            line[open] == UInt8(ascii: "<"),
            let close = Self.closingBracket(in: line, from: open + 1)
        else { throw .syntax }
        var path = line[(open + 1)..<close]
        if path.first == UInt8(ascii: "@") {
            guard let colon = path.firstIndex(of: UInt8(ascii: ":")) else { throw .address }
            path = path[(colon + 1)...]
        }
        address = UnsafeRawBufferPointer(rebasing: path)
        guard address.allSatisfy({ $0 > 31 && $0 != 127 }) else { throw .address }
        isInternationalized = address.contains { $0 > 127 }
        let rest = line[(close + 1)...]
        guard rest.isEmpty || rest.first == ASCII.space else { throw .syntax }
        parameters = UnsafeRawBufferPointer(rebasing: rest)
    }

    /// Whether the address has a local part and a domain, each with something in it.
    var isMailbox: Bool {
        guard let at = address.lastIndex(of: UInt8(ascii: "@")), at > 0, at < address.count - 1
        else { return false }
        let local = address[..<at]
        let domain = address[(at + 1)...]
        let isQuoted = local.first == UInt8(ascii: "\"")
        return !domain.contains(ASCII.space) && (isQuoted || !local.contains(ASCII.space))
    }

    /// Whether this is the one local address that every server takes (section 4.5.1).
    var isPostmaster: Bool {
        address.count == 10 && address.elementsEqual("POSTMASTER".utf8) { ASCII.upper($0) == $1 }
    }

    /// The next bracket that stands in no quoted string.
    private static func closingBracket(in line: UnsafeRawBufferPointer, from start: Int) -> Int? {
        var index = start
        var isQuoted = false
        while index < line.count {
            switch line[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\\") where isQuoted: index += 1
            case UInt8(ascii: ">") where !isQuoted: return index
            default: break
            }
            index += 1
        }
        return nil
    }
}

extension ASCII {
    /// The capital of a small letter, any other byte as it is.
    static func upper(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
    }
}
