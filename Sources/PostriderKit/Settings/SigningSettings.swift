import Cryptography
import DomainNames
import Foundation
package import MailFormat
import NewsletterCore

/// One item of `dkim`: who signs, with which key.
package struct SigningSettings {
    /// What an item may hold.
    package static var keys: [SettingKey] { SigningFields.standard.keys }

    let domain: String
    let selector: String
    let keyFile: String
    let unsignedHeaders: Set<String>
    private let canonicalization: CanonicalForms
    private let origin: String

    /// Reads an item; the domain must be one for which mail from `sender` can be signed.
    init(_ table: SettingsTable<SigningFields>, sender: EmailAddress) throws {
        origin = table.origin
        domain = try table.value(\.domain).lowercased()
        selector = try table.value(\.selector)
        keyFile = try table.value(\.keyFile)
        unsignedHeaders = Set((try table.value(\.unsignedHeaders) ?? []).map { $0.lowercased() })
        canonicalization = try table.value(\.canonicalization)
        let mine = (DomainName.ascii(sender.domain) ?? sender.domain).lowercased()
        guard mine == domain || mine.hasSuffix(".\(domain)") || domain.hasSuffix(".\(mine)") else {
            throw Problem(
                .badConfiguration, "\(origin): dkim.domain is \(domain), but mail is from \(mine)",
                remedy: "DMARC wants the two to agree; sign with the domain of the From address.")
        }
    }

    /// The signer, its key read from the file.
    package func signer(newsroom folder: String) throws -> DKIMSigner {
        let file = PrivateFile(keyFile, newsroom: folder)
        let pem = try file.text(
            origin: origin, what: "key",
            remedy: .makeSigningKey(domain: domain, selector: selector))
        do throws(KeyError) {
            return DKIMSigner(
                domain: domain, selector: selector,
                key: try SigningKey(pem: pem),
                header: canonicalization.header, body: canonicalization.body,
                unsigned: unsignedHeaders)
        } catch {
            throw Problem(.badConfiguration, "\(file.path): \(error)")
        }
    }
}

/// How the two parts of a mail are brought into one form before they are signed.
struct CanonicalForms {
    var header: Canonicalization
    var body: Canonicalization
}

extension SettingForm where Value == CanonicalForms {
    fileprivate static var canonicalForms: SettingForm {
        SettingForm(.text, text: { "\($0.header.rawValue)/\($0.body.rawValue)" }) { given in
            let parts = given.text.split(separator: "/").map {
                Canonicalization(rawValue: String($0))
            }
            guard parts.count == 2, let header = parts[0], let body = parts[1] else {
                throw Problem(
                    .badConfiguration, "\(given.origin): \(given.path) is \"\(given.text)\"",
                    remedy: "Write relaxed/relaxed, or simple for one or both.")
            }
            return CanonicalForms(header: header, body: body)
        }
    }
}

/// What an item of `dkim` may hold.
struct SigningFields: SettingGroup {
    static let standard = SigningFields()

    let domain = Setting(
        required: "domain", .text, "who signs: the domain of `from`, or one above it")
    let selector = Setting(required: "selector", .text, "the name of the key in DNS")
    let keyFile = Setting(
        required: "key_file", .text(.path),
        "the private key; others must not be able to read it")
    let canonicalization = Setting(
        "canonicalization", .canonicalForms,
        default: CanonicalForms(header: .relaxed, body: .relaxed),
        "`relaxed` or `simple`, for header and body")
    let unsignedHeaders = Setting(
        "unsigned_headers", .list, otherwise: "none",
        "header fields that a relay rewrites, such as `[message-id, date]` for SES")
}
