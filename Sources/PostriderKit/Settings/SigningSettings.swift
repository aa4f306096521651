import Cryptography
import DomainNames
import Foundation
package import MailFormat
import NewsletterCore

/// One item of `dkim`: who signs, with which key.
package struct SigningSettings {
    package static let keys = [
        "domain", "selector", "key_file", "canonicalization", "unsigned_headers",
    ]

    let domain: String
    let selector: String
    let keyFile: String
    let unsignedHeaders: Set<String>
    private let canonicalization: (header: Canonicalization, body: Canonicalization)
    private let origin: String

    /// Reads an item; the domain must be one for which mail from `sender` can be signed.
    init(_ table: SettingsTable, sender: EmailAddress) throws {
        origin = table.origin
        domain = try table.required("domain").lowercased()
        selector = try table.required("selector")
        keyFile = try table.required("key_file")
        unsignedHeaders = Set(try table.texts("unsigned_headers").map { $0.lowercased() })
        canonicalization = try Self.canonicalization(table)
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

    private static func canonicalization(
        _ table: SettingsTable
    ) throws -> (header: Canonicalization, body: Canonicalization) {
        let text = try table.text("canonicalization") ?? "relaxed/relaxed"
        let parts = text.split(separator: "/").map { Canonicalization(rawValue: String($0)) }
        guard parts.count == 2, let header = parts[0], let body = parts[1] else {
            throw Problem(
                .badConfiguration, "\(table.origin): dkim.canonicalization is \"\(text)\"",
                remedy: "Write relaxed/relaxed, or simple for one or both.")
        }
        return (header, body)
    }
}
