internal import TextFormats

extension JSONValue {
    /// The value of a member; of two with a name the first, and nil for what is no object.
    subscript(_ name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// What stands at the end of a way of names.
    subscript(_ first: String, _ names: String...) -> JSONValue? {
        names.reduce(self[first]) { value, name in value?[name] }
    }

    /// The text, or a number or a truth as it is written; nil for anything else.
    var words: String? {
        switch self {
        case .string(let text): text
        case .number(let text): text
        case .bool(let value): value ? "true" : "false"
        default: nil
        }
    }

    /// The items of a list; of anything else that alone, and none of null.
    var items: [JSONValue] {
        switch self {
        case .array(let values): values
        case .null: []
        default: [self]
        }
    }

    /// Whether it is the truth `true`.
    var isTrue: Bool { self == .bool(true) }

    /// The words within it, whatever holds them, up to `limit` of them.
    func allWords(limit: Int = 100) -> [String] {
        var found: [String] = []
        var rest: [JSONValue] = [self]
        while let value = rest.popLast(), found.count < limit {
            switch value {
            case .array(let values): rest += values.prefix(limit).reversed()
            case .object(let members): rest += members.prefix(limit).map(\.value).reversed()
            default: if let words = value.words { found.append(words) }
            }
        }
        return found
    }
}
