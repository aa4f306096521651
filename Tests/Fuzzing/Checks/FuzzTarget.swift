/// A reader or writer of ours that meets bytes from outside, and what must hold whatever they
/// are.
struct FuzzTarget: Sendable {
    /// The name on the command line, and of the folders with its seeds and findings.
    let name: String
    /// Throws ``Broken`` where something does not hold.
    let check: @Sendable ([UInt8]) throws -> Void

    init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.name = name
        self.check = check
    }

    /// Every target.
    static let all: [FuzzTarget] = [
        .smtpReply, .csv, .frontMatter, .html, .markdown, .plainText, .feed, .segment, .token,
        .slots, .encodedWords, .styles, .mailLog, .settings, .bounces, .request,
        .posted, .imap,
    ]
}

/// What does not hold, with the values that show it.
struct Broken: Error, CustomStringConvertible {
    let description: String
}

/// Throws unless the condition holds.
func demand(_ condition: Bool, _ sentence: @autoclosure () -> String) throws(Broken) {
    if !condition { throw Broken(description: sentence()) }
}

/// Throws unless two values are equal.
func demandEqual<Value: Equatable>(
    _ one: Value, _ other: Value, _ sentence: @autoclosure () -> String
) throws(Broken) {
    if one != other {
        throw Broken(description: "\(sentence()):\n\(one)\nand\n\(other)")
    }
}

extension StringProtocol {
    /// Whether a control character other than those named stands in the text.
    func hasControls(except allowed: String = "") -> Bool {
        unicodeScalars.contains {
            $0.properties.generalCategory == .control && !allowed.unicodeScalars.contains($0)
        }
    }
}

extension Collection<UInt8> {
    /// The bytes as text, what is no UTF-8 replaced.
    var asText: String { String(decoding: self, as: UTF8.self) }

    /// The bytes in small pieces, cut by what they are themselves, so that a finding repeats.
    func pieces() -> [[UInt8]] {
        var state = UInt32(truncatingIfNeeded: count) &* 2_654_435_761
        var out: [[UInt8]] = []
        var rest = Array(self)[...]
        while !rest.isEmpty {
            state = state &* 1_664_525 &+ 1_013_904_223 &+ UInt32(rest.first ?? 0)
            let size = 1 + Int(state >> 24) % 23
            out.append(Array(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return out
    }
}
