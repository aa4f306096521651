import Foundation

/// A JSON object that a script sent, of which texts and lists of texts are read.
///
/// Bodies have 16 KB at most, and Foundation refuses what is nested deeper than 512.
struct JoinJSON: Sendable {
    private let texts: [String: [String]]

    /// Reads a body; nil for what is no object.
    init?(_ body: [UInt8]) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(body)),
            let object = value as? [String: Any]
        else { return nil }
        texts = object.compactMapValues { value in
            if let text = value as? String { return [text] }
            return (value as? [Any])?.compactMap { $0 as? String }
        }
    }

    /// The text of a name; nil where there is none.
    func text(_ name: String) -> String? { texts[name]?.first }

    /// The texts of a name.
    func texts(_ name: String) -> [String] { texts[name] ?? [] }
}
