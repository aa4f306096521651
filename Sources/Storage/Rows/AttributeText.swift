import TextFormats

/// Attributes as the text of a column: a JSON object whose values are strings, in the order
/// of the names, so that equal attributes are equal texts.
enum AttributeText {
    static func encode(_ attributes: [String: String]) -> String {
        var out: [UInt8] = [UInt8(ascii: "{")]
        for (index, name) in attributes.keys.sorted().enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            JSONText.append(name, to: &out)
            out.append(UInt8(ascii: ":"))
            JSONText.append(attributes[name]!, to: &out)
        }
        out.append(UInt8(ascii: "}"))
        return String(decoding: out, as: UTF8.self)
    }

    static func decode(_ text: String) throws -> [String: String] {
        guard case .object(let members) = try JSONText.parse(text.utf8) else { return [:] }
        var attributes: [String: String] = [:]
        for (name, value) in members {
            if case .string(let string) = value { attributes[name] = string }
        }
        return attributes
    }
}
