import TextFormats

extension JSONValue {
    /// A text as it is; anything else as JSON writes it.
    package var text: String {
        if case .string(let text) = self { text } else { JSONText.encode(self) }
    }
}
