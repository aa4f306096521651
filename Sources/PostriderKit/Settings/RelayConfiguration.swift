package import DeliveryEngine
import Dispatch
import Foundation
package import NewsletterCore

/// What postrider.yml says about the relay; secrets are fetched only when it is used.
package struct RelayConfiguration: Sendable {
    /// How many connections one run may hold open at once.
    package static let connectionLimit = 1000
    /// Host, port, security and sizes, without credentials.
    private var relay: RelaySettings
    private let username: String?
    private let secret: SecretSource?
    private let mechanism: String?

    /// Reads the `smtp` settings; nil where there are none.
    init?(_ reader: SettingsReader) throws {
        guard let address = try reader.value(\.smtpURL) else { return nil }
        relay = RelaySettings(
            host: address.host, port: address.port,
            security: try Self.security(of: address, \.smtpTLS, reader),
            caFile: try reader.value(\.smtpCAFile), helloName: try reader.value(\.smtpHello),
            proxy: try reader.value(\.smtpProxy),
            connections: try reader.value(\.smtpConnections),
            messagesPerConnection: try reader.value(\.smtpMessagesPerConnection),
            window: try reader.value(\.smtpWindow),
            timeouts: SMTPTimeouts(
                opening: try reader.value(\.smtpTimeoutOpening),
                mail: try reader.value(\.smtpTimeoutMail),
                rcpt: try reader.value(\.smtpTimeoutRcpt),
                data: try reader.value(\.smtpTimeoutData),
                block: try reader.value(\.smtpTimeoutBlock),
                dot: try reader.value(\.smtpTimeoutDot)))
        relay.usesDSN = try reader.value(\.smtpDSN)
        username = try reader.value(\.smtpUsername)
        mechanism = try reader.value(\.smtpMechanism)
        secret = try SecretSource(reader)
        if let username, secret == nil {
            throw Problem(
                .badConfiguration,
                "\(reader.file): smtp.username is \(username), without a password",
                remedy: "Add smtp.password_file, smtp.password_env or smtp.password_command.")
        }
    }

    /// Reads the settings of a relay of its own for those who join; nil where there are none.
    init?(joining reader: SettingsReader) throws {
        // Also where nothing of it counts, a slip is told.
        _ = try reader.value(\.joining.relay.tls)
        guard let address = try reader.value(\.joining.relay.url) else { return nil }
        relay = RelaySettings(
            host: address.host, port: address.port,
            security: try Self.security(of: address, \.joining.relay.tls, reader),
            caFile: try reader.value(\.joining.relay.caFile),
            helloName: try reader.value(\.smtpHello), connections: 2)
        username = try reader.value(\.joining.relay.username)
        mechanism = nil
        secret = try SecretSource(joining: reader)
        if let username, secret == nil {
            throw Problem(
                .badConfiguration,
                "\(reader.file): serve.smtp.username is \(username), without a password",
                remedy: "Add serve.smtp.password_file, password_env or password_command.")
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
    /// How many mails may be under way at once on each.
    package var window: Int { relay.window }
    /// Whether mails go no further than this machine, as far as we know.
    var isOnThisMachine: Bool { RelaySettings.isLoopback(relay.host) && relay.proxy == nil }

    /// The settings with the secret fetched; a command that gives it may take a minute, for which
    /// none of Swift's own threads waits.
    package func fetchedSettings(
        in effects: Effects, folder: String
    ) async throws -> RelaySettings {
        try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async {
                done.resume(with: Result { try settings(in: effects, folder: folder) })
            }
        }
    }

    /// The settings with the secret fetched.
    func settings(in effects: Effects, folder: String) throws -> RelaySettings {
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

    private static func security(
        of address: RelayAddress, _ setting: KeyPath<SettingCatalog, Setting<Bool>>,
        _ reader: SettingsReader
    ) throws -> RelaySettings.Security {
        if address.isImplicitTLS { return .implicitTLS }
        if try reader.value(setting) { return .startTLS }
        guard RelaySettings.isLoopback(address.host) else {
            let origin = reader[setting]?.origin ?? reader.file
            throw Problem(
                .badConfiguration,
                "\(origin): \(SettingKey.of(setting)) is off, but \(address.host) is not this machine",
                remedy: "Set it to required; only a loopback address may do without TLS.")
        }
        return .none
    }
}
