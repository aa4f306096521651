internal import NewsletterCore

/// An address that stands in some text, as far as anybody can tell.
struct FoundAddress: Hashable {
    /// Local part and domain, without brackets and quotes around them.
    let text: String
    /// Where it stands among the bytes of the text.
    let range: Range<Int>
    /// Whether it stands in angle brackets.
    let isBracketed: Bool

    /// The form by which two of them are compared.
    var key: String { text.lowercased() }
    /// What stands behind the sign, in lower case.
    var domain: String { text.split(separator: "@").last.map { $0.lowercased() } ?? "" }
    var localPart: String { text.split(separator: "@").first.map { $0.lowercased() } ?? "" }

    /// The addresses of a text, in order, each place once.
    static func all(in text: String, limit: Int = MailLimits.addresses) -> [FoundAddress] {
        all(in: Array(text.utf8)[...], limit: limit)
    }

    /// The same of bytes.
    static func all(in bytes: ArraySlice<UInt8>, limit: Int) -> [FoundAddress] {
        var found: [FoundAddress] = []
        var rest = bytes
        var floor = bytes.startIndex
        while found.count < limit, let at = rest.firstIndex(of: 0x40) {
            rest = rest[(at + 1)...]
            guard let local = localPart(before: at, in: bytes, from: floor),
                let domain = domain(after: at, in: bytes)
            else { continue }
            let before = local.startIndex > bytes.startIndex ? bytes[local.startIndex - 1] : 0x20
            let after = domain.endIndex < bytes.endIndex ? bytes[domain.endIndex] : 0x20
            // A part of a URL, or `@a,@b:c@d`.
            if before == 0x2F || after == 0x40 { continue }
            found.append(
                FoundAddress(
                    text: String(decoding: local, as: UTF8.self) + "@"
                        + String(decoding: domain, as: UTF8.self),
                    range: local.startIndex..<domain.endIndex,
                    isBracketed: before == 0x3C || after == 0x3E))
            if found.last?.text.unicodeScalars.contains(where: \.isNoLetter) == true {
                found.removeLast()
            }
            floor = domain.endIndex
            rest = bytes[domain.endIndex...]
        }
        return found
    }

    private static func localPart(
        before at: Int, in bytes: ArraySlice<UInt8>, from floor: Int
    ) -> ArraySlice<UInt8>? {
        var start = at
        let limit = max(floor, at - 128)
        if start > limit, bytes[start - 1] == 0x22 {
            start -= 1
            while start > limit, bytes[start - 1] != 0x22, bytes[start - 1] != 0x0A { start -= 1 }
            guard start > limit, bytes[start - 1] == 0x22, at - start > 2 else { return nil }
            return bytes[(start - 1)..<at]
        }
        while start > limit, isLocalByte(bytes[start - 1]) { start -= 1 }
        var local = bytes[start..<at]
        while let first = local.first, "'*=.`|&#{}~-_/".utf8.contains(first), local.count > 1 {
            // Marks that stand around an address belong to the text; `_x@` and `-x@` may be real.
            if (first == 0x2D || first == 0x5F) && start == local.startIndex { break }
            local.removeFirst()
        }
        if let equals = local.lastIndex(of: 0x3D), isWord(local[..<equals]) {
            local = local[(equals + 1)...]
        }
        // Scripts without blanks stand before an address at once; `ü` may be one of its letters.
        if let wide = local.lastIndex(where: { $0 >= 0xE0 }), local.endIndex - wide > 3,
            local[(wide + 3)...].allSatisfy({ $0 < 0x80 })
        {
            local = local[(wide + 3)...]
        }
        return local.isEmpty || local.count > 100 ? nil : local
    }

    /// What log lines and URLs write before an address: `to=a@example.org`.
    private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        ["to", "rcpt", "recipient", "email", "user", "from", "orcpt", "address", "mail"]
            .contains(String(decoding: bytes, as: UTF8.self).lowercased())
    }

    private static func isLocalByte(_ byte: UInt8) -> Bool {
        byte.isAtomText || byte == 0x2E || byte >= 0x80
    }

    private static func domain(after at: Int, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var domain = bytes[(at + 1)...].prefix(255).prefix {
            $0.isASCIILetterOrDigit || $0 == 0x2E || $0 == 0x2D || $0 == 0x5F || $0 >= 0x80
        }
        // Scripts without blanks go on behind an address at once.
        if let wide = domain.firstIndex(where: { $0 >= 0xE0 }) {
            let labels = domain[..<wide].split(separator: 0x2E)
            if labels.count > 1, let last = labels.last, last.count > 1,
                last.allSatisfy(\.isASCIILetter)
            {
                domain = domain[..<wide]
            }
        }
        // `a@example.org...User unknown`
        if let dots = domain.firstRange(of: Array("..".utf8)) {
            domain = domain[..<dots.lowerBound]
        }
        while let last = domain.last, [0x2E, 0x2D, 0x5F].contains(last) { domain.removeLast() }
        guard let first = domain.first, first != 0x2E, first != 0x2D else { return nil }
        return domain
    }

    /// Whether somebody has blackened who it is.
    var isRedacted: Bool {
        let local = localPart
        if ["redacted", "removed", "hidden", "anonymized", "anonymised"].contains(local) {
            return true
        }
        return local.contains("redacted")
            || local.allSatisfy { $0 == "x" || $0 == "*" }
                && local.count > 2
    }

    /// Whether it is one that mail travels to: its domain has a dot and a last label of letters.
    var isOfInternet: Bool {
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, last.utf8.count > 1 else { return false }
        return labels.allSatisfy { !$0.isEmpty } && !last.utf8.allSatisfy(\.isASCIIDigit)
    }
}

extension Unicode.Scalar {
    /// Whether it can stand in no address: a control, a blank, a byte that was no character.
    fileprivate var isNoLetter: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
            .privateUse:
            true
        default: self == "\u{FFFD}" || self == "\u{A0}"
        }
    }
}
