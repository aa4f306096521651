import BuiltInFiles
import DeliveryEngine
import Foundation
package import NewsletterCore

/// The settings that `init` writes: the built-in text with values in it.
package struct StarterSettings: Equatable {
    /// By the key of the setting; what is not given stands as a comment.
    private(set) var values: [SettingKey: String]

    /// What the sample newsroom has.
    package static let sample = StarterSettings(values: [
        .of(\.newsletterName): "The Lindwater Letter",
        .of(\.newsletterURL): "https://letter.example.org",
        .of(\.newsletterPostalAddress): "The Reading Room, 4 Ferry Lane, Lindwater",
        .of(\.from): "The Lindwater Letter <letter@example.org>",
        .of(\.replyTo): "editor@example.org",
        .of(\.returnPath): "bounces@example.org", .of(\.smtpURL): practiceRelay,
        .of(\.linksUnsubscribe): "https://letter.example.org/u/{token}",
        .of(\.linksMailto): "unsubscribe@example.org",
    ])

    /// What stands where nobody has said anything yet.
    package static let placeholders = StarterSettings(values: [
        .of(\.newsletterName): "Your Newsletter",
        .of(\.newsletterPostalAddress): "Your Name, 1 Your Street, Your Town",
        .of(\.from): "Your Newsletter <you@example.org>", .of(\.smtpURL): practiceRelay,
        .of(\.linksUnsubscribe): "https://example.org/u/{token}",
    ])

    /// Where `postrider sink` listens.
    static let practiceRelay = "smtp://127.0.0.1:2525"

    /// The placeholders, but for what has been answered.
    package init(
        name given: String?, from: Mailbox?, postalAddress: String?, relayURL: String?
    ) {
        var values = Self.placeholders.values
        let name = given ?? values[.of(\.newsletterName)]!
        values[.of(\.newsletterName)] = name
        if let address = postalAddress { values[.of(\.newsletterPostalAddress)] = address }
        let from = from ?? Mailbox(name: nil, address: Self.placeholderAddress)
        values[.of(\.from)] = Self.text(Mailbox(name: from.name ?? name, address: from.address))
        if let relayURL { values[.of(\.smtpURL)] = relayURL }
        self.values = values
    }

    private init(values: [SettingKey: String]) { self.values = values }

    private static var placeholderAddress: EmailAddress {
        try! Mailbox(placeholders.values[.of(\.from)]!).address
    }

    private static func text(_ mailbox: Mailbox) -> String {
        "\(mailbox.name ?? "") <\(mailbox.address)>"
    }

    /// The text of postrider.yml.
    var text: String { text(of: "postrider.yml") }

    /// The text of a file of a new newsroom that depends on the settings; as it is for a relay on
    /// this machine, or elsewhere, where that is said.
    package func text(of file: String, isLocal: Bool? = nil) -> String {
        let path = "Templates/newsroom/\(file).template"
        let template = String(decoding: BuiltInFiles.contents(of: path) ?? Data(), as: UTF8.self)
        return template.split(separator: "\n", omittingEmptySubsequences: false)
            .compactMap { line(String($0), isLocal: isLocal ?? self.isLocal) }.joined(
                separator: "\n")
    }

    /// A line with its values; nil where it stands for another case: `[key]` before a line says
    /// that it is for those who have the key, `[no key]` for the others.
    private func line(_ text: String, isLocal: Bool) -> String? {
        var text = text
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let condition = text[text.index(after: text.startIndex)..<end]
            let isNegated = condition.hasPrefix("no ")
            let name = String(isNegated ? condition.dropFirst(3) : condition)
            let holds =
                name == "local"
                ? isLocal : SettingKey(name).map { values[$0] != nil } ?? false
            if holds == isNegated { return nil }
            text = String(text[text.index(after: end)...])
        }
        for (key, value) in values {
            text = text.replacing("{{\(key.path)}}", with: Self.quoted(value))
        }
        return Self.fillingDefaults(in: text)
    }

    /// What holds anyway stands there as a beginning.
    private static func fillingDefaults(in text: String) -> String {
        guard text.contains("{{") else { return text }
        return SettingKey.all.reduce(text) { text, key in
            key.standard.map { text.replacing("{{\(key.path)}}", with: $0) } ?? text
        }
    }

    /// The settings that hold a placeholder.
    package var placeholderKeys: [SettingKey] {
        SettingKey.all.filter { key in
            key != .of(\.smtpURL)
                && values[key].map { $0 == Self.placeholders.values[key] } ?? false
                || key == .of(\.from) && hasPlaceholderAddress
        }
    }

    private var hasPlaceholderAddress: Bool {
        (try? Mailbox(values[.of(\.from)] ?? ""))?.address == Self.placeholderAddress
    }

    private var isLocal: Bool {
        URLComponents(string: values[.of(\.smtpURL)] ?? "")?.host.map(RelaySettings.isLoopback)
            ?? false
    }

    /// A value as YAML: quoted wherever it could be taken for something else.
    private static func quoted(_ value: String) -> String {
        let isPlain = value.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || " @.,/-".unicodeScalars.contains(scalar)
        }
        let first = value.unicodeScalars.first
        if isPlain, first?.properties.isAlphabetic == true, value.last != " ", !isWord(value) {
            return value
        }
        if value.hasPrefix("smtp"), !value.contains(where: { " #\"".contains($0) }) { return value }
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped)\""
    }

    /// Whether YAML reads the text as something that is no text.
    private static func isWord(_ value: String) -> Bool {
        ["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(value.lowercased())
    }
}
