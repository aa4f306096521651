package import Yams

/// A YAML text taken apart, with the lines on which things stand.
package enum YAMLText {
    /// What is wrong with a text that is no YAML, and on which of its lines.
    package struct Failure: Error, Hashable {
        package var line: Int?
        package var problem: String
    }

    /// How deep lists and mappings may nest: far more than anyone writes, far less than
    /// what would exhaust the stack of the parser.
    static let depthLimit = 50

    /// The root of the text; nil where it holds nothing.
    package static func parse(_ text: String) throws(Failure) -> Node? {
        try checkDepth(text)
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw failure(error)
        } catch {
            throw Failure(line: nil, problem: "\(error)")
        }
    }

    private static func checkDepth(_ text: String) throws(Failure) {
        var depth = 0
        for (number, line) in text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
        ).enumerated() {
            var markers = 0
            for byte in line {
                switch byte {
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                case UInt8(ascii: "-"), UInt8(ascii: "?"): markers += 1
                default: break
                }
            }
            let isNested = line.starts(with: "- - - -".utf8) && markers > depthLimit
            if depth > depthLimit || isNested {
                throw Failure(line: number + 1, problem: "it nests too deep")
            }
        }
    }

    private static func failure(_ error: YamlError) -> Failure {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            Failure(line: mark.line, problem: problem)
        case .reader(let problem, let offset, _, let yaml):
            Failure(
                line: offset.map { at in yaml.prefix(at).reduce(1) { $0 + ($1 == "\n" ? 1 : 0) } },
                problem: problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            Failure(
                line: context.mark.line,
                problem: "\(duplicates.sorted().joined(separator: ", ")) is given twice")
        default: Failure(line: nil, problem: "\(error)")
        }
    }
}

extension Node {
    /// The text of a scalar that is not null.
    package var scalarText: String? {
        guard case .scalar(let scalar) = self else { return nil }
        if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
            return nil
        }
        return scalar.string
    }

    package var isNull: Bool {
        if case .scalar = self { scalarText == nil } else { false }
    }
}
