import ArgumentParser
import Cryptography
import Files
import Foundation
import MailFormat
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Resolving
import Storage

/// `postrider dkim`: the keys that sign mails (RFC 6376).
struct DKIM: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dkim", abstract: "Make and check the keys that sign mails.",
        subcommands: [GenerateKey.self, CheckKeys.self])
}

/// `postrider dkim keygen`.
struct GenerateKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keygen", abstract: "Make a key, and print the DNS record that publishes it.")

    enum KeyType: String, ExpressibleByArgument, CaseIterable { case rsa, ed25519 }

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "The domain of the From address.") var domain: String
    @Option(help: "The key's name in DNS, such as s1.") var selector: String
    @Option(help: "rsa, which every receiver knows, or ed25519 as a second signature.")
    var type = KeyType.rsa
    @Option(help: "The length of an RSA key; at least 2048.") var bits = 2048

    func validate() throws {
        for label in (domain + "." + selector).split(
            separator: ".", omittingEmptySubsequences: false)
        {
            let isLabel = label.allSatisfy {
                $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0))
            }
            guard isLabel, !label.isEmpty else {
                throw ValidationError("\"\(label)\" cannot stand in a domain name")
            }
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let path = "\(workspace.newsroom.keys)/\(selector).pem"
        if FileManager.default.fileExists(atPath: path) {
            throw Problem(
                .badData, "\(path) exists already",
                remedy: "Choose another selector; an old key must stay until its mails are read.")
        }
        let key = try makeKey(workspace.effects)
        try FileManager.default.createDirectory(
            atPath: workspace.newsroom.keys, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        try AtomicFile.write(key.pem.utf8, to: path, mode: 0o600)
        let record = DKIMRecord(for: DKIMSigner(domain: domain, selector: selector, key: key))
        Console.say("Made \(path). Publish this in DNS:\n")
        Console.write(record.zoneLine)
        Console.say(
            """

            Then add to postrider.yml, and check it with postrider dkim check:

              dkim: [{domain: \(domain), selector: \(selector), key_file: Keys/\(selector).pem}]
            """)
    }

    private func makeKey(_ effects: Effects) throws -> SigningKey {
        do throws(KeyError) {
            return type == .rsa
                ? try SigningKey.newRSA(bits: bits)
                : try SigningKey(ed25519: effects.randomBytes(32))
        } catch {
            throw Problem(.usage, "no key was made: \(error)", remedy: "Use --bits 2048.")
        }
    }
}

/// `postrider dkim check`.
struct CheckKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Compare the keys of the settings with what DNS says.")

    @OptionGroup var newsroom: NewsroomOptions
    @Option(help: "The DNS server to ask, as 127.0.0.1:5353; the system's otherwise.")
    var server: String?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let signers = try workspace.settings().signing.map {
            try $0.signer(newsroom: workspace.newsroom.folder)
        }
        guard !signers.isEmpty else {
            throw Problem(
                .badConfiguration, "postrider.yml has no dkim",
                remedy: "Make a key: postrider dkim keygen --domain D --selector S")
        }
        let records = signers.map { PublishedKey(of: $0, asking: DNSResolver(server: server)) }
        if json {
            try writeJSON(records)
        } else {
            for record in records { Console.write("\(record.name)  \(record.finding)") }
        }
        if records.contains(where: { !$0.isPublished }) { throw ExitStatus.incomplete.code }
    }
}
