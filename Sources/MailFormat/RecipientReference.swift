internal import Cryptography
public import NewsletterCore

/// The short name of a recipient in return paths and in X-Postrider-Ref, by which a bounce or
/// a complaint tells whom it is about, although it may hide the address.
///
/// As text it is the subscriber's identity, a hyphen, and 80 bits of HMAC-SHA256 in base32: 37
/// bytes that survive a change of case. A made-up one is not taken for ours.
public enum RecipientReference {
    private static let codeLength = 16

    /// Makes the reference of a subscriber.
    public static func text(for subscriber: SubscriberID, keys: TokenKeys) -> String {
        var out: [UInt8] = []
        write(subscriber, key: keys.current, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Reads a reference; nil unless it was made under one of the keys.
    public static func subscriber(from text: String, keys: TokenKeys) -> SubscriberID? {
        let lowered = text.lowercased()
        guard let hyphen = lowered.lastIndex(of: "-") else { return nil }
        let id = SubscriberID(String(lowered[..<hyphen]))
        let isOurs = keys.all.contains { key in
            var expected: [UInt8] = []
            write(id, key: key, into: &expected)
            return constantTimeEqual(expected, Array(lowered.utf8))
        }
        return isOurs ? id : nil
    }

    /// Appends the reference of a subscriber; that of a test looks the same, and is not taken
    /// for one of ours when it comes back.
    static func write(
        _ subscriber: SubscriberID, key: TokenKey, isTest: Bool = false, into out: inout [UInt8]
    ) {
        let id = subscriber.description.utf8
        out += id
        out.append(UInt8(ascii: "-"))
        let label: StaticString = isTest ? "test reference" : "reference"
        Base32.write(key.code(label, Array(id), count: codeLength * 5 / 8), into: &out)
    }
}

extension EmailAddress {
    /// The return path for one recipient: the reference stands after a `+` (VERP).
    ///
    /// By that a bounce names the recipient whatever else it holds. Nil where the local part
    /// becomes longer than 64 bytes.
    /// That of a test names nobody.
    public func returnPath(
        for subscriber: SubscriberID, keys: TokenKeys, isTest: Bool = false
    ) -> EmailAddress? {
        var reference: [UInt8] = []
        RecipientReference.write(subscriber, key: keys.current, isTest: isTest, into: &reference)
        return tagged(String(decoding: reference, as: UTF8.self))
    }

    /// Whose bounce came to this address, which is a return path made of ours; nil where it is
    /// not, or the reference is made up.
    public func bouncedSubscriber(returnPath: EmailAddress, keys: TokenKeys) -> SubscriberID? {
        let prefix = "\(returnPath.localPart)+".lowercased()
        guard domain.lowercased() == returnPath.domain.lowercased(),
            localPart.lowercased().hasPrefix(prefix)
        else { return nil }
        return RecipientReference.subscriber(
            from: String(localPart.dropFirst(prefix.count)), keys: keys)
    }
}
