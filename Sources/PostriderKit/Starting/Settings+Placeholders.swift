import Composing
import DeliveryEngine
import NewsletterCore

extension Settings {
    /// The settings that are still as `init` wrote them, the sample's or a placeholder, with
    /// their values.
    var placeholders: [(key: SettingKey, value: String)] {
        let mine: [(SettingKey, String?)] = [
            (.of(\.newsletterName), newsletter.name), (.of(\.newsletterURL), newsletter.url),
            (.of(\.newsletterPostalAddress), newsletter.postalAddress),
            (.of(\.from), from.address.description), (.of(\.replyTo), replyTo?.address.description),
            (.of(\.returnPath), returnPath?.description),
            (.of(\.linksUnsubscribe), links.unsubscribe),
            (.of(\.linksMailto), links.mailto?.description),
        ]
        return mine.compactMap { key, value in
            guard let value, StarterSettings.wrote(value, for: key) else { return nil }
            return (key, value)
        }
    }

    /// Whether what is sent stays on this machine, or nothing can be sent at all.
    var isPractice: Bool { smtp?.isOnThisMachine ?? true }

    /// The placeholders in a sentence: `newsletter.name, from and links.unsubscribe`.
    package var placeholdersInWords: String? { SettingKey.inWords(placeholders.map(\.key)) }

    /// Throws where mail would leave this machine in somebody else's name.
    package func refusePlaceholders() throws {
        guard !isPractice, let words = placeholdersInWords else { return }
        throw Problem(
            .badConfiguration, "postrider.yml: still as init wrote it: \(words)",
            remedy: "Put in your own; only mail to a relay on 127.0.0.1 may leave without.")
    }
}

extension SettingKey {
    /// Keys in a sentence; nil for none.
    package static func inWords(_ keys: [SettingKey]) -> String? {
        let names = keys.map(\.path)
        guard let last = names.last else { return nil }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }
}

extension StarterSettings {
    /// Whether `init` writes this value for a key by itself; of a mailbox the address counts.
    static func wrote(_ value: String, for key: SettingKey) -> Bool {
        [sample, placeholders].compactMap { $0.values[key] }.contains { written in
            guard key == .of(\.from) else { return written == value }
            return (try? Mailbox(written))?.address.description == value
        }
    }

    /// The names that stand for one's own.
    static var names: [String] {
        [sample, placeholders].compactMap { $0.values[.of(\.newsletterName)] }
    }
}

extension SenderSnapshot {
    /// What of them is as `init` wrote it; the settings may have been changed since.
    var placeholders: [SettingKey] {
        let pinned: [(SettingKey, String?)] = [
            (.of(\.from), fromAddress), (.of(\.replyTo), replyToAddress),
            (.of(\.returnPath), returnPath),
            (.of(\.linksUnsubscribe), unsubscribeURL), (.of(\.linksMailto), unsubscribeMailbox),
        ]
        return pinned.filter { key, value in
            value.map { StarterSettings.wrote($0, for: key) } ?? false
        }.map(\.0)
    }
}
