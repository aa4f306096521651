import TOMLKit
import Yams

/// A value in front matter, whichever language it was written in.
///
/// Numbers, dates and truth values stay as they were written: each field reads its own.
indirect enum FrontMatterValue: Hashable {
    case scalar(String)
    case list([FrontMatterValue])
    case table([String: FrontMatterValue])

    var scalar: String? { if case .scalar(let text) = self { text } else { nil } }
    var table: [String: FrontMatterValue]? {
        if case .table(let table) = self { table } else { nil }
    }

    /// Takes a YAML node; nil for null, and for what nests deeper than any known field.
    init?(_ node: Node, depth: Int = 0) {
        guard depth < 4 else { return nil }
        switch node {
        case .scalar:
            guard let text = node.scalarText else { return nil }
            self = .scalar(text)
        case .sequence(let sequence):
            self = .list(sequence.compactMap { Self($0, depth: depth + 1) })
        case .mapping(let mapping):
            let pairs = mapping.compactMap { key, value in
                key.string.flatMap { key in Self(value, depth: depth + 1).map { (key, $0) } }
            }
            self = .table(Dictionary(pairs) { $1 })
        case .alias: return nil
        }
    }

    /// Takes a TOML value; nil for what nests deeper than any known field.
    init?(_ value: any TOMLValueConvertible, depth: Int = 0) {
        guard depth < 4 else { return nil }
        switch value.type {
        case .string: self = .scalar(value.string ?? "")
        case .bool: self = .scalar(value.bool == true ? "true" : "false")
        case .array:
            self = .list((value.array ?? []).compactMap { Self($0, depth: depth + 1) })
        case .table:
            guard let table = value.table else { return nil }
            self = .table(Self.members(of: table, depth: depth + 1))
        case .date: self = .scalar(value.date?.debugDescription ?? "")
        case .dateTime: self = .scalar(value.dateTime?.debugDescription ?? "")
        case .int, .double, .time: self = .scalar(value.debugDescription)
        }
    }

    static func members(of table: TOMLTable, depth: Int = 0) -> [String: FrontMatterValue] {
        let pairs = table.keys.compactMap { key in
            table[key].flatMap { Self($0, depth: depth) }.map { (key, $0) }
        }
        return Dictionary(pairs) { $1 }
    }
}
