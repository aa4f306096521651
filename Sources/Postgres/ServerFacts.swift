/// What a server says of itself, as far as what is stored there depends on it.
public struct ServerFacts: Hashable, Sendable {
    /// The version as people write it: `15.18`.
    public var version: String
    /// The version as a number: 150018.
    public var versionNumber: Int
    /// The encoding of the database: `UTF8`.
    public var encoding: String
    /// Whether it writes to the disk what it says is committed.
    public var syncsToDisk: Bool
    /// Whether a page that a crash tore is whole again afterwards.
    public var writesFullPages: Bool
    /// Whether a commit waits for the disk, or for what ``standbys`` says.
    public var synchronousCommit: String
    /// The standbys for which a commit waits; empty where it waits for none.
    public var standbys: String
    /// Whether it is a standby itself, and takes no changes.
    public var isStandby: Bool
    /// Whether the role may do everything on the server.
    public var isSuperuser: Bool
    /// Whether the role may make a schema in the database.
    public var mayMakeSchemas: Bool
    /// Whether something between us and the server hands the session to others after each
    /// transaction, as PgBouncer does by `pool_mode = transaction`.
    public var isPooledByTransaction: Bool
    /// Whether what travels is encrypted.
    public var isEncrypted: Bool
    /// For how long the oldest transaction of the database is open, in seconds: what was deleted since
    /// takes room as long.
    public var oldestTransaction: Int
    /// What tells the cluster from every other, also from a copy that was promoted.
    public var cluster: String
    /// The server's clock, in milliseconds since 1970.
    public var clock: Int64

    /// The oldest version whose client and server protocol serve.
    public static let oldestVersion = 140_000
}

extension ServerFacts {
    /// Asks a server what it is like; makes and changes nothing there.
    public init(
        asking address: PostgresAddress, _ options: PostgresConnection.Options
    ) throws {
        let connection = try PostgresConnection(address, options)
        self = try connection.facts()
        // A pooler makes up the number that the library was told.
        let process = try connection.process()
        guard process != connection.backend else { return }
        let other = try PostgresConnection(address, options)
        try other.run("BEGIN")
        isPooledByTransaction =
            try other.process() == process || connection.process() != process
        try other.run("ROLLBACK")
    }
}

extension PostgresConnection {
    /// The number of the process that answers.
    fileprivate func process() throws -> Int {
        Int(try run("SELECT pg_backend_pid()").integer(0, 0))
    }

    fileprivate func facts() throws -> ServerFacts {
        let rows = try run(
            """
            SELECT current_setting('server_version'), current_setting('server_version_num')::int,
                pg_encoding_to_char(d.encoding), current_setting('fsync'),
                current_setting('full_page_writes'), current_setting('synchronous_commit'),
                current_setting('synchronous_standby_names'), pg_is_in_recovery(), r.rolsuper,
                has_database_privilege(d.oid, 'CREATE'),
                (SELECT COALESCE(MAX(extract(epoch FROM clock_timestamp() - a.xact_start)), 0)::int8
                    FROM pg_stat_activity AS a
                    WHERE a.datname = d.datname AND a.pid <> pg_backend_pid()),
                (SELECT system_identifier::text FROM pg_control_system()),
                (extract(epoch FROM clock_timestamp()) * 1000)::int8
            FROM pg_database AS d, pg_roles AS r
            WHERE d.datname = current_database() AND r.rolname = current_user
            """)
        guard rows.count == 1 else {
            throw PostgresError(state: "", message: "the server says nothing of itself")
        }
        let number = Int(rows.integer(0, 1))
        return ServerFacts(
            version: rows.text(0, 0)?.split(separator: " ").first.map(String.init) ?? "",
            versionNumber: number, encoding: rows.text(0, 2) ?? "",
            syncsToDisk: rows.text(0, 3) == "on", writesFullPages: rows.text(0, 4) == "on",
            synchronousCommit: rows.text(0, 5) ?? "", standbys: rows.text(0, 6) ?? "",
            isStandby: rows.integer(0, 7) != 0, isSuperuser: rows.integer(0, 8) != 0,
            mayMakeSchemas: rows.integer(0, 9) != 0,
            isPooledByTransaction: false, isEncrypted: isEncrypted,
            oldestTransaction: Int(rows.integer(0, 10)), cluster: rows.text(0, 11) ?? "",
            clock: rows.integer(0, 12))
    }
}
