internal import DeliveryEngine

/// How far the claims of a ledger have come.
///
/// Every queued delivery is above the cursor, among the returned, or to a domain that was
/// passed over and above where that began.
struct ClaimReach {
    var cursor: Int64 = 0
    /// Claimed once and put back.
    var returned: Set<Int64> = []
    /// The domains that were passed over, with the id above which their deliveries stand.
    var passed: [String: Int64] = [:]
}

/// The deliveries that one order has found.
struct Claims {
    let order: ClaimOrder
    var all: [Delivery] = []
    /// The domains that were passed over by the last statement.
    var spared: Set<String> = []

    init(_ order: ClaimOrder) { self.order = order }

    var isFull: Bool { all.count >= order.room }

    /// Whether a delivery to the address is wanted; notes it where its domain is spared.
    mutating func wants(_ address: String, onlyTo only: String?) -> Bool {
        if order.sparing.isEmpty && only == nil { return true }
        let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) ?? address.startIndex
        let name = order.name(String(address[at...].dropFirst()))
        if let only { return name == only }
        guard order.sparing.contains(name) else { return true }
        spared.insert(name)
        return false
    }
}
