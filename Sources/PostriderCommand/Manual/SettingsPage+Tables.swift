import DeliveryEngine
import PostriderKit

extension RateLimitPlan {
    /// What a member of `rate.domains` may hold, as the manual has it.
    static let domainEntries: [SettingsPage.Entry] = domainKeys.map { key in
        let (kind, standard, meaning): (SettingKind, String, String) =
            switch key {
            case "connections":
                (.count, "no limit", "how many of its mails may be in flight at once")
            case "domains": (.list, "", "further domains of the same provider")
            default:
                (
                    .count, "no limit",
                    "mails to the domain in any \(key.dropFirst("per_".count).replacing("day", with: "24 hours"))"
                )
            }
        return SettingsPage.Entry(
            key: "rate.domains.DOMAIN.\(key)", kind: kind, standard: standard, variable: nil,
            meaning: meaning)
    }
}

extension SigningSettings {
    /// What an item of `dkim` may hold, as the manual has it.
    static let entries: [SettingsPage.Entry] = keys.map { key in
        let (kind, standard, meaning): (SettingKind, String, String) =
            switch key {
            case "domain": (.text, "required", "who signs: the domain of `from`, or one above it")
            case "selector": (.text, "required", "the name of the key in DNS")
            case "key_file":
                (.path, "required", "the private key; others must not be able to read it")
            case "canonicalization":
                (.text, "`relaxed/relaxed`", "`relaxed` or `simple`, for header and body")
            case "unsigned_headers":
                (
                    .list, "none",
                    "header fields that a relay rewrites, such as `[message-id, date]` for SES"
                )
            default: (.text, "", "")
            }
        return SettingsPage.Entry(
            key: "dkim[].\(key)", kind: kind, standard: standard, variable: nil, meaning: meaning)
    }
}
