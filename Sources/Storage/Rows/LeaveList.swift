internal import NewsletterCore
import Subscribing

/// Who left a list and is not on it: before they joined, since their row is gone, or the list.
///
/// Of a row that is gone the keyed hash of the address is kept where there is a key.
final class LeaveList {
    private let db: Session
    private let hash: AddressHashes?
    /// Whether nobody is remembered; most lists remember nobody.
    private(set) var isEmpty: Bool
    private let hasHashes: Bool
    private let findAddress, findHash: FastStatement

    init(_ db: Session, hash: AddressHashes?) throws {
        self.db = db
        self.hash = hash
        func exists(_ condition: String) throws -> Bool {
            try db.first(Bool.self, "SELECT EXISTS (SELECT 1 FROM list_leave WHERE \(condition))")
                ?? false
        }
        isEmpty = try !exists("true")
        hasHashes = try exists("address_hash IS NOT NULL")
        findAddress = try FastStatement(db, "SELECT list FROM list_leave WHERE address_key = ?1")
        findHash = try FastStatement(db, "SELECT list FROM list_leave WHERE address_hash = ?1")
    }

    /// The lists that the owner of an address left.
    func lists(of address: EmailAddress) throws -> Set<String> {
        var lists: Set<String> = []
        try read(findAddress, address.key, &lists)
        guard hasHashes, let hash else { return lists }
        for digest in hash.all(address.key) { try read(findHash, digest, &lists) }
        return lists
    }

    private func read(
        _ statement: FastStatement, _ key: String, _ lists: inout Set<String>
    ) throws {
        statement.bind(key, at: 1)
        defer { statement.reset() }
        while try statement.step() { if let list = statement.text(0) { lists.insert(list) } }
    }

    /// Remembers that the owner of an address left a list.
    func remember(
        _ address: EmailAddress, _ list: ListName, at time: Timestamp, _ origin: Origin
    ) throws {
        try db.run(
            """
            INSERT OR IGNORE INTO list_leave (address_key, list, at, origin)
            VALUES (?, ?, ?, ?)
            """, [address.key, list.description, time.milliseconds, origin.description])
        isEmpty = false
    }

    /// Forgets that the owner of an address left a list, or any.
    func forget(_ address: EmailAddress, _ list: ListName? = nil) throws {
        for (column, value) in [("address_key", [address.key]), ("address_hash", digests(address))]
        {
            for key in value {
                try db.run(
                    "DELETE FROM list_leave WHERE \(column) = ?1 AND list = IFNULL(?2, list)",
                    [key, list?.description])
            }
        }
    }

    private func digests(_ address: EmailAddress) -> [String] { hash?.all(address.key) ?? [] }
}
