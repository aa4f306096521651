import NewsletterCore

/// The one definition of a setting: its path, kind, default and meaning, and how it is read.
///
/// A stored property of a ``SettingGroup`` is all that a new one takes.
struct Setting<Value: Sendable>: Sendable {
    /// What holds where the setting is not given.
    private enum Absence {
        case holds(Value)
        /// It must be given; what to write, where that is not plain.
        case isMissing(example: String?)
    }

    private(set) var key: SettingKey
    private let form: SettingForm<Value>
    private let absence: Absence

    /// Defines a setting with a default.
    ///
    /// `words` tell the manual of a default that holds in some case only; `doctor` then leaves it
    /// out.
    init(
        _ path: String, _ form: SettingForm<Value>, default value: Value, words: String? = nil,
        _ meaning: String
    ) {
        let text = form.text(value)
        key = SettingKey(
            path: path, kind: form.kind, standard: words == nil ? text : nil,
            defaultWords: "`\(text)`\(words ?? "")", meaning: meaning)
        self.form = form
        absence = .holds(value)
    }

    /// Defines a setting without a default; `otherwise` tells the manual what holds instead.
    init<Wrapped>(
        _ path: String, _ form: SettingForm<Wrapped>, otherwise: String = "", _ meaning: String
    ) where Value == Wrapped? {
        key = SettingKey(
            path: path, kind: form.kind, standard: nil, defaultWords: otherwise, meaning: meaning)
        self.form = form.optional
        absence = .holds(nil)
    }

    /// Defines a setting that must be given.
    init(
        required path: String, _ form: SettingForm<Value>, example: String? = nil,
        _ meaning: String
    ) {
        key = SettingKey(
            path: path, kind: form.kind, standard: nil, defaultWords: "required", meaning: meaning)
        self.form = form
        absence = .isMissing(example: example)
    }

    /// The same, with something in its values that is never shown.
    func hiding(_ secret: SettingKey.Secret) -> Setting {
        var setting = self
        setting.key.secret = secret
        return setting
    }

    /// Reads what was given.
    func value(of given: GivenSetting) throws -> Value { try form.read(given) }

    /// What holds where nothing was given; a ``Problem`` where something must be.
    func value(missingAt origin: String, path: String? = nil) throws -> Value {
        switch absence {
        case .holds(let value): return value
        case .isMissing(let example):
            throw Problem(
                .badConfiguration, "\(origin): \(path ?? key.path) is missing",
                remedy: example.map { "Add it, such as: \($0)" })
        }
    }
}

/// A setting of any type of value.
protocol AnySetting: Sendable {
    associatedtype Value: Sendable

    var key: SettingKey { get }

    /// Reads what was given.
    func value(of given: GivenSetting) throws -> Value

    /// What holds where nothing was given; a ``Problem`` where something must be.
    func value(missingAt origin: String, path: String?) throws -> Value
}

extension Setting: AnySetting {}

/// Settings that stand together: each is a stored property, and there is no other list of them.
protocol SettingGroup: Sendable {
    /// The definitions.
    static var standard: Self { get }
}

extension SettingGroup {
    /// The keys of all settings, in the order in which they are defined.
    var keys: [SettingKey] { settings.map(\.key) }

    /// All settings, those of groups within it as well, in the order in which they are defined.
    var settings: [any AnySetting] {
        Mirror(reflecting: self).children.flatMap { child -> [any AnySetting] in
            if let group = child.value as? any SettingGroup { return group.settings }
            return (child.value as? any AnySetting).map { [$0] } ?? []
        }
    }
}
