internal import NewsletterCore

// Everything in the subscriber database that means "do not mail", in one list: a backup that is
// put back forgets none of it. A table or a column that is added to the schema is either in
// this list or among those that mean something else; a test holds both against the schema.

/// A place in the subscriber database that can mean "do not mail".
struct OptOutSource: Sendable {
    let table: String
    /// The columns that mean it.
    let columns: Set<String>
    /// The other columns of the table.
    let others: Set<String>
    /// Takes over from the database `other` what is stricter there; returns how much.
    let take: @Sendable (OptOutTakeover, Session) throws -> Int

    static let all: [OptOutSource] = [
        OptOutSource(
            table: "suppression",
            columns: ["address_key", "address_hash", "reason", "note", "at"], others: ["id"],
            take: { try $0.takeSuppressions($1) }),
        OptOutSource(
            table: "domain_block",
            columns: ["domain", "subdomains", "reason", "note", "at"], others: [],
            take: { try $0.takeBlocks($1) }),
        OptOutSource(
            table: "list_leave", columns: ["address_key", "address_hash", "list", "at", "origin"],
            others: ["id"],
            take: { try $0.takeLeaves($1) }),
        OptOutSource(
            table: "subscriber", columns: ["status", "paused_until"],
            others: [
                "id", "public_id", "address", "address_key", "name", "language",
                "consent_source", "consent_at", "created_at", "updated_at", "attributes", "batch",
                "time_zone",
            ], take: { try $0.takeStatuses($1) + $0.takePauses($1) }),
        OptOutSource(
            table: "membership", columns: ["state"],
            others: ["subscriber", "list", "changed_at"], take: { try $0.takeMemberships($1) }),
        OptOutSource(
            table: "set_aside",
            columns: ["id", "subscriber", "address_key", "at", "entry", "why"], others: [],
            take: { try $0.takeSetAside($1) }),
    ]

    /// The tables that say nothing about who is mailed now, and what they say instead.
    static let otherTables: [String: String] = [
        "batch": "which imports were made",
        "tag": "what people are called together by",
        "known_tag": "which tags anybody ever had",
        "list": "which lists there are",
        "event": "what happened to whom",
        "attribute": "of what type values are",
        "consent": "what people agreed to",
        "standing": "how the standing of people changed",
        "segment": "expressions that have a name",
        "intake": "which opt-outs were applied",
        "list_key": "under which keys hashes were made",
        "people_change": "whom changes were about, for a mailing that runs",
    ]
}
