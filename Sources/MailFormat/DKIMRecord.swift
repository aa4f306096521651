internal import Cryptography
internal import NewsletterCore

/// The DNS record in which a domain publishes a key (RFC 6376 section 3.6.1).
public struct DKIMRecord: Hashable, Sendable {
    /// The name of the record: `selector._domainkey.example.org`.
    public let name: String
    /// The text, in one piece.
    public let text: String

    /// The record that publishes a signer's key.
    public init(for signer: DKIMSigner) {
        name = "\(signer.selector)._domainkey.\(signer.domain)"
        let kind = signer.key.algorithm == .rsa ? "rsa" : "ed25519"
        text = "v=DKIM1; k=\(kind); p=\(Self.base64(signer.key.publicKey))"
    }

    /// The text in pieces of at most 255 bytes, which is what a string in DNS holds; they are
    /// read as one.
    public var pieces: [String] {
        var rest = text[...]
        var pieces: [String] = []
        while !rest.isEmpty {
            pieces.append(String(rest.prefix(255)))
            rest = rest.dropFirst(255)
        }
        return pieces
    }

    /// The record as a zone file takes it.
    public var zoneLine: String {
        let strings = pieces.map { "\"\($0)\"" }
        return strings.count == 1
            ? "\(name). IN TXT \(strings[0])"
            : "\(name). IN TXT (\n    \(strings.joined(separator: "\n    ")) )"
    }

    /// What a record that was found in DNS says about the key.
    public enum Finding: Hashable, Sendable {
        /// It publishes this key.
        case same
        /// It publishes another one.
        case otherKey
        /// It says that the key is withdrawn.
        case revoked
        /// It is no DKIM record, or one that forbids what we do; the reason is in words.
        case unusable(String)
    }

    /// Compares what DNS has under the name; the strings of a record joined to one.
    public func compare(with published: String) -> Finding {
        let mine = Self.tags(of: text)
        let theirs = Self.tags(of: published)
        if let version = theirs["v"], version != "DKIM1" {
            return .unusable("its version is \(version.escaped), not DKIM1")
        }
        guard let key = theirs["p"] else { return .unusable("it has no p= with a key") }
        if key.isEmpty { return .revoked }
        let kind = theirs["k"] ?? "rsa"
        if kind != mine["k"] { return .otherKey }
        if let hashes = theirs["h"], !hashes.split(separator: ":").contains("sha256") {
            return .unusable("it allows only the hash \(hashes.escaped)")
        }
        if let services = theirs["s"],
            !services.split(separator: ":").contains(where: { $0 == "*" || $0 == "email" })
        {
            return .unusable("it is not for email")
        }
        return key == mine["p"] ? .same : .otherKey
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        Base64.write(bytes, into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    private static func tags(of text: String) -> [String: String] {
        var tags: [String: String] = [:]
        for tag in text.split(separator: ";") {
            let parts = tag.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            tags[String(parts[0].filter { !$0.isWhitespace })] =
                String(parts[1].filter { !$0.isWhitespace })
        }
        return tags
    }
}

extension String {
    fileprivate var escaped: String { "\"\(escapingControls())\"" }
}
