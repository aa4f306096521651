package import Inbound
import NewsletterCore

/// Who may post events to `serve`, at `/hooks/NAME`: a member of `hooks`.
package struct HookSettings: Sendable {
    /// What a member may hold.
    package static var keys: [SettingKey] { HookFields.standard.keys }

    package let name: String
    package let provider: WebhookProvider
    /// The topics of SNS whose messages are taken.
    package let topics: [String]
    /// Whether a topic that asks to be confirmed is.
    package let confirms: Bool
    let secretFile: String?
    let origin: String

    /// Reads a member.
    init(_ name: String, _ table: SettingsTable<HookFields>) throws {
        origin = table.origin
        self.name = name
        let isName =
            (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { $0.isASCIILetterOrDigit || "-_".utf8.contains($0) }
        guard isName else {
            throw Problem(
                .badConfiguration, "\(table.origin): hooks: \"\(name)\" cannot stand in an address",
                remedy: "Use letters, digits, hyphens and underscores.")
        }
        provider = try table.value(\.provider)
        topics = try table.value(\.topics) ?? []
        confirms = try table.value(\.confirm)
        secretFile = try table.value(\.secretFile)
        if provider == .ses, topics.isEmpty {
            throw Problem(
                .badConfiguration, "\(table.origin): hooks.\(name) has no topics",
                remedy: .words(
                    "Name the topic of SNS, such as: topics: [arn:aws:sns:eu-west-1:123456789012:"
                        + "bounces]; a signature alone only says that somebody has an account."))
        }
        if provider != .ses, secretFile == nil {
            throw Problem(
                .badConfiguration, "\(table.origin): hooks.\(name) has no secret_file",
                remedy: .words("Name a file with \(provider.secretMeaning)."))
        }
    }

    /// The secret; empty for SNS, which has none.
    ///
    /// Throws where it cannot be read, or everybody can.
    package func secret(newsroom folder: String) throws -> String {
        guard let secretFile else { return "" }
        let text = try PrivateFile(secretFile, newsroom: folder).text(
            origin: origin, what: "secret",
            remedy: "Check the path, and that this user may read the file.")
        let secret = text.trimmingSpace()
        guard secret.utf8.count >= 8 else {
            throw Problem(
                .badConfiguration, "\(origin): the secret of hooks.\(name) is shorter than 8 bytes",
                remedy: .words("Write \(provider.secretMeaning) into \(secretFile)."))
        }
        return secret
    }
}

extension WebhookProvider {
    /// What its secret is.
    var secretMeaning: String {
        switch self {
        case .ses: "nothing"
        case .mailgun: "the webhook signing key of the account"
        case .sendgrid: "the verification key of the event webhook, as SendGrid shows it"
        case .resend: "the signing secret of the webhook, which begins with whsec_"
        case .postal: "the public key of the server's signatures, in PEM"
        case .postmark, .brevo, .mailjet, .sparkpost:
            "a password or token of your own, or user:password, which the address or the header "
                + "Authorization then holds"
        case .azure: "a token of your own, which the address has as ?token=, or a header"
        }
    }
}

/// What a member of `hooks` may hold.
struct HookFields: SettingGroup {
    static let standard = HookFields()

    let provider = Setting(
        required: "provider", SettingForm<WebhookProvider>.choice, "who posts there")
    let secretFile = Setting(
        "secret_file", .text(.path),
        "a file with what proves that the provider posts (docs/bounces.md); others must not be able to read it"
    )
    let topics = Setting(
        "topics", .list, "for `ses`: the topics of SNS whose messages are taken")
    let confirm = Setting(
        "confirm", .truth, default: false,
        "for `ses`: `true` confirms a topic of the list when SNS asks")
}

extension SettingsReader {
    /// The members of `hooks`, by name.
    func hooks() throws -> [HookSettings] {
        try members(.hooks, of: HookFields.standard).map { try HookSettings($0.name, $0.table) }
    }
}
