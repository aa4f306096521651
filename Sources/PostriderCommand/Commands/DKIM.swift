import ArgumentParser
import PostriderKit

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
        let kind: MakeSigningKey.Kind = type == .rsa ? .rsa(bits: bits) : .ed25519
        let made = try MakeSigningKey(for: try newsroom.open())
            .make(kind, domain: domain, selector: selector)
        Console.say("Made \(made.path). Publish this in DNS:\n")
        Console.write(made.zoneLine)
        Console.say(
            """

            Then add to postrider.yml, and check it with postrider dkim check:

              dkim: [{domain: \(domain), selector: \(selector), key_file: Keys/\(selector).pem}]
            """)
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
        let records = try CheckSigningKeys(of: try newsroom.open(), asking: server).run()
        if json {
            try writeJSON(records)
        } else {
            for record in records { Console.write("\(record.name)  \(record.finding)") }
        }
        if records.contains(where: { !$0.isPublished }) { throw ExitStatus.incomplete.code }
    }
}
