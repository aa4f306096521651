/// How the values of a setting are written: as what the manual names them, and how they are read.
struct SettingForm<Value: Sendable>: Sendable {
    let kind: SettingKind
    /// Reads what was given; throws a ``Problem`` that names its origin.
    let read: @Sendable (GivenSetting) throws -> Value
    /// Writes a value as `read` takes it.
    let text: @Sendable (Value) -> String

    init(
        _ kind: SettingKind, text: @escaping @Sendable (Value) -> String = { "\($0)" },
        read: @escaping @Sendable (GivenSetting) throws -> Value
    ) {
        self.kind = kind
        self.text = text
        self.read = read
    }

    /// Takes a reader that returns nil for what is not as `wanted` says.
    init(
        _ kind: SettingKind, _ wanted: String,
        text: @escaping @Sendable (Value) -> String = { "\($0)" },
        parse: @escaping @Sendable (String) -> Value?
    ) {
        self.init(kind, text: text) { given in
            guard let value = parse(given.text) else { throw given.refusal(wanted) }
            return value
        }
    }

    /// The form of a setting that may be left out.
    var optional: SettingForm<Value?> {
        SettingForm<Value?>(
            kind, text: { [text] in $0.map(text) ?? "" }, read: { [read] in try read($0) })
    }
}
