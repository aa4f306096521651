public import NewsletterCore

extension Segment {
    /// The expression with a keyed hash, in hexadecimal, in the place of an address; nil where it
    /// does not name it.
    ///
    /// What only contains the address (`~`) becomes what equals it.
    public func hiding(_ address: EmailAddress, as hash: String) -> Segment? {
        guard let tokens = try? SegmentLexer.tokens(of: description) else { return nil }
        var characters = Array(description)
        var isFound = false
        for (index, token) in tokens.enumerated().reversed() {
            guard case .string(let text) = token.kind,
                (try? EmailAddress(text))?.key == address.key
            else { continue }
            isFound = true
            characters.replaceSubrange(token.offset..<token.end, with: "\"#\(hash)\"")
            if index > 0, case .mark("~") = tokens[index - 1].kind {
                characters.replaceSubrange(
                    tokens[index - 1].offset..<tokens[index - 1].end, with: "=")
            }
        }
        return isFound ? try? Segment(String(characters)) : nil
    }

    /// Whether a text in it is the address.
    public func names(_ address: EmailAddress) -> Bool { hiding(address, as: "") != nil }

    /// The hash that a text stands for; nil where it is an ordinary text.
    package static func hash(from text: String) -> String? {
        guard text.hasPrefix("#"), text.utf8.count == 65,
            text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        return text.dropFirst().lowercased()
    }
}
