import Cryptography
import NewsletterCore
import TextFormats

/// A message of Amazon SNS: what it says, and what is signed in it.
struct SNSMessage {
    let type: String
    let topic: String
    let certificateURL: String
    /// Where a topic is confirmed; nil for other types.
    let confirmationURL: String?
    fileprivate let signature: [UInt8]
    fileprivate let digest: PublicKey.Digest
    fileprivate let signed: [UInt8]
    /// The host of the certificate, which it has to name.
    fileprivate let host: String

    /// Reads a body; nil for one of a topic that is not on the list, or whose certificate would be
    /// had from elsewhere than Amazon.
    init?(_ body: [UInt8], topics: [String]) {
        guard let value = try? JSONText.parse(body, depth: 16), case .object(let members) = value
        else { return nil }
        func text(_ name: String) -> String? {
            guard case .string(let text)? = members.first(where: { $0.name == name })?.value
            else { return nil }
            return text
        }
        guard let type = text("Type"), let topic = text("TopicArn"), topics.contains(topic),
            let url = text("SigningCertURL"), let given = text("Signature"),
            let signature = bytes(ofBase64: given),
            let host = Self.host(of: topic), Self.isCertificate(url, on: host)
        else { return nil }
        let digests: [String: PublicKey.Digest] = ["1": .sha1, "2": .sha256]
        guard let digest = digests[text("SignatureVersion") ?? ""] else { return nil }
        let names =
            type == "Notification"
            ? ["Message", "MessageId", "Subject", "Timestamp", "TopicArn", "Type"]
            : ["Message", "MessageId", "SubscribeURL", "Timestamp", "Token", "TopicArn", "Type"]
        var signed: [UInt8] = []
        for name in names {
            guard let value = text(name) else {
                // The subject alone may be absent.
                if name == "Subject" { continue }
                return nil
            }
            signed += "\(name)\n\(value)\n".utf8
        }
        let confirmation = type == "SubscriptionConfirmation" ? text("SubscribeURL") : nil
        if let confirmation, !Self.isConfirmation(confirmation, on: host) { return nil }
        self.type = type
        self.topic = topic
        certificateURL = url
        confirmationURL = confirmation
        self.signature = signature
        self.digest = digest
        self.signed = signed
        self.host = host
    }

    /// `sns.REGION.amazonaws.com` of a topic `arn:aws:sns:REGION:ACCOUNT:NAME`.
    private static func host(of topic: String) -> String? {
        let parts = topic.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", parts[2] == "sns", !parts[3].isEmpty,
            parts[3].utf8.allSatisfy({ $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") })
        else { return nil }
        switch parts[1] {
        case "aws", "aws-us-gov": return "sns.\(parts[3]).amazonaws.com"
        case "aws-cn": return "sns.\(parts[3]).amazonaws.com.cn"
        default: return nil
        }
    }

    /// Whether an address is that of a certificate there: no port, user or query, no other path.
    private static func isCertificate(_ url: String, on host: String) -> Bool {
        let start = "https://\(host)/SimpleNotificationService-"
        guard url.hasPrefix(start), url.hasSuffix(".pem") else { return false }
        let name = url.dropFirst(start.count).dropLast(4)
        return (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { Character(UnicodeScalar($0)).isHexDigit && $0 < 0x80 }
    }

    private static func isConfirmation(_ url: String, on host: String) -> Bool {
        url.hasPrefix("https://\(host)/?") && url.contains("Action=ConfirmSubscription")
            && url.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

/// The certificate of SNS, which proves messages.
struct SNSCertificate: Sendable {
    private let certificate: Certificate
    private let now: Timestamp

    /// As it stands at an address, at a moment; nil where it is none.
    init?(pem: [UInt8], at now: Timestamp) {
        guard let certificate = Certificate(pem: pem) else { return nil }
        self.certificate = certificate
        self.now = now
    }

    /// What is wrong with those that came along with it; the certificate alone is how SNS gives it.
    var chainFault: String? {
        certificate.hasChain && !certificate.isProved(at: now.seconds)
            ? "those that came with it do not prove it" : nil
    }

    /// Whether it is good at the moment, that of the host, and has signed a message.
    func proves(_ message: SNSMessage) -> Bool {
        let isGood = certificate.goodSince <= now.seconds && now.seconds <= certificate.goodUntil
        // All regions have one for the name without a region, too.
        let isNamed =
            certificate.names(message.host) || certificate.names("sns.amazonaws.com")
            || certificate.names("sns.amazonaws.com.cn")
        return isGood && isNamed
            && certificate.key.isSignature(
                message.signature, of: message.signed, with: message.digest)
    }
}
