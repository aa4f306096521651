import DeliveryEngine
import NewsletterCore

/// A setting in force and where it comes from.
package struct SettingInForce: Encodable {
    package let key: String
    package let value: String
    /// `postrider.yml, line 3`, the name of a variable, or `default`.
    package let origin: String
}

extension SettingsReader {
    /// Every setting that was given, and what holds where one was not; secrets masked.
    func inForce() throws -> [SettingInForce] {
        let single = SettingKey.all.compactMap { key -> SettingInForce? in
            if let value = self[key] {
                return SettingInForce(
                    key: key.path, value: key.masked(value.texts.joined(separator: ", ")),
                    origin: value.origin)
            }
            return key.standard.map {
                SettingInForce(key: key.path, value: $0, origin: "default")
            }
        }
        let signers = try tables(.dkim, of: SigningFields.standard).enumerated().map {
            SettingInForce(
                key: "dkim[\($0.offset)]", value: $0.element.words, origin: $0.element.origin)
        }
        let domains = try members(.rateDomains, of: RateDomainFields.standard).map {
            SettingInForce(
                key: "rate.domains.\($0.name)", value: $0.table.words, origin: $0.table.origin)
        }
        let hooks = try members(.hooks, of: HookFields.standard).map {
            SettingInForce(
                key: "hooks.\($0.name)", value: $0.table.words, origin: $0.table.origin)
        }
        let boxes = try tables(.mailboxes, of: MailboxFields.standard).enumerated().map {
            SettingInForce(
                key: "bounces.mailboxes[\($0.offset)]", value: $0.element.words,
                origin: $0.element.origin)
        }
        return single + domains + signers + hooks + boxes
    }
}
