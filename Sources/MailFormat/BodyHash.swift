internal import Cryptography

/// The hash of bodies that differ in their slots only: what stands before the first slot is
/// hashed once, and the state copied for each mail.
struct BodyHash {
    /// The form in which bodies are hashed.
    let form: Canonicalization
    /// The fixed stretches in that form, and where each lies, by the index of its piece.
    private var fixed: [UInt8] = []
    private var ranges: [Range<Int>] = []
    private var state = SHA256()
    /// How many pieces the state has taken in.
    private var hashed = 0

    /// Takes the fixed stretches of a body; nil where a slot stands.
    init(_ pieces: [ArraySlice<UInt8>?], form: Canonicalization) {
        self.form = form
        for piece in pieces {
            let start = fixed.count
            piece?.withUnsafeBufferPointer { form.appendLines($0, to: &fixed) }
            ranges.append(start..<fixed.count)
        }
        for (index, piece) in pieces.enumerated() {
            guard piece != nil else { break }
            add(fixed: index)
        }
    }

    /// Takes in a fixed stretch, unless the state came with it.
    mutating func add(fixed index: Int) {
        guard index >= hashed else { return }
        state.update(fixed[ranges[index]])
        hashed = index + 1
    }

    /// Takes in what was written for a slot.
    mutating func add(written bytes: ArraySlice<UInt8>) {
        switch form {
        case .simple: state.update(bytes)
        case .relaxed:
            var relaxed: [UInt8] = []
            relaxed.reserveCapacity(bytes.count)
            bytes.withUnsafeBufferPointer { form.appendLines($0, to: &relaxed) }
            state.update(relaxed)
        }
    }

    /// The hash of the whole body.
    func finalize() -> [UInt8] { state.finalize() }
}
