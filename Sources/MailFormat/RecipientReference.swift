internal import Cryptography
public import NewsletterCore

/// The short name of a recipient in return paths, in X-Postrider-Ref and in the subject of a mail
/// to leave, by which a bounce or a complaint tells whom it is about, although it may hide the
/// address.
///
/// As text it is the subscriber's identity, a mark of the issue, and 80 bits of HMAC-SHA256 in
/// base32, with hyphens between them: 46 bytes that survive a change of case. Without the mark it
/// has 37 bytes: the form of old mails, and of return paths that leave no room for more. A
/// made-up one is not taken for ours, nor one that was made for another end.
public enum RecipientReference {
    /// Where a reference stands, which is what it is good for.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// In the envelope's return path, which every server on the way sees and logs.
        case returnPath = "return path"
        /// In X-Postrider-Ref.
        case header
        /// In the subject of a mail by which a reader leaves.
        case unsubscribe
    }

    /// What a reference of ours says.
    public struct Reading: Hashable, Sendable {
        /// Whom it names.
        public let subscriber: SubscriberID
        /// The mark of the issue; nil in the short form.
        public let issueMark: String?
        /// What it was made for; nil in the short form, which is good for everything.
        public let purpose: Purpose?

        /// Whether it may be used for this.
        public func isGood(for purpose: Purpose) -> Bool {
            self.purpose.map { $0 == purpose } ?? true
        }
    }

    private static let codeLength = 16
    private static let markLength = 8

    /// Makes the reference of a subscriber in the short form.
    public static func text(for subscriber: SubscriberID, keys: TokenKeys) -> String {
        text(for: subscriber, .header, mark: nil, keys)
    }

    /// Makes the reference of a subscriber in an issue, for one end.
    public static func text(
        for subscriber: SubscriberID, in issue: Slug, for purpose: Purpose, keys: TokenKeys
    ) -> String {
        text(for: subscriber, purpose, mark: mark(of: issue, key: keys.current), keys)
    }

    private static func text(
        for subscriber: SubscriberID, _ purpose: Purpose, mark: [UInt8]?, _ keys: TokenKeys
    ) -> String {
        var out: [UInt8] = []
        write(subscriber, for: purpose, mark: mark, key: keys.current, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Whom a reference names, whatever it was made for; nil unless it was made under one of the
    /// keys.
    public static func subscriber(from text: String, keys: TokenKeys) -> SubscriberID? {
        read(text, keys: keys)?.subscriber
    }

    /// Reads a reference; nil unless it was made under one of the keys, and not for a test.
    public static func read(_ text: String, keys: TokenKeys) -> Reading? {
        let lowered = text.lowercased()
        let bytes = Array(lowered.utf8)
        let parts = lowered.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count > 2, parts[parts.count - 2].utf8.count == markLength {
            let mark = parts[parts.count - 2]
            let id = SubscriberID(parts.dropLast(2).joined(separator: "-"))
            for key in keys.all {
                for purpose in Purpose.allCases {
                    var expected: [UInt8] = []
                    write(id, for: purpose, mark: Array(mark.utf8), key: key, into: &expected)
                    if constantTimeEqual(expected, bytes) {
                        return Reading(
                            subscriber: id, issueMark: String(mark), purpose: purpose)
                    }
                }
            }
        }
        guard parts.count > 1 else { return nil }
        let id = SubscriberID(parts.dropLast().joined(separator: "-"))
        let isOurs = keys.all.contains { key in
            var expected: [UInt8] = []
            write(id, for: .header, mark: nil, key: key, into: &expected)
            return constantTimeEqual(expected, bytes)
        }
        return isOurs ? Reading(subscriber: id, issueMark: nil, purpose: nil) : nil
    }

    /// The marks that an issue has under each of the keys, by which a reference names it.
    public static func marks(of issue: Slug, keys: TokenKeys) -> [String] {
        keys.all.map { String(decoding: mark(of: issue, key: $0), as: UTF8.self) }
    }

    /// The mark of an issue: 40 bits of a keyed hash of its name, in base32.
    static func mark(of issue: Slug, key: TokenKey) -> [UInt8] {
        var out: [UInt8] = []
        let name = Array(issue.description.utf8)
        Base32.write(key.code("issue mark", name, count: markLength * 5 / 8), into: &out)
        return out
    }

    /// Appends the reference of a subscriber, in the short form without a mark; that of a test
    /// looks the same, and is not taken for one of ours when it comes back.
    static func write(
        _ subscriber: SubscriberID, for purpose: Purpose, mark: [UInt8]?, key: TokenKey,
        isTest: Bool = false, into out: inout [UInt8]
    ) {
        let start = out.count
        out += subscriber.description.utf8
        if let mark {
            out.append(UInt8(ascii: "-"))
            out += mark
        }
        let named = Array(out[start...])
        out.append(UInt8(ascii: "-"))
        let label: StaticString =
            switch (isTest, mark == nil, purpose) {
            case (true, _, _): "test reference"
            case (_, true, _): "reference"
            case (_, _, .returnPath): "reference in a return path"
            case (_, _, .header): "reference in a header"
            case (_, _, .unsubscribe): "reference to unsubscribe"
            }
        Base32.write(key.code(label, named, count: codeLength * 5 / 8), into: &out)
    }
}

extension EmailAddress {
    /// The return path for one recipient: the reference stands after a `+` (VERP).
    ///
    /// By that a bounce names the recipient whatever else it holds, and the issue where one is
    /// given and there is room for its mark. Nil where the local part becomes longer than 64
    /// bytes. That of a test names nobody.
    public func returnPath(
        for subscriber: SubscriberID, in issue: Slug? = nil, keys: TokenKeys, isTest: Bool = false
    ) -> EmailAddress? {
        let mark = issue.map { RecipientReference.mark(of: $0, key: keys.current) }
        return returnPath(for: subscriber, mark: mark, keys: keys, isTest: isTest)
    }

    /// The same with the mark of an issue that is at hand.
    func returnPath(
        for subscriber: SubscriberID, mark: [UInt8]?, keys: TokenKeys, isTest: Bool
    ) -> EmailAddress? {
        var reference: [UInt8] = []
        RecipientReference.write(
            subscriber, for: .returnPath, mark: mark, key: keys.current, isTest: isTest,
            into: &reference)
        if let path = tagged(String(decoding: reference, as: UTF8.self)) { return path }
        return mark == nil
            ? nil : returnPath(for: subscriber, mark: nil, keys: keys, isTest: isTest)
    }

    /// Whose bounce came to this address, which is a return path made of ours; nil where it is
    /// not, or the reference is made up or made for another end.
    public func bouncedSubscriber(returnPath: EmailAddress, keys: TokenKeys) -> SubscriberID? {
        let prefix = "\(returnPath.localPart)+".lowercased()
        guard domain.lowercased() == returnPath.domain.lowercased(),
            localPart.lowercased().hasPrefix(prefix)
        else { return nil }
        let text = String(localPart.dropFirst(prefix.count))
        guard let reading = RecipientReference.read(text, keys: keys),
            reading.isGood(for: .returnPath)
        else { return nil }
        return reading.subscriber
    }
}
