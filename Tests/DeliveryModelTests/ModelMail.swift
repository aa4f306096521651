/// Where a mail stands in the ledger's file.
enum ModelRow: UInt32 { case queued, out, deferred, sent, inDoubt }

/// What a sender holds of a mail in its memory.
enum ModelHold: UInt32 {
    /// Nothing.
    case none
    /// It was handed out; its end has not left.
    case pool
    /// Its slot is being written, and holds nothing any more.
    case storing
    /// *Left* is stored; the fence has not been looked at.
    case left
    /// The fence was open.
    case cleared
    /// Its end has left; the server has not decided.
    case ended
    /// The server decided, which the log does not have yet.
    case heardAccepted, heardDeferred, heardLost, heardNotSent
    /// The log has it, the ledger has not.
    case loggedAccepted, loggedDeferred, loggedLost, loggedNotSent
}

/// What a slot of the log holds of one attempt.
enum ModelRecord: UInt32 { case none, left, accepted, deferred, lost, notSent }

/// One mail, with all that anybody knows of it, packed so that a search keeps millions.
struct ModelMail: Hashable, Comparable {
    private(set) var bits: UInt32 = 0

    init(bits: UInt32 = 0) { self.bits = bits }

    static func < (a: ModelMail, b: ModelMail) -> Bool { a.bits < b.bits }

    private func get(_ at: UInt32, _ mask: UInt32) -> UInt32 { bits >> at & mask }
    private mutating func set(_ at: UInt32, _ mask: UInt32, _ value: UInt32) {
        bits = bits & ~(mask << at) | value << at
    }

    /// What the ledger's file says.
    var row: ModelRow {
        get { ModelRow(rawValue: get(0, 7))! }
        set { set(0, 7, newValue.rawValue) }
    }
    /// How often it was handed out, by the ledger's file.
    var attempt: UInt32 {
        get { get(3, 3) }
        set { set(3, 3, newValue) }
    }
    /// How many copies the server has accepted; three stands for more.
    var copies: UInt32 {
        get { get(5, 3) }
        set { set(5, 3, min(3, newValue)) }
    }
    /// Whether somebody decided to send it again while it was in doubt.
    var isResent: Bool {
        get { get(7, 1) == 1 }
        set { set(7, 1, newValue ? 1 : 0) }
    }
    /// What one of the two senders holds of it, and of which attempt.
    subscript(_ sender: Int) -> ModelHold {
        get { ModelHold(rawValue: get(8 + 4 * UInt32(sender), 15))! }
        set { set(8 + 4 * UInt32(sender), 15, newValue.rawValue) }
    }
    func attempt(of sender: Int) -> UInt32 { get(16 + 2 * UInt32(sender), 3) }
    mutating func hold(_ hold: ModelHold, attempt: UInt32, by sender: Int) {
        self[sender] = hold
        set(16 + 2 * UInt32(sender), 3, attempt)
    }
    mutating func drop(by sender: Int) { hold(.none, attempt: 0, by: sender) }
    /// What the log that the ledger names holds of an attempt, from 1.
    func record(_ attempt: UInt32) -> ModelRecord {
        ModelRecord(rawValue: get(17 + 3 * attempt, 7))!
    }
    mutating func record(_ record: ModelRecord, of attempt: UInt32) {
        set(17 + 3 * attempt, 7, record.rawValue)
    }
    mutating func clearRecords() { for attempt: UInt32 in 1...3 { record(.none, of: attempt) } }
    /// The senders' places changed.
    mutating func swapSenders() {
        let (a, b) = (self[0], self[1])
        let (m, n) = (attempt(of: 0), attempt(of: 1))
        hold(b, attempt: n, by: 0)
        hold(a, attempt: m, by: 1)
    }
}
