/// The names of the attributes that somebody has.
enum AttributeNames {
    /// All of them, in their order; it goes over all subscribers.
    static func all(_ db: Session) throws -> [String] {
        let rows = try FastStatement(
            db, "SELECT attributes FROM subscriber WHERE attributes IS NOT NULL")
        defer { rows.reset() }
        var names: Set<String> = []
        // Neighbours mostly have the same names, so each is compared with the one before.
        var last: [[UInt8]] = []
        while try rows.step() {
            var scanner = AttributeScanner(rows.bytes(0))
            var index = 0
            while let (name, _) = scanner.next() {
                if index == last.count { last.append([]) }
                if !name.equals(last[index]) {
                    names.insert(name.text)
                    last[index] = Array(name.bytes)
                }
                index += 1
            }
            if !scanner.isComplete {
                names.formUnion(try AttributeText.decode(rows.text(0) ?? "{}").keys)
            }
        }
        return names.sorted()
    }
}
