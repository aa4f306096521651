import DeliveryEngine
import Foundation
package import Inbound
package import NewsletterCore

/// A mailbox to which bounces come: an item of `bounces.mailboxes`.
package struct MailboxSettings: Sendable {
    /// What an item may hold.
    package static var keys: [SettingKey] { MailboxFields.standard.keys }

    /// Where it is.
    struct Address {
        var kind: MailboxAccount.Kind
        var host: String
        var port: Int
        var isImplicitTLS: Bool
        var mailbox: String
    }

    private let address: Address
    private let usesTLS: Bool
    private let username: String
    private let mechanism: String?
    private let caFile: String?
    private let after: MailboxAccount.After
    private let folder: String
    private let source: SecretSource

    /// Reads an item.
    init(_ table: SettingsTable<MailboxFields>) throws {
        address = try table.value(\.url)
        username = try table.value(\.username)
        mechanism = try table.value(\.mechanism)
        caFile = try table.value(\.caFile)
        folder = try table.value(\.folder)
        let chosen = try table.value(\.after)
        after = chosen ?? (address.kind == .imap ? .move : .leave)
        if address.kind == .pop3, after == .move || after == .keyword {
            throw Problem(
                .badConfiguration,
                "\(table.origin): a POP3 server has no folders and no keywords",
                remedy: "Set after: leave or after: delete.")
        }
        usesTLS = try table.value(\.tls)
        if !usesTLS, address.isImplicitTLS || !RelaySettings.isLoopback(address.host) {
            throw Problem(
                .badConfiguration,
                "\(table.origin): tls is off, but \(address.host) is not this machine",
                remedy: "Leave it out; only a loopback address may do without TLS.")
        }
        source = try table.secret()
    }

    /// Where it is, for messages.
    package var name: String { "\(username) at \(address.host)" }

    /// The account with its secret fetched; a command that gives it may take a minute.
    package func account(_ effects: Effects, folder home: String) throws -> MailboxAccount {
        MailboxAccount(
            address.kind, host: address.host, port: address.port,
            isImplicitTLS: address.isImplicitTLS, usesTLS: usesTLS, mailbox: address.mailbox,
            after: after, folder: folder,
            credentials: Credentials(
                username: username, secret: try source.fetch(effects, folder: home),
                mechanism: mechanism),
            caFile: caFile.map { $0.hasPrefix("/") ? $0 : "\(home)/\($0)" })
    }

    /// Whether the secret is a token of which another one may be had.
    var hasToken: Bool { if case .tokenCommand = source { true } else { false } }
}

/// What an item of `bounces.mailboxes` may hold.
struct MailboxFields: SettingGroup {
    static let standard = MailboxFields()

    let url = Setting(
        required: "url", .mailboxAddress, example: "url: imaps://imap.example.org/INBOX",
        "`imaps://host/FOLDER`, `imap://host/FOLDER` (STARTTLS), `pop3s://host` or `pop3://host`")
    let username = Setting(required: "username", .text, "the user name")
    let passwordFile = Setting(
        "password_file", .text(.path),
        "a file with the password; others must not be able to read it")
    let passwordEnv = Setting(
        "password_env", .text, "the environment variable that holds it")
    let passwordCommand = Setting(
        "password_command", .text(.command), "a command that prints it"
    ).hiding(.arguments)
    let tokenCommand = Setting(
        "token_command", .text(.command),
        "a command that prints an OAuth 2 token; it is run once more where a token is refused"
    ).hiding(.arguments)
    let mechanism = Setting(
        "mechanism", .mechanism, otherwise: "libcurl's choice",
        "the one SASL mechanism to use, such as `xoauth2`")
    let caFile = Setting(
        "ca_file", .text(.path), otherwise: "the system's",
        "certificates that are trusted instead of the system's")
    let tls = Setting(
        "tls", .isSecured, default: true, "`required`, or `off` for a loopback address only")
    let after = Setting(
        "after", SettingForm<MailboxAccount.After>.choice, otherwise: "`move`; `leave` with POP3",
        "what becomes of reports that were kept: `move` to `folder`, `delete`, `keyword` ($PostriderDone) or `leave`; everything else stays"
    )
    let folder = Setting(
        "folder", .text, default: "Postrider", "the folder to which they are moved")
}

extension SettingsTable<MailboxFields> {
    /// The one source of the secret.
    fileprivate func secret() throws -> SecretSource {
        func given(
            _ field: KeyPath<MailboxFields, Setting<String?>>, _ name: String
        ) throws -> GivenSetting? {
            try value(field).map {
                GivenSetting(path: "bounces.mailboxes.\(name)", origin: origin, texts: [$0])
            }
        }
        let sources = [
            try given(\.passwordFile, "password_file").map { SecretSource.passwordFile($0) },
            try given(\.passwordEnv, "password_env").map { .passwordVariable($0) },
            try given(\.passwordCommand, "password_command").map { .passwordCommand($0) },
            try given(\.tokenCommand, "token_command").map { .tokenCommand($0) },
        ].compactMap { $0 }
        guard sources.count == 1 else {
            throw Problem(
                .badConfiguration,
                "\(origin): the mailbox's password has \(sources.count) sources",
                remedy:
                    "Give one of password_file, password_env, password_command, token_command.")
        }
        return sources[0]
    }
}

extension SettingForm where Value == MailboxSettings.Address {
    /// An address of IMAP or POP3, without a login.
    static var mailboxAddress: SettingForm {
        SettingForm(.webAddress) { given in
            guard let parts = URLComponents(string: given.text), let host = parts.host,
                !host.isEmpty, let scheme = parts.scheme?.lowercased(),
                let known = schemes[scheme], parts.user == nil, parts.password == nil,
                parts.query == nil, parts.fragment == nil,
                parts.port.map({ (1...65535).contains($0) }) ?? true
            else {
                throw given.refusal(
                    "an address such as imaps://imap.example.org/INBOX, without user and password")
            }
            let path = String(parts.path.drop { $0 == "/" })
            return MailboxSettings.Address(
                kind: known.kind, host: host, port: parts.port ?? known.port,
                isImplicitTLS: scheme.hasSuffix("s"), mailbox: path.isEmpty ? "INBOX" : path)
        }
    }

    private static var schemes: [String: (kind: MailboxAccount.Kind, port: Int)] {
        ["imap": (.imap, 143), "imaps": (.imap, 993), "pop3": (.pop3, 110), "pop3s": (.pop3, 995)]
    }
}

extension SettingsReader {
    /// The items of `bounces.mailboxes`.
    func mailboxes() throws -> [MailboxSettings] {
        try tables(.mailboxes, of: MailboxFields.standard).map { try MailboxSettings($0) }
    }
}
