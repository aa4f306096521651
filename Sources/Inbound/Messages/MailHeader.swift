/// The header of a message or a part, read whatever is wrong with it (RFC 5322 section 2.2).
package struct MailHeader {
    struct Field {
        /// In lower case.
        let name: String
        /// As it stands, folded.
        let value: ArraySlice<UInt8>
    }

    private(set) var fields: [Field] = []

    /// Reads up to the first empty line; the body is what follows it.
    ///
    /// A line that is no field is passed over where a field follows; else the body begins there.
    static func read(_ bytes: ArraySlice<UInt8>) -> (header: MailHeader, body: ArraySlice<UInt8>) {
        var header = MailHeader()
        var rest = bytes
        let limit = bytes.startIndex + MailLimits.header
        while true {
            let before = rest
            guard let line = rest.popLine() else { return (header, rest) }
            if line.isEmpty { return (header, rest) }
            if before.startIndex > limit || header.fields.count >= MailLimits.fields {
                return (header, Self.body(after: rest))
            }
            if let first = line.first, first == 0x20 || first == 0x09 {
                if line.isBlank, !Self.continues(rest) { return (header, rest) }
                header.extendLast(to: line.endIndex, of: bytes)
            } else if let name = Self.name(of: line) {
                let value = line[(line.startIndex + name.count)...].drop { $0 != 0x3A }.dropFirst()
                header.fields.append(
                    Field(name: String(decoding: name, as: UTF8.self).lowercased(), value: value))
            } else if !Self.continues(rest) {
                return (header, before)
            }
        }
    }

    /// The text of the first field of a name, unfolded and decoded; nil where there is none.
    package func text(_ name: String) -> String? {
        fields.first { $0.name == name }.map { HeaderText.decoded($0.value) }
    }

    /// The texts of all fields of a name.
    func texts(_ name: String, limit: Int = 50) -> [String] {
        fields.lazy.filter { $0.name == name }.prefix(limit).map { HeaderText.decoded($0.value) }
    }

    /// Whether there is such a field.
    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    private mutating func extendLast(to end: Int, of bytes: ArraySlice<UInt8>) {
        guard let last = fields.popLast() else { return }
        let value = bytes[last.value.startIndex..<end]
        fields.append(Field(name: last.name, value: value))
    }

    /// The name before the colon; nil where the line is no field.
    static func name(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let colon = line.prefix(80).firstIndex(of: 0x3A) else { return nil }
        var name = line[..<colon]
        while let last = name.last, last == 0x20 || last == 0x09 { name.removeLast() }
        let isName = name.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        return isName && !name.isEmpty ? name : nil
    }

    private static func continues(_ rest: ArraySlice<UInt8>) -> Bool {
        var rest = rest
        return rest.popLine().flatMap(name) != nil
    }

    private static func body(after rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = rest
        while let line = rest.popLine(), !line.isEmpty {}
        return rest
    }
}
