import Cryptography
import Files
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles

/// Makes a key that signs mails (RFC 6376).
package struct MakeSigningKey {
    /// What kind of key it is.
    package enum Kind: Hashable, Sendable {
        /// Which every receiver knows; so many bits long, at least 2048.
        case rsa(bits: Int)
        /// As a second signature (RFC 8463).
        case ed25519
    }

    /// The key that was made.
    package struct Outcome {
        /// The file of the private key.
        package let path: String
        /// The DNS record that publishes it, as a line of a zone.
        package let zoneLine: String
    }

    private let workspace: Workspace

    /// Into the newsroom's folder of keys.
    package init(for workspace: Workspace) { self.workspace = workspace }

    /// Makes the key of a domain under a selector, which must be new.
    package func make(_ kind: Kind, domain: String, selector: String) throws -> Outcome {
        let path = "\(workspace.newsroom.keys)/\(selector).pem"
        if FileManager.default.fileExists(atPath: path) {
            throw Problem(
                .badData, "\(path) exists already",
                remedy: "Choose another selector; an old key must stay until its mails are read.")
        }
        let key = try key(kind)
        try FileManager.default.createDirectory(
            atPath: workspace.newsroom.keys, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try AtomicFile.write(key.pem.utf8, to: path, mode: 0o600)
        let record = DKIMRecord(for: DKIMSigner(domain: domain, selector: selector, key: key))
        return Outcome(path: path, zoneLine: record.zoneLine)
    }

    private func key(_ kind: Kind) throws -> SigningKey {
        do throws(KeyError) {
            switch kind {
            case .rsa(let bits): return try SigningKey.newRSA(bits: bits)
            case .ed25519: return try SigningKey(ed25519: workspace.effects.randomBytes(32))
            }
        } catch {
            throw Problem(.usage, "no key was made: \(error)", remedy: .useUsualKeyLength)
        }
    }
}
