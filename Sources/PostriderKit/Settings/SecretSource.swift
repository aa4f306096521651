import DeliveryEngine
import Foundation
import NewsletterCore

/// Where the relay's password or token comes from; never postrider.yml itself.
enum SecretSource {
    case passwordFile(GivenSetting)
    case passwordVariable(GivenSetting)
    case passwordCommand(GivenSetting)
    case tokenCommand(GivenSetting)

    /// Takes the one source that is set; nil where none is, an error where two are.
    init?(_ reader: SettingsReader) throws {
        try self.init(
            one: [
                reader[\.smtpPasswordFile].map { .passwordFile($0) },
                reader[\.smtpPasswordEnv].map { .passwordVariable($0) },
                reader[\.smtpPasswordCommand].map { .passwordCommand($0) },
                reader[\.smtpTokenCommand].map { .tokenCommand($0) },
            ], reader)
    }

    /// The same for the relay of those who join.
    init?(joining reader: SettingsReader) throws {
        try self.init(
            one: [
                reader[\.joining.relay.passwordFile].map { .passwordFile($0) },
                reader[\.joining.relay.passwordEnv].map { .passwordVariable($0) },
                reader[\.joining.relay.passwordCommand].map { .passwordCommand($0) },
            ], reader)
    }

    private init?(one of: [SecretSource?], _ reader: SettingsReader) throws {
        let sources = of.compactMap { $0 }
        guard sources.count < 2 else {
            throw Problem(
                .badConfiguration, "\(reader.file): the password has \(sources.count) sources",
                remedy:
                    "Keep one of password_file, password_env, password_command, token_command."
            )
        }
        guard let source = sources.first else { return nil }
        self = source
    }

    /// Fetches the secret; the folder is where a relative path begins.
    func fetch(_ effects: Effects, folder: String) throws -> Credentials.Secret {
        switch self {
        case .passwordFile(let value): .password(try Self.contents(of: value, folder))
        case .passwordVariable(let value): .password(try Self.variable(value, effects))
        case .passwordCommand(let value): .password(try Self.output(of: value, folder))
        case .tokenCommand(let value): .bearer(try Self.output(of: value, folder))
        }
    }

    private static func contents(of value: GivenSetting, _ folder: String) throws -> String {
        let text = try PrivateFile(value.text, newsroom: folder).text(
            origin: value.origin, what: "password",
            remedy: "Check the path, and that this user may read the file.")
        return try secret(text, value)
    }

    private static func variable(_ value: GivenSetting, _ effects: Effects) throws -> String {
        guard let text = effects.environment(value.text) else {
            throw Problem(
                .badConfiguration, "\(value.origin): the variable \(value.text) is not set",
                remedy: "Export it with the relay's password before you send.")
        }
        return try secret(text, value)
    }

    private static func output(of value: GivenSetting, _ folder: String) throws -> String {
        let bytes: [UInt8]
        do throws(CommandOutput.Failure) {
            bytes = try CommandOutput.of(value.text, in: folder)
        } catch {
            let problem =
                switch error {
                case .notStarted: "cannot be run"
                case .tooSlow(let limit):
                    "took more than \(limit.milliseconds / 1000) seconds and was stopped; without a "
                        + "terminal it cannot ask anybody"
                case .tooLong(let limit): "printed more than \(limit >> 10) KB and was stopped"
                case .ended(let status): "ended with status \(status)"
                case .killed(let signal): "was ended by signal \(signal)"
                }
            throw Problem(
                .badConfiguration, "\(value.origin): the command \(problem)",
                remedy: "Run it by hand; it must print the secret and nothing else.")
        }
        return try secret(String(decoding: bytes, as: UTF8.self), value)
    }

    private static func secret(_ text: String, _ value: GivenSetting) throws -> String {
        let secret = String(text.prefix { !$0.isNewline })
        guard !secret.isEmpty, !secret.utf8.contains(0) else {
            throw Problem(.badConfiguration, "\(value.origin): the secret found there is empty")
        }
        return secret
    }
}
