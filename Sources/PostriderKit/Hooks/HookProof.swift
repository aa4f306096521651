import Cryptography
import Foundation
import Inbound
import NewsletterCore
import Subscribing
import TextFormats

// What proves that a provider posts:
//
//  ses        the signature of SNS within the body, see SNSMessage
//  mailgun    HMAC-SHA256 of timestamp and token, within the body
//  sendgrid   ECDSA (P-256, SHA-256) of a timestamp and the body
//  resend     HMAC-SHA256 or Ed25519 of identity, timestamp and body (Standard Webhooks)
//  postal     RSA with SHA-1 of the body
//  the rest   a secret in the header Authorization, or in X-Postrider-Token; Azure's in the address
//
// How old something is never refuses it, since providers try again for a day: what was seen does
// not count twice.

/// Tells whether a request comes from who may post to a hook.
struct HookProof {
    /// What a request is worth.
    enum Finding: Equatable {
        /// It is proved; the event's name, where the request has it beside the body.
        case proved(key: String?)
        /// Nobody can tell before a certificate can be had from an address.
        case waits(String)
        case forged
    }

    private let hook: HookSettings
    private let secret: String
    private let key: PublicKey?
    private let hmac: HMACSHA256?

    init(_ hook: HookSettings, secret: String) {
        self.hook = hook
        self.secret = secret
        switch hook.provider {
        case .sendgrid:
            key =
                bytes(ofBase64: secret).flatMap { PublicKey(der: $0) }
                ?? PublicKey(pem: secret)
            hmac = nil
        case .postal:
            key = PublicKey(pem: secret) ?? bytes(ofBase64: secret).flatMap { PublicKey(der: $0) }
            hmac = nil
        case .resend where secret.hasPrefix("whpk_"):
            key = bytes(ofBase64: secret.dropFirst(5)).flatMap { PublicKey(ed25519: $0) }
            hmac = nil
        case .resend:
            key = nil
            let bare = secret.hasPrefix("whsec_") ? secret.dropFirst(6) : secret[...]
            hmac = bytes(ofBase64: bare).map { HMACSHA256(key: $0) }
        case .mailgun:
            key = nil
            hmac = HMACSHA256(key: Array(secret.utf8))
        default:
            key = nil
            hmac = nil
        }
    }

    /// Whether the secret is one of the kind that the provider has.
    var hasUsableSecret: Bool {
        switch hook.provider {
        case .sendgrid, .postal: key != nil
        case .resend: key != nil || hmac != nil
        default: true
        }
    }

    /// Judges a request; `certificate` gives that of SNS at an address.
    func judge(
        _ request: PostedRequest, _ certificate: (String) throws -> SNSCertificate?
    ) -> Finding {
        switch hook.provider {
        case .ses: return sns(request, certificate)
        case .mailgun: return mailgun(request.body)
        case .sendgrid: return sendgrid(request)
        case .resend: return resend(request)
        case .postal:
            guard let given = request.field("x-postal-signature"),
                let signature = bytes(ofBase64: given), let key,
                key.isSignature(signature, of: request.body, with: .sha1)
            else { return .forged }
            return .proved(key: nil)
        case .postmark, .brevo, .mailjet, .sparkpost, .azure: return shared(request)
        }
    }

    private func sns(
        _ request: PostedRequest, _ certificate: (String) throws -> SNSCertificate?
    ) -> Finding {
        guard let message = SNSMessage(request.body, topics: hook.topics),
            message.type == request.field("x-amz-sns-message-type")
        else { return .forged }
        do {
            guard let certificate = try certificate(message.certificateURL) else {
                return .waits(message.certificateURL)
            }
            return certificate.proves(message) ? .proved(key: nil) : .forged
        } catch { return .forged }
    }

    private func mailgun(_ body: [UInt8]) -> Finding {
        guard let value = try? JSONText.parse(body, depth: WebhookReader.depth),
            case .object(let members) = value,
            case .object(let parts)? = members.first(where: { $0.name == "signature" })?.value
        else { return .forged }
        func text(_ name: String) -> String? { parts.first { $0.name == name }?.value.text }
        guard let time = text("timestamp"), let token = text("token"),
            let given = text("signature"), let hmac
        else { return .forged }
        let code = hmac.code(for: Array((time + token).utf8)).hexadecimal
        let isOurs = constantTimeEqual(Array(code.utf8), Array(given.lowercased().utf8))
        return isOurs ? .proved(key: nil) : .forged
    }

    private func sendgrid(_ request: PostedRequest) -> Finding {
        guard let time = request.field("x-twilio-email-event-webhook-timestamp"),
            let given = request.field("x-twilio-email-event-webhook-signature"),
            let signature = bytes(ofBase64: given), let key,
            key.isSignature(signature, of: Array(time.utf8) + request.body, with: .sha256)
        else { return .forged }
        return .proved(key: nil)
    }

    private func resend(_ request: PostedRequest) -> Finding {
        func field(_ name: String) -> String? {
            request.field("svix-\(name)") ?? request.field("webhook-\(name)")
        }
        guard let id = field("id"), let time = field("timestamp"), let given = field("signature")
        else { return .forged }
        let signed = Array("\(id).\(time).".utf8) + request.body
        // There are several while secrets rotate.
        let isProved = given.split(separator: " ").prefix(10).contains { one in
            let parts = one.split(separator: ",", maxSplits: 1)
            guard parts.count == 2, let signature = bytes(ofBase64: parts[1]) else { return false }
            switch parts[0] {
            case "v1":
                return hmac.map { constantTimeEqual($0.code(for: signed), signature) } ?? false
            case "v1a": return key?.isSignature(signature, of: signed, with: .none) ?? false
            default: return false
            }
        }
        return isProved ? .proved(key: id) : .forged
    }

    /// A secret that both sides know: a password or token, or user and password.
    private func shared(_ request: PostedRequest) -> Finding {
        var given = request.fields("x-postrider-token")
        if let authorization = request.field("authorization") {
            let parts = authorization.split(separator: " ", maxSplits: 1).map { String($0) }
            if parts.count == 2, parts[0].lowercased() == "bearer" { given.append(parts[1]) }
            if parts.count == 2, parts[0].lowercased() == "basic",
                let bytes = bytes(ofBase64: parts[1])
            {
                let login = String(decoding: bytes, as: UTF8.self)
                given += [login, String(login.drop { $0 != ":" }.dropFirst())]
            }
        }
        // Event Grid can keep it in the address alone.
        if hook.provider == .azure, let token = request.query("token") { given.append(token) }
        let isOurs = given.contains { constantTimeEqual(Array($0.utf8), Array(secret.utf8)) }
        return isOurs ? .proved(key: nil) : .forged
    }
}
