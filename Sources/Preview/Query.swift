import Foundation

/// The part of an address after the question mark, decoded.
struct Query: Hashable, Sendable {
    private var values: [String: String] = [:]

    /// Reads `name=value` pairs; of two with a name the first counts.
    init(_ text: some StringProtocol) {
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.decoded(parts[0])
            guard values[name] == nil else { continue }
            values[name] = parts.count > 1 ? Self.decoded(parts[1]) : ""
        }
    }

    /// The value of a name; nil where it is not given.
    subscript(name: String) -> String? { values[name] }

    private static func decoded(_ text: Substring.SubSequence) -> String {
        let spaced = text.replacing("+", with: " ")
        return spaced.removingPercentEncoding ?? String(spaced)
    }

    private static func decoded(_ text: some StringProtocol) -> String {
        decoded(Substring(text))
    }

    /// A value as it stands in an address.
    static func encoded(_ value: String) -> String {
        let kept = CharacterSet(charactersIn: "-._~")
            .union(CharacterSet(charactersIn: "a"..."z"))
            .union(CharacterSet(charactersIn: "A"..."Z"))
            .union(CharacterSet(charactersIn: "0"..."9"))
        return value.addingPercentEncoding(withAllowedCharacters: kept) ?? ""
    }
}
