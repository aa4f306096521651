internal import NewsletterCore

/// What looks like a reference or a token of ours, which only a key can tell.
package struct FoundReference: Hashable, Sendable {
    /// Where it stood.
    package enum Place: String, Hashable, Sendable {
        /// An address to which the report itself came.
        case returnPath = "return-path"
        /// X-Postrider-Ref of the mail that came back.
        case header
        /// The link to leave of the mail that came back.
        case link
        /// The envelope's identity in a delivery status.
        case envelopeID = "envelope-id"
        /// Somewhere in the text, or in another header of what came back.
        case text
    }

    package let place: Place
    /// An identity, maybe an issue's mark, and a code, with hyphens; or a token.
    package let text: String

    /// The references in some bytes, whose case, escapes and breaks of lines may be others now.
    ///
    /// An identity has 20 letters of base32, an issue's mark 8 and a code 16.
    static func all(in bytes: ArraySlice<UInt8>, at place: Place) -> [FoundReference] {
        var found: [FoundReference] = []
        let plain = joined(bytes)
        var index = 0
        var groups: [Range<Int>] = []
        while index <= plain.count, found.count < MailLimits.references {
            var end = index
            while end < plain.count, isLetter(plain[end]) { end += 1 }
            groups.append(index..<end)
            let goesOn = end < plain.count && plain[end] == 0x2D
            if !goesOn {
                if let text = reference(groups.map { plain[$0] }) {
                    found.append(FoundReference(place: place, text: text))
                }
                groups.removeAll(keepingCapacity: true)
            } else if groups.count > 3 {
                groups.removeFirst()
            }
            index = end + 1
        }
        return found
    }

    /// The tokens of links in some bytes: `v1.KID.PAYLOAD.CODE`.
    static func tokens(in bytes: ArraySlice<UInt8>) -> [FoundReference] {
        var found: [FoundReference] = []
        let plain = joined(bytes)
        var rest = plain[...]
        while found.count < 8, let start = rest.firstRange(of: Array("v1.".utf8))?.lowerBound {
            let word = rest[start...].prefix(1000).prefix {
                $0.isASCIILetterOrDigit || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
            }
            let parts = word.split(separator: 0x2E, omittingEmptySubsequences: false)
            if parts.count == 4, parts[2].count > 20, parts[3].count >= 20 {
                found.append(
                    FoundReference(place: .link, text: String(decoding: word, as: UTF8.self)))
            }
            rest = rest[max(word.endIndex, start + 3)...]
        }
        return found
    }

    /// The end of a run of groups, where it has the lengths of a reference.
    private static func reference(_ groups: [ArraySlice<UInt8>]) -> String? {
        guard groups.count >= 2, let code = groups.last, code.count == 16 else { return nil }
        func text(_ parts: [ArraySlice<UInt8>]) -> String {
            parts.map { String(decoding: $0, as: UTF8.self).lowercased() }.joined(separator: "-")
        }
        let before = groups[groups.count - 2]
        if before.count == 8, groups.count >= 3 {
            let id = groups[groups.count - 3]
            if id.count >= 20 { return text([id.suffix(20), before, code]) }
        }
        return before.count >= 20 ? text([before.suffix(20), code]) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte.lowercasedASCII) || (0x32...0x37).contains(byte)
    }

    /// The bytes without what transport puts among them: soft breaks of lines, marks of
    /// quotations, and escapes of the sign before a reference.
    static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            if byte == 0x3D, rest.first == 0x0A {
                rest = rest.dropFirst()
            } else if byte == 0x0A {
                let next = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3E }
                // A line that is broken within a reference goes on at once.
                if let last = out.last, isLetter(last) || last == 0x2D,
                    next.startIndex < rest.endIndex,
                    isBroken(out), next.first.map({ isLetter($0) || $0 == 0x2D }) == true
                {
                    rest = next
                } else {
                    out.append(byte)
                }
            } else if byte == 0x25 || byte == 0x3D,
                rest.starts(with: "2b".utf8) || rest.starts(with: "2B".utf8)
            {
                out.append(0x2B)
                rest = rest.dropFirst(2)
            } else if byte == 0x25 || byte == 0x3D,
                rest.starts(with: "2d".utf8) || rest.starts(with: "2D".utf8)
            {
                out.append(0x2D)
                rest = rest.dropFirst(2)
            } else {
                out.append(byte)
            }
        }
        return out
    }

    /// Whether the end of a line is the beginning of a reference: letters without a blank, among
    /// them a sign or more of them than a word has.
    private static func isBroken(_ out: [UInt8]) -> Bool {
        var length = 0
        for byte in out.reversed() {
            guard isLetter(byte) || byte == 0x2D else { break }
            length += 1
            if length > 46 { return false }
        }
        guard length > 0, length < out.count else { return false }
        let before = out[out.count - length - 1]
        return before == 0x2B || length > 16
    }
}
