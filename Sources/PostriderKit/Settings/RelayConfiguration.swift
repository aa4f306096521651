package import DeliveryEngine
import Foundation
package import NewsletterCore

/// What postrider.yml says about the relay; secrets are fetched only when it is used.
package struct RelayConfiguration {
    /// How many connections one run may hold open at once.
    package static let connectionLimit = 1000
    private static let form = "smtp://relay.example.org:587 or smtps://relay.example.org"

    /// Host, port, security and sizes, without credentials.
    private var relay: RelaySettings
    private let username: String?
    private let secret: SecretSource?
    private let mechanism: String?

    /// Reads the `smtp` settings; nil where there are none.
    init?(_ reader: SettingsReader) throws {
        guard let url = reader[.smtpURL] else { return nil }
        relay = try Self.relay(at: url, tls: reader[.smtpTLS])
        relay.caFile = reader.text(.smtpCAFile)
        relay.helloName = try Self.helloName(reader)
        relay.proxy = reader.text(.smtpProxy)
        relay.connections =
            try reader.count(.smtpConnections, upTo: Self.connectionLimit) ?? relay.connections
        relay.messagesPerConnection =
            try reader.count(.smtpMessagesPerConnection) ?? relay.messagesPerConnection
        relay.timeouts = try Self.timeouts(reader)
        username = reader.text(.smtpUsername)
        mechanism = try Self.mechanism(reader)
        secret = try SecretSource(reader)
        if let username, secret == nil {
            throw Problem(
                .badConfiguration,
                "\(reader.file): smtp.username is \(username), without a password",
                remedy: "Add smtp.password_file, smtp.password_env or smtp.password_command.")
        }
    }

    /// What is wrong with the scheme for the port, if anything is, and what to write.
    var schemeMismatch: (finding: String, remedy: String)? {
        switch (relay.port, relay.security) {
        case (RelaySettings.implicitTLSPort, .startTLS), (RelaySettings.implicitTLSPort, .none):
            (
                "port 465 is for TLS from the first byte, which smtp:// does not begin with",
                "Write smtps://\(place)"
            )
        case (587, .implicitTLS), (25, .implicitTLS):
            (
                "port \(relay.port) is for STARTTLS, which smtps:// does not do",
                "Write smtp://\(place)"
            )
        default: nil
        }
    }

    /// The settings without their secret.
    var withoutSecret: RelaySettings { relay }

    /// Where the relay is, for messages.
    package var place: String { "\(relay.host):\(relay.port)" }
    package var connections: Int { relay.connections }
    /// Whether mails go no further than this machine, as far as we know.
    var isOnThisMachine: Bool { RelaySettings.isLoopback(relay.host) && relay.proxy == nil }

    /// The settings with the secret fetched.
    package func settings(in effects: Effects, folder: String) throws -> RelaySettings {
        var settings = relay
        settings.caFile = relay.caFile.map { $0.hasPrefix("/") ? $0 : "\(folder)/\($0)" }
        if let username, let secret {
            settings.credentials = Credentials(
                username: username, secret: try secret.fetch(effects, folder: folder),
                mechanism: mechanism)
        }
        return settings
    }

    /// Throws where a file of certificates is named that is not there, or holds none.
    func checkCertificates(folder: String) throws {
        guard let file = relay.caFile else { return }
        let path = file.hasPrefix("/") ? file : "\(folder)/\(file)"
        let bytes = FileManager.default.contents(atPath: path)
        let fault: String? =
            if let bytes {
                bytes.range(of: Self.beginningOfCertificate) == nil ? "holds no certificate" : nil
            } else { "cannot be read" }
        guard let fault else { return }
        throw Problem(
            .badConfiguration, "smtp.ca_file: \(path) \(fault)",
            remedy: "Name a file with certificates in PEM, or leave the setting out.")
    }

    /// Also of `BEGIN TRUSTED CERTIFICATE` and `BEGIN X509 CERTIFICATE` the end.
    private static let beginningOfCertificate = Data("CERTIFICATE-----".utf8)

    private static func relay(
        at url: SettingsReader.Value, tls: SettingsReader.Value?
    ) throws -> RelaySettings {
        guard let parts = URLComponents(string: url.text), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme, ["smtp", "smtps"].contains(scheme),
            parts.path.isEmpty || parts.path == "/",
            parts.port.map({ (1...65535).contains($0) }) ?? true
        else {
            throw Problem(
                .badConfiguration, "\(url.origin): smtp.url is \"\(masked(url.text))\"",
                remedy: "Write it as \(form).")
        }
        guard parts.user == nil, parts.password == nil else {
            throw Problem(
                .badConfiguration, "\(url.origin): smtp.url holds a user name or password",
                remedy: "Take it out; use smtp.username and smtp.password_file.")
        }
        let security = try security(scheme: scheme, host: host, tls: tls)
        let port = parts.port ?? (scheme == "smtps" ? 465 : 587)
        return RelaySettings(host: host, port: port, security: security)
    }

    private static func security(
        scheme: String, host: String, tls: SettingsReader.Value?
    ) throws -> RelaySettings.Security {
        if scheme == "smtps" { return .implicitTLS }
        switch tls?.text.lowercased() {
        case nil, "required", "true", "on", "yes": return .startTLS
        case "off", "false", "no":
            guard RelaySettings.isLoopback(host) else {
                throw Problem(
                    .badConfiguration,
                    "\(tls?.origin ?? ""): smtp.tls is off, but \(host) is not this machine",
                    remedy: "Set it to required; only a loopback address may do without TLS.")
            }
            return .none
        case let other?:
            throw Problem(
                .badConfiguration,
                "\(tls?.origin ?? ""): smtp.tls is \"\(other)\"; it must be required or off")
        }
    }

    /// The name for EHLO: a host name, or an address in brackets (RFC 5321 section 4.1.3).
    private static func helloName(_ reader: SettingsReader) throws -> String? {
        try reader.read(.smtpHello, "a host name such as mail.example.org") { text in
            let isName = text.utf8.allSatisfy {
                $0.isASCIILetter || $0.isASCIIDigit || "-._[]:".utf8.contains($0)
            }
            return isName ? text : nil
        }
    }

    /// The mechanisms of SASL that libcurl knows, in its spelling.
    static let mechanisms = [
        "PLAIN", "LOGIN", "CRAM-MD5", "DIGEST-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "NTLM",
        "GSSAPI", "EXTERNAL", "XOAUTH2", "OAUTHBEARER",
    ]

    private static func mechanism(_ reader: SettingsReader) throws -> String? {
        guard let value = reader[.smtpMechanism] else { return nil }
        let name = value.text.uppercased()
        guard mechanisms.contains(name) else {
            let near = name.nearest(in: mechanisms).map { "Did you mean \($0)? " } ?? ""
            throw Problem(
                .badConfiguration,
                "\(value.origin): smtp.mechanism is \"\(value.text)\", which is not known",
                remedy: "\(near)These are: \(mechanisms.joined(separator: ", ")).")
        }
        return name
    }

    private static func timeouts(_ reader: SettingsReader) throws -> SMTPTimeouts {
        var timeouts = SMTPTimeouts()
        let keys: [(SettingKey, WritableKeyPath<SMTPTimeouts, Duration>)] = [
            (.smtpTimeoutOpening, \.opening), (.smtpTimeoutMail, \.mail),
            (.smtpTimeoutRcpt, \.rcpt), (.smtpTimeoutData, \.data),
            (.smtpTimeoutBlock, \.block), (.smtpTimeoutDot, \.dot),
        ]
        for (key, timeout) in keys {
            if let time = try reader.duration(key) { timeouts[keyPath: timeout] = time }
        }
        return timeouts
    }

    private static func masked(_ url: String) -> String {
        guard let at = url.lastIndex(of: "@"), let slashes = url.firstRange(of: "://") else {
            return url
        }
        return url[..<slashes.upperBound] + "***" + url[at...]
    }
}
