import Foundation
import NewsletterCore

/// The fields of a form that was sent, as application/x-www-form-urlencoded (the WHATWG's URL
/// standard) or multipart/form-data (RFC 7578).
struct FormFields: Sendable {
    /// Fields beyond these are not read.
    static let most = 50

    private var values: [String: String] = [:]
    /// Whether something in it was not read: too many fields, or text that is not UTF-8.
    private(set) var isFaulty = false

    /// Reads a body; what is no form has no fields.
    init(_ body: [UInt8], type: String?) {
        let type = type ?? ""
        let name = type.prefix { $0 != ";" }.trimmingSpace().lowercased()
        if name == "application/x-www-form-urlencoded" {
            readPairs(body[...])
        } else if name == "multipart/form-data", let boundary = Self.boundary(in: type) {
            readParts(body, boundary: boundary)
        }
    }

    /// The value of a name; of two with a name the first counts.
    subscript(_ name: String) -> String? { values[name] }

    private mutating func set(_ name: String?, _ value: String?) {
        guard values.count < Self.most, let name, let value else { return isFaulty = true }
        if values[name] == nil { values[name] = value }
    }

    // MARK: - Pairs

    /// Reads the pairs of a query.
    init(query: some StringProtocol) { readPairs(Array(query.utf8)[...]) }

    private mutating func readPairs(_ bytes: ArraySlice<UInt8>) {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            set(Self.decoded(name), Self.decoded(pair.dropFirst(name.count + 1)))
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "%"), index + 1 < bytes.endIndex,
                let high = digit(bytes[index]), let low = digit(bytes[index + 1])
            {
                out.append(high << 4 | low)
                index += 2
            } else {
                out.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
            }
        }
        return String(validating: out, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    // MARK: - Parts

    private static func boundary(in type: String) -> String? {
        let match = type.firstMatch(of: /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/.ignoresCase())
        return (match?.1 ?? match?.2).map { String($0) }
    }

    private mutating func readParts(_ body: [UInt8], boundary: String) {
        let data = Data(body)
        let delimiter = Data("--\(boundary)".utf8)
        var rest = data.startIndex..<data.endIndex
        guard var here = data.range(of: delimiter, in: rest) else { return }
        while true {
            rest = here.upperBound..<data.endIndex
            guard data[rest].starts(with: Data("\r\n".utf8)),
                let next = data.range(of: Data("\r\n".utf8) + delimiter, in: rest)
            else { return }
            readPart(data[(rest.lowerBound + 2)..<max(rest.lowerBound + 2, next.lowerBound)])
            here = next
        }
    }

    private mutating func readPart(_ part: Data) {
        // A part without fields of its own begins with the empty line.
        guard let end = part.range(of: Data("\r\n\r\n".utf8)),
            let head = String(validating: part[..<end.lowerBound], as: UTF8.self)
        else { return }
        let disposition = head.split(separator: "\r\n").first {
            $0.lowercased().hasPrefix("content-disposition:")
        }
        guard let match = disposition?.firstMatch(of: /;\s*name="?([^";]*)"?/.ignoresCase())
        else { return }
        set(String(match.1), String(validating: part[end.upperBound...], as: UTF8.self))
    }
}
