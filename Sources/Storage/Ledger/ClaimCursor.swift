internal import DeliveryEngine
internal import NewsletterCore

/// How far the claims of a ledger have come.
///
/// Every queued delivery is above `last`, among the returned, to a domain that was skipped and above
/// where that began, or behind everybody else.
struct ClaimCursor {
    /// The last one of the queue that was looked at.
    var last: Int64 = 0
    /// Claimed once and put back.
    var returned: Set<Int64> = []
    /// The domains that were skipped, with the id above which their deliveries stand.
    var skipped: [String: Int64] = [:]
    /// Above `last`, and not to be claimed again in this run.
    var refused: Set<Int64> = []
    /// How many of those behind everybody else have been looked at.
    var behind = 0
    /// Those of them whose domains were skipped, in order.
    var behindSkipped: [String: ArraySlice<Int64>] = [:]
}

/// Who was refused for a reason of ours by earlier runs, and so stands behind everybody else.
struct ClaimRear {
    let ids: [Int64]
    private let members: Set<Int64>

    init(_ ids: [Int64] = []) {
        self.ids = ids
        members = Set(ids)
    }

    func contains(_ id: Int64) -> Bool { !members.isEmpty && members.contains(id) }
}

/// The deliveries that one order has found.
struct Claims {
    let order: ClaimOrder
    let now: Timestamp
    var all: [Delivery] = []
    /// The domains that were skipped by the last statement.
    var skipped: Set<String> = []

    init(_ order: ClaimOrder, at now: Timestamp) {
        self.order = order
        self.now = now
    }

    var isFull: Bool { all.count >= order.room }

    /// Whether a delivery to the address is wanted; notes it where its domain is skipped.
    mutating func wants(_ address: String, onlyTo only: String?) -> Bool {
        if order.skipping.isEmpty && only == nil { return true }
        let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) ?? address.startIndex
        let name = order.groups.name(of: String(address[at...].dropFirst()))
        if let only { return name == only }
        guard order.skipping.contains(name) else { return true }
        skipped.insert(name)
        return false
    }
}
