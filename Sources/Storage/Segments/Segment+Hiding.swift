internal import GRDB
public import NewsletterCore

// An expression that is kept outlives those whom it names. Of somebody who is forgotten a keyed
// hash takes the place of the address in it, `email = "#5f3a..."`: it selects the same, and names
// nobody to those who have not the key.

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
    static func hash(from text: String) -> String? {
        guard text.hasPrefix("#"), text.utf8.count == 65,
            text.dropFirst().allSatisfy({ $0.isASCII && $0.isHexDigit })
        else { return nil }
        return text.dropFirst().lowercased()
    }
}

extension AddressHashes {
    /// Gives SQL a function that tells whether an address has a hash, under any key.
    static func define(_ name: String, _ hashes: AddressHashes?, _ db: Database) throws {
        let function = DatabaseFunction(name, argumentCount: 2, pure: true) { values in
            guard let key = String.fromDatabaseValue(values[0]),
                let hash = String.fromDatabaseValue(values[1]), let hashes
            else { return false }
            return hashes.all(key).contains(hash)
        }
        db.add(function: function)
    }
}

extension SubscriberDatabase {
    /// The keyed hash under which an address is remembered that is not kept, in hexadecimal; nil
    /// where the database was opened without a key.
    public func hash(of address: EmailAddress) -> String? {
        addressHash.map { $0(address.key).hexadecimal }
    }

    /// The saved segments that name an address.
    public func segments(naming address: EmailAddress) throws -> [SegmentName] {
        try segments().filter { $0.segment.names(address) }.map(\.name)
    }

    /// Lets a keyed hash take the place of an address in every saved segment.
    public func hideInSegments(_ address: EmailAddress) throws {
        guard let hash = hash(of: address) else { return }
        let hidden = try segments().compactMap { saved in
            saved.segment.hiding(address, as: hash).map { (saved.name, $0) }
        }
        for (name, segment) in hidden { try save(segment, as: name) }
    }
}
