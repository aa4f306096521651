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
        let single = SettingKey.allCases.compactMap { key -> SettingInForce? in
            if let value = self[key] {
                return SettingInForce(
                    key: key.rawValue, value: key.masked(value.text), origin: value.origin)
            }
            return key.standard.map {
                SettingInForce(key: key.rawValue, value: $0, origin: "default")
            }
        }
        let signers = try tables(.dkim, keys: SigningSettings.keys).enumerated().map {
            SettingInForce(
                key: "dkim[\($0.offset)]", value: $0.element.words, origin: $0.element.origin)
        }
        let domains = try members(.rateDomains, keys: RateLimitPlan.domainKeys).map {
            SettingInForce(
                key: "rate.domains.\($0.name)", value: $0.table.words, origin: $0.table.origin)
        }
        return single + domains + signers
    }
}

extension SettingKey {
    /// The value as it may be shown: of a command only its first word, of a URL no password.
    fileprivate func masked(_ value: String) -> String {
        switch self {
        case .smtpPasswordCommand, .smtpTokenCommand:
            let words = value.split(separator: " ")
            return words.count > 1 ? "\(words[0]) ***" : value
        case .smtpURL, .smtpProxy:
            guard let at = value.lastIndex(of: "@") else { return value }
            let start = value.firstRange(of: "://")?.upperBound ?? value.startIndex
            return start <= at ? value[..<start] + "***" + value[at...] : value
        default: return value
        }
    }
}
