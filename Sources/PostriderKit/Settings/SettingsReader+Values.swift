import NewsletterCore

/// The typed values; every one names its origin when it cannot be read.
extension SettingsReader {
    func text(_ key: SettingKey) -> String? { self[key]?.text }

    /// A setting that must be there.
    func required(_ key: SettingKey, example: String) throws -> Value {
        guard let value = self[key] else {
            throw Problem(
                .badConfiguration, "\(file): \(key.rawValue) is missing",
                remedy: "Add it, such as: \(example)")
        }
        return value
    }

    /// A whole number of at least 1, and of at most `limit` where there is one.
    func count(_ key: SettingKey, upTo limit: Int? = nil) throws -> Int? {
        let wanted = limit.map { "a whole number from 1 to \($0)" } ?? "a whole number of 1 or more"
        return try read(key, wanted) { text in
            Int(text).flatMap { (1...(limit ?? .max)).contains($0) ? $0 : nil }
        }
    }

    /// A share such as `33%`, from 1% to 100%.
    func share(_ key: SettingKey) throws -> Double? {
        try read(key, "a share from 1% to 100%") { text in
            guard text.hasSuffix("%"), let percent = Int(text.dropLast()),
                (1...100).contains(percent)
            else { return nil }
            return Double(percent) / 100
        }
    }

    /// `true` or `false`, as YAML has them.
    func truth(_ key: SettingKey) throws -> Bool? {
        try read(key, "true or false") { text in
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }
    }

    /// A time such as `90s`, `15m`, `24h` or `5d`.
    func duration(_ key: SettingKey) throws -> Duration? {
        try read(key, "a time such as 90s, 15m, 24h or 5d") { text in
            Duration(setting: text).flatMap { $0 > .zero ? $0 : nil }
        }
    }

    func mailbox(_ value: Value, _ key: SettingKey) throws -> Mailbox {
        do throws(AddressError) {
            return try Mailbox(value.text)
        } catch {
            throw Problem(
                .badConfiguration, "\(value.origin): \(key.rawValue): \(error)",
                remedy: "Write it as name@example.org or \"The Name <name@example.org>\".")
        }
    }

    func address(_ key: SettingKey) throws -> EmailAddress? {
        try self[key].map { try mailbox($0, key).address }
    }

    /// An http or https address.
    func webAddress(_ key: SettingKey) throws -> String? {
        try read(key, "an address that begins with https://") { text in
            text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
        }
    }

    func read<T>(_ key: SettingKey, _ wanted: String, _ parse: (String) -> T?) throws -> T? {
        guard let value = self[key] else { return nil }
        guard let result = parse(value.text) else {
            throw Problem(
                .badConfiguration,
                "\(value.origin): \(key.rawValue) is \"\(value.text)\"; it must be \(wanted)")
        }
        return result
    }
}
