/// What is known of a setting besides the type of its value.
///
/// Manual, `doctor`, errors and the names of variables come from it; ``Setting`` defines it.
package struct SettingKey: Sendable {
    /// What of a value is nobody's business.
    enum Secret {
        /// All words of a command but the first.
        case arguments
        /// User name and password in an address.
        case login
    }

    /// The path in postrider.yml: `smtp.url`.
    package let path: String
    package let kind: SettingKind
    /// What holds where the setting is not given; nil where nothing does.
    let standard: String?
    /// The same for the manual, in words where it is no value.
    package let defaultWords: String
    /// What the setting is for.
    package let meaning: String
    var secret: Secret?

    /// The environment variable that overrides the key.
    package var environmentName: String {
        "POSTRIDER_" + path.uppercased().replacing(".", with: "_")
    }

    /// A value of it as it may be shown.
    func masked(_ value: String) -> String {
        switch secret {
        case nil: return value
        case .arguments:
            let words = value.split(separator: " ")
            return words.count > 1 ? "\(words[0]) ***" : value
        case .login:
            guard let at = value.lastIndex(of: "@") else { return value }
            let start = value.firstRange(of: "://")?.upperBound ?? value.startIndex
            return start <= at ? value[..<start] + "***" + value[at...] : value
        }
    }
}

/// Two keys are one where their paths are.
extension SettingKey: Hashable {
    package static func == (one: SettingKey, other: SettingKey) -> Bool { one.path == other.path }

    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}

extension SettingKey: CustomStringConvertible {
    package var description: String { path }
}

extension SettingKey {
    /// Every key of postrider.yml that holds a single value, in the order of the manual.
    package static let all: [SettingKey] = SettingCatalog.standard.keys

    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// The key at a path; nil where there is none.
    package init?(_ path: String) {
        guard let key = Self.byPath[path] else { return nil }
        self = key
    }

    /// The key of a setting.
    static func of<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) -> SettingKey {
        SettingCatalog.standard[keyPath: setting].key
    }
}
