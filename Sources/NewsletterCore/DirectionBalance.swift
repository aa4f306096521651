/// Finds the marks of direction in a text that would turn what stands around it.
///
/// An embedding or an isolate without its end, or an end without its beginning, reaches beyond
/// the field that it stands in, and an override shows letters in another order than they have
/// (UAX 9, 2.1 to 2.5). The marks of U+200E, U+200F and U+061C reach nowhere and stay.
public struct DirectionBalance {
    private enum Kind {
        case embedding, override, isolate
    }

    /// How many of these marks were met.
    private var count = 0
    private var open: [(number: Int, kind: Kind)] = []
    private var kept: Set<Int> = []

    /// Begins a text.
    public init() {}

    /// Goes over a piece of the text.
    public mutating func take(_ text: some StringProtocol) {
        guard text.mayHoldDirections else { return }
        for scalar in text.unicodeScalars {
            if scalar == "\n" { open.removeAll() }
            guard scalar.isDirectional else { continue }
            take(scalar)
            count += 1
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x202A, 0x202B: open.append((count, .embedding))
        case 0x202D, 0x202E: open.append((count, .override))
        case 0x2066...0x2068: open.append((count, .isolate))
        case 0x202C:
            guard let last = open.last, last.kind != .isolate else { return }
            open.removeLast()
            if last.kind == .embedding { kept.formUnion([last.number, count]) }
        case 0x2069:
            // The end of an isolate ends what was opened in it, too.
            guard let at = open.lastIndex(where: { $0.kind == .isolate }) else { return }
            kept.formUnion([open[at].number, count])
            open.removeSubrange(at...)
        default: break
        }
    }

    /// What takes the marks that reach too far out of the same text, piece by piece.
    public var rewriting: Rewriting { Rewriting(kept: kept) }

    /// Takes marks out of a text that a balance has gone over.
    public struct Rewriting {
        fileprivate let kept: Set<Int>
        private var count = 0
        /// The marks that were taken out.
        public private(set) var removed: [Unicode.Scalar] = []

        fileprivate init(kept: Set<Int>) { self.kept = kept }

        /// The next piece without the marks that reach too far.
        public mutating func rewrite(_ text: String) -> String {
            guard text.mayHoldDirections else { return text }
            var out = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                if scalar.isDirectional {
                    count += 1
                    guard kept.contains(count - 1) else {
                        removed.append(scalar)
                        continue
                    }
                }
                out.append(scalar)
            }
            return String(out)
        }
    }
}

extension StringProtocol {
    /// The text without the marks of direction that reach beyond it.
    public var balancingDirections: String {
        guard mayHoldDirections else { return String(self) }
        var balance = DirectionBalance()
        balance.take(self)
        var rewriting = balance.rewriting
        return rewriting.rewrite(String(self))
    }

    /// Whether such a mark may stand in the text: they begin with E2 80 or E2 81 in UTF-8.
    fileprivate var mayHoldDirections: Bool { utf8.contains(0xE2) }
}

extension Unicode.Scalar {
    /// Embeddings, overrides, isolates, their ends, and what Unicode has given up of the kind.
    public var isDirectional: Bool {
        (0x202A...0x202E).contains(value) || (0x2066...0x206F).contains(value)
    }
}
