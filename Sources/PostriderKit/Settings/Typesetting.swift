/// How quotes and dashes of articles are set: the setting `typography`.
enum Typesetting: String, CaseIterable {
    /// As they were typed.
    case plain
    /// As the language prints them.
    case smart
}
