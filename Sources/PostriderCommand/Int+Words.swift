extension Int {
    /// The number with its noun: `1 article`, `2 articles`.
    func of(_ one: String, _ many: String? = nil) -> String {
        self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
    }

    /// The same with the number's thousands apart: `12,000 recipients`.
    func groupedOf(_ one: String) -> String { self == 1 ? "1 \(one)" : "\(grouped) \(one)s" }
}
