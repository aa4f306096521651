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

/// What is wrong with a request of a script, as RFC 9457 writes it.
struct JoinProblem: Encodable {
    let title: String
    let status: Int

    /// As JSON, in one line.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let bytes = (try? encoder.encode(self)) ?? Data()
        return String(decoding: bytes, as: UTF8.self) + "\n"
    }
}
