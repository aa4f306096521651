/// What a sender is doing.
enum ModelPhase: UInt32 {
    /// No such process.
    case absent
    /// It holds the ledger's transaction, to settle what the run before has left.
    case opening
    /// It has closed the log of the run before.
    case fencing
    case running
    /// It hands nothing out any more, and ends when all it holds is settled.
    case stopping
}

/// A state of the ledger's file, the departure log, two senders and the server.
struct ModelState: Hashable {
    var mails: (ModelMail, ModelMail, ModelMail) = (.init(), .init(), .init())
    private var bits: UInt32 = 0

    static let mails = 3

    /// All of it as one number.
    var key: UInt128 {
        UInt128(mails.0.bits) | UInt128(mails.1.bits) << 32 | UInt128(mails.2.bits) << 64
            | UInt128(bits) << 96
    }

    static func == (a: ModelState, b: ModelState) -> Bool { a.key == b.key }
    func hash(into hasher: inout Hasher) { hasher.combine(key) }

    subscript(_ index: Int) -> ModelMail {
        get { index == 0 ? mails.0 : index == 1 ? mails.1 : mails.2 }
        set {
            switch index {
            case 0: mails.0 = newValue
            case 1: mails.1 = newValue
            default: mails.2 = newValue
            }
        }
    }

    private func get(_ at: UInt32, _ mask: UInt32) -> UInt32 { bits >> at & mask }
    private mutating func set(_ at: UInt32, _ mask: UInt32, _ value: UInt32) {
        bits = bits & ~(mask << at) | value << at
    }

    func phase(_ sender: Int) -> ModelPhase {
        ModelPhase(rawValue: get(3 * UInt32(sender), 7))!
    }
    mutating func setPhase(_ phase: ModelPhase, of sender: Int) {
        set(3 * UInt32(sender), 7, phase.rawValue)
    }
    /// Whose log the ledger names; nil before the first, and once that sender is gone.
    var owner: Int? {
        get { get(6, 3) == 0 ? nil : Int(get(6, 3)) - 1 }
        set { set(6, 3, newValue.map { UInt32($0 + 1) } ?? 0) }
    }
    /// Whether the log of a sender that the ledger names no more is closed.
    func isFenced(_ sender: Int) -> Bool { get(8 + UInt32(sender), 1) == 1 }
    mutating func setFenced(_ isFenced: Bool, _ sender: Int) {
        set(8 + UInt32(sender), 1, isFenced ? 1 : 0)
    }
    /// Whether the log that the ledger names is closed.
    var isClosed: Bool {
        get { get(10, 1) == 1 }
        set { set(10, 1, newValue ? 1 : 0) }
    }
    /// Whether the ledger names a log whose file is there.
    var hasLog: Bool {
        get { get(11, 1) == 1 }
        set { set(11, 1, newValue ? 1 : 0) }
    }
    /// Whether the machine was started again since the log was made.
    var isOtherBoot: Bool {
        get { get(12, 1) == 1 }
        set { set(12, 1, newValue ? 1 : 0) }
    }
    var faults: Int {
        get { Int(get(13, 7)) }
        set { set(13, 7, UInt32(newValue)) }
    }
    var resends: Int {
        get { Int(get(16, 3)) }
        set { set(16, 3, UInt32(newValue)) }
    }
    /// Whether a recovery left more in doubt than there are connections, though it had a log.
    var exceedsDoubts: Bool {
        get { get(18, 1) == 1 }
        set { set(18, 1, newValue ? 1 : 0) }
    }

    /// How often mails were handed out again.
    var repeats: Int {
        (0..<Self.mails).reduce(0) { $0 + max(0, Int(self[$1].attempt) - 1) }
    }

    /// Whether somebody settles what the run before has left, and so holds the ledger's lock.
    var isBeingOpened: Bool {
        (0...1).contains { [.opening, .fencing].contains(phase($0)) }
    }

    /// The same state with mails and senders in one order: which is which does not matter.
    var canonical: ModelState {
        var state = self
        let first = bits & 7 | (owner == 0 ? 16 : 0) | (isFenced(0) ? 8 : 0)
        let second = bits >> 3 & 7 | (owner == 1 ? 16 : 0) | (isFenced(1) ? 8 : 0)
        if first < second { state.swapSenders() }
        if state.mails.1 < state.mails.0 { swap(&state.mails.0, &state.mails.1) }
        if state.mails.2 < state.mails.1 { swap(&state.mails.1, &state.mails.2) }
        if state.mails.1 < state.mails.0 { swap(&state.mails.0, &state.mails.1) }
        return state
    }

    private mutating func swapSenders() {
        let (a, b) = (phase(0), phase(1))
        setPhase(b, of: 0)
        setPhase(a, of: 1)
        owner = owner.map { 1 - $0 }
        let (c, d) = (isFenced(0), isFenced(1))
        setFenced(d, 0)
        setFenced(c, 1)
        mails.0.swapSenders()
        mails.1.swapSenders()
        mails.2.swapSenders()
    }
}
