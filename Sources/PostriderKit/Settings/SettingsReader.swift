import Composing
import NewsletterCore
import Yams

/// Takes postrider.yml and the environment apart into values with their origins.
package struct SettingsReader {
    private let values: [SettingKey: GivenSetting]
    private let sections: [SettingsSection: Node]
    private let families: [SettingsFamily: Node]
    /// What errors call the file.
    let file: String
    /// The variables that look like settings and are none, in order.
    package let strangers: [String]

    /// Reads the file's text; throws a ``Problem`` that names line and nearest key, or the
    /// variable of the environment, of all `variables` there are, that is a slip.
    init(
        _ text: String, file: String, environment: (String) -> String?,
        variables: [String] = []
    ) throws {
        self.file = file
        var values: [SettingKey: GivenSetting] = [:]
        var sections: [SettingsSection: Node] = [:]
        var families: [SettingsFamily: Node] = [:]
        if let root = try Self.parse(text, file: file) {
            try Self.collect(root, path: "", file: file, into: &values, &families, &sections)
        }
        self.sections = sections
        self.families = families
        for key in SettingKey.all {
            if let text = environment(key.environmentName) {
                values[key] = GivenSetting(
                    path: key.path, origin: key.environmentName, texts: [text])
            }
        }
        self.values = values
        let names = VariableNames(mentionedIn: [text] + values.values.map(\.text))
        strangers = try names.strangers(among: variables)
    }

    /// What was given; nil where nothing was, or null or an empty text.
    ///
    /// A list without anything in it is given.
    subscript(_ key: SettingKey) -> GivenSetting? {
        values[key].flatMap { $0.texts.first?.isEmpty == true ? nil : $0 }
    }

    /// What was given; nil where nothing was, or null or an empty text.
    subscript<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) -> GivenSetting? {
        self[.of(setting)]
    }

    /// The value in force: what was given, or what holds where nothing was.
    func value<Value>(_ setting: KeyPath<SettingCatalog, Setting<Value>>) throws -> Value {
        try value(of: SettingCatalog.standard[keyPath: setting])
    }

    /// The value in force: what was given, or what holds where nothing was.
    func value<Value>(of setting: Setting<Value>) throws -> Value {
        guard let given = self[setting.key] else { return try setting.value(missingAt: file) }
        return try setting.value(of: given)
    }

    /// The mappings of a section's list, each with known keys only.
    func tables<Fields>(
        _ section: SettingsSection, of fields: Fields
    ) throws -> [SettingsTable<Fields>] {
        guard let node = sections[section], !node.isNull else { return [] }
        guard case .sequence(let items) = node else {
            let first = fields.keys.first?.path ?? "key"
            throw Problem(
                .badConfiguration,
                "\(Self.place(node, file)): \(section.rawValue) must be a list",
                remedy: .words(
                    "Begin each item with a dash: \"- \(first): ...\"; "
                        + "or write [{\(first): ...}]."))
        }
        return try items.map {
            try SettingsTable($0, called: section.rawValue, fields: fields, file: file)
        }
    }

    /// The mappings of a family by their names, each with known keys only.
    func members<Fields>(
        _ family: SettingsFamily, of fields: Fields
    ) throws -> [(name: String, table: SettingsTable<Fields>)] {
        guard let node = families[family], !node.isNull else { return [] }
        return try Self.mapping(node, path: family.rawValue, file: file).map { key, value in
            let name = key.string ?? "?"
            let path = "\(family.rawValue).\(name)"
            return (name, try SettingsTable(value, called: path, fields: fields, file: file))
        }
    }

    private static func parse(_ text: String, file: String) throws -> Node? {
        do throws(YAMLText.Failure) {
            return try YAMLText.parse(text)
        } catch {
            let place = error.line.map { "\(file), line \($0)" } ?? file
            throw Problem(
                .badConfiguration, "\(place): this is not YAML: \(error.problem)",
                remedy: "Check the indentation and the quotes there and in the line before.")
        }
    }

    private static func collect(
        _ node: Node, path: String, file: String,
        into values: inout [SettingKey: GivenSetting],
        _ families: inout [SettingsFamily: Node], _ sections: inout [SettingsSection: Node]
    ) throws {
        for (keyNode, value) in try mapping(node, path: path, file: file) {
            let name = (path.isEmpty ? "" : path + ".") + (keyNode.string ?? "?")
            if let key = SettingKey(name) {
                if value.isNull {
                    // What stands behind a number sign is a comment of YAML.
                    guard key.kind == .color else { continue }
                    throw Problem(
                        .badConfiguration, "\(place(keyNode, file)): \(name) is empty",
                        remedy: "Write the colour in quotes, \"#1d5b4f\"; # begins a comment.")
                }
                values[key] = try GivenSetting(
                    value, path: name, origin: place(keyNode, file), isList: key.kind == .list)
            } else if let family = SettingsFamily(rawValue: name) {
                families[family] = value
            } else if let section = SettingsSection(rawValue: name) {
                sections[section] = value
            } else if SettingKey.all.contains(where: { $0.path.hasPrefix(name + ".") }) {
                if value.isNull { continue }
                try collect(value, path: name, file: file, into: &values, &families, &sections)
            } else {
                throw unknown(name, place(keyNode, file))
            }
        }
    }

    private static func mapping(
        _ node: Node, path: String, file: String
    ) throws -> Node.Mapping {
        guard case .mapping(let mapping) = node else {
            throw Problem(
                .badConfiguration,
                "\(place(node, file)): \(path.isEmpty ? file : path) must hold keys",
                remedy: "Write it as \"key: value\" lines, indented below it.")
        }
        return mapping
    }

    private static func unknown(_ name: String, _ place: String) -> Problem {
        let last = name.split(separator: ".").last.map(String.init) ?? name
        let keys =
            SettingKey.all.map(\.path) + SettingsSection.allCases.map(\.rawValue)
            + SettingsFamily.allCases.map(\.rawValue)
        let sections = Set(keys.compactMap { key in key.lastIndex(of: ".").map { key[..<$0] } })
        let near =
            name.nearest(in: keys + sections.map { String($0) }.sorted())
            ?? last.nearest(in: keys.compactMap { $0.split(separator: ".").last.map(String.init) })
            .flatMap { nearest in keys.first { $0.hasSuffix(nearest) } }
        return Problem(
            .badConfiguration, "\(place): unknown setting \(name)",
            remedy: near.map { "Did you mean \($0)?" }
                ?? .removeSetting)
    }

    private static func place(_ node: Node, _ file: String) -> String {
        node.mark.map { "\(file), line \($0.line)" } ?? file
    }
}
