internal import Cryptography
public import NewsletterCore

extension TokenKey {
    /// Appends the left part of the Message-ID of a mail: 128 bits of HMAC of the issue and the
    /// subscriber in base32, and the version of that.
    func writeMessageID(of slug: [UInt8], to subscriber: SubscriberID, into out: inout [UInt8]) {
        let input = slug + [0] + subscriber.description.utf8
        Base32.write(code("message-id", input, count: 16), into: &out)
        out += ".v1".utf8
    }
}

extension TokenKeys {
    /// Which of some issues a Message-ID names, where it is that of a mail of ours to the
    /// subscriber; the domain in it may be another, and so may the case of letters.
    public func issue(
        ofMessageID text: String, to subscriber: SubscriberID, among issues: some Sequence<Slug>
    ) -> Slug? {
        let bare = text.lowercased().drop { $0 == "<" || $0.isWhitespace }
        let given = Array(bare.prefix { $0 != "@" && $0 != ">" }.utf8)
        guard given.count == 29, given.suffix(3).elementsEqual(".v1".utf8) else { return nil }
        return issues.first { issue in
            let slug = Array(issue.description.utf8)
            return all.contains { key in
                var expected: [UInt8] = []
                key.writeMessageID(of: slug, to: subscriber, into: &expected)
                return constantTimeEqual(expected, given)
            }
        }
    }
}
