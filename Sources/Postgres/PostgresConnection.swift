internal import CPQ
internal import Glibc

/// One connection to a server, for one thread at a time.
///
/// Every keyword that matters is given: what the environment (PGHOST, PGSSLMODE, PGSERVICE) or the
/// files of the user (`~/.pgpass`) say changes nothing.
public final class PostgresConnection {
    /// How a connection is guarded on its way.
    public enum Security: Hashable, Sendable {
        /// TLS, with the server's certificate and name verified by the authorities in a file.
        case verified(authorities: String)
        /// Nothing; for this machine alone.
        case none
    }

    /// What a connection is made with besides the address.
    public struct Options: Sendable {
        /// How it is guarded.
        public var security: Security
        /// The password; nil for none.
        public var password: String?
        /// The schema in which names are looked up first.
        public var schema: String
        /// How long to wait for the server to answer.
        public var timeout: Duration

        /// Sets the options.
        public init(
            security: Security, password: String? = nil, schema: String = "postrider",
            timeout: Duration = .seconds(10)
        ) {
            self.security = security
            self.password = password
            self.schema = schema
            self.timeout = timeout
        }
    }

    /// Where the authorities of the system stand, on Debian and its kin.
    public static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

    private var handle: OpaquePointer?
    private let notices = Notices()
    private var statements = 0

    /// Warnings of the server, which come beside results.
    private final class Notices {
        var states: [String] = []
    }

    /// Connects; throws what the library says, in which no password stands.
    public init(_ address: PostgresAddress, _ options: Options) throws {
        let pairs = Self.keywords(address, options)
        var names = pairs.map { strdup($0.name) } + [nil]
        var values = pairs.map { strdup($0.value) } + [nil]
        defer { for text in names + values { free(text) } }
        handle = names.withUnsafeMutableBufferPointer { names in
            values.withUnsafeMutableBufferPointer { values in
                names.withMemoryRebound(to: UnsafePointer<CChar>?.self) { names in
                    values.withMemoryRebound(to: UnsafePointer<CChar>?.self) { values in
                        PQconnectdbParams(names.baseAddress!, values.baseAddress!, 0)
                    }
                }
            }
        }
        guard PQstatus(handle) == CONNECTION_OK else {
            let message = Self.message(handle)
            let state = Self.state(ofFailedConnection: message)
            close()
            throw PostgresError(state: state, message: message)
        }
        PQsetNoticeReceiver(
            handle,
            { context, result in
                guard let context, let state = PQresultErrorField(result, postrider_diag_sqlstate)
                else { return }
                Unmanaged<Notices>.fromOpaque(context).takeUnretainedValue()
                    .states.append(String(cString: state))
            }, Unmanaged.passUnretained(notices).toOpaque())
    }

    deinit { close() }

    /// Ends it; what is asked of it later fails.
    public func close() {
        if let handle { PQfinish(handle) }
        handle = nil
    }

    /// In place of what stands in the user's home, where the library looks otherwise.
    private static let nowhere = "/nonexistent/postrider"

    private static func keywords(
        _ address: PostgresAddress, _ options: Options
    ) -> [(name: String, value: String)] {
        let (mode, authorities) =
            switch options.security {
            case .verified(let file): ("verify-full", file)
            case .none: ("disable", "")
            }
        let quoted = "\"" + options.schema.replacing("\"", with: "\"\"") + "\""
        let settings = [
            "search_path=\(quoted)", "synchronous_commit=on", "jit=off", "statement_timeout=0",
            "idle_in_transaction_session_timeout=0",
            "default_transaction_isolation=read\\ committed",
            "client_min_messages=warning", "DateStyle=ISO", "bytea_output=hex",
            "standard_conforming_strings=on",
        ]
        return [
            ("host", address.hosts.map(\.name).joined(separator: ",")),
            ("port", address.hosts.map { "\($0.port)" }.joined(separator: ",")),
            ("dbname", address.database), ("user", address.user),
            ("password", options.password ?? ""), ("passfile", nowhere),
            ("sslmode", mode), ("sslrootcert", authorities), ("sslcert", nowhere),
            ("sslkey", nowhere), ("sslcrl", ""), ("sslcrldir", ""),
            ("ssl_min_protocol_version", "TLSv1.2"), ("gssencmode", "disable"),
            ("channel_binding", "prefer"), ("application_name", "postrider"),
            ("client_encoding", "UTF8"), ("target_session_attrs", "read-write"),
            ("connect_timeout", "\(max(2, options.timeout.components.seconds))"),
            ("keepalives", "1"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
            ("keepalives_count", "3"), ("tcp_user_timeout", "20000"),
            ("options", settings.map { "-c \($0)" }.joined(separator: " ")),
        ]
    }

    /// libpq gives no code for a connection that was refused before it was one.
    private static func state(ofFailedConnection message: String) -> String {
        let kinds = [
            ("password authentication failed", "28P01"), ("no password supplied", "28P01"),
            ("no pg_hba.conf entry", "28000"), ("does not exist", "3D000"),
            ("Peer authentication failed", "28000"), ("session is read-only", "25006"),
            ("certificate", "08001"),
        ]
        return kinds.first { message.contains($0.0) }?.1 ?? "08001"
    }

    private static func message(_ handle: OpaquePointer?) -> String {
        guard let text = PQerrorMessage(handle) else { return "no answer" }
        return String(cString: text)
    }

    // MARK: - Asking

    /// Runs statements without values, one after the other; the last one's rows are returned.
    @discardableResult
    public func run(_ sql: String) throws -> PostgresRows {
        try rows(PQexec(try open(), sql))
    }

    /// Runs one statement with values.
    @discardableResult
    public func run(_ sql: String, _ values: [PostgresValue]) throws -> PostgresRows {
        let handle = try open()
        return try PostgresParameters(values).with { count, texts in
            try rows(PQexecParams(handle, sql, count, nil, texts, nil, nil, 0))
        }
    }

    /// Makes a statement that is run often; its values are `$1`, `$2` and so on.
    public func prepare(_ sql: String) throws -> String {
        statements += 1
        let name = "s\(statements)"
        try rows(PQprepare(try open(), name, sql, 0, nil))
        return name
    }

    /// Runs a statement that was prepared.
    @discardableResult
    public func run(prepared name: String, _ values: [PostgresValue]) throws -> PostgresRows {
        let handle = try open()
        return try PostgresParameters(values).with { count, texts in
            try rows(PQexecPrepared(handle, name, count, texts, nil, nil, 0))
        }
    }

    /// Forgets a statement that was prepared; after a failed transaction that is of no use.
    public func forget(prepared name: String) {
        guard let handle, PQtransactionStatus(handle) != PQTRANS_INERROR else { return }
        PQclear(PQexec(handle, "DEALLOCATE \(name)"))
    }

    /// Whether a transaction is open in which nothing has failed.
    public var isInTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_INTRANS }

    /// Whether the connection still stands.
    public var isOpen: Bool { handle != nil && PQstatus(handle) == CONNECTION_OK }

    /// The number that the server gave the session, as the library was told.
    public var backend: Int { Int(PQbackendPID(handle)) }

    /// The version of the server: 150018 for 15.18.
    public var serverVersion: Int { Int(PQserverVersion(handle)) }

    /// Whether what travels is encrypted.
    public var isEncrypted: Bool { PQsslInUse(handle) != 0 }

    /// The states of the warnings that came since this was asked last.
    public func takeWarnings() -> [String] {
        defer { notices.states = [] }
        return notices.states.filter { $0.hasPrefix("01") }
    }

    // MARK: - Many rows

    /// Writes rows by COPY, which is several times as fast as inserting each.
    ///
    /// `fill` is handed what takes rows. Where it throws, nothing is written, and a transaction that
    /// is open has failed.
    public func copy(
        into table: String, columns: [String], _ fill: (inout PostgresCopy) throws -> Void
    ) throws {
        let handle = try open()
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let begin = PQexec(handle, "COPY \(table) (\(names)) FROM STDIN")
        guard PQresultStatus(begin) == PGRES_COPY_IN else {
            try rows(begin)
            throw PostgresError(state: "", message: "the server takes no rows")
        }
        PQclear(begin)
        var copy = PostgresCopy(handle)
        do {
            try fill(&copy)
            try copy.finish()
        } catch {
            PQputCopyEnd(handle, "given up")
            drain(handle)
            throw error
        }
        guard PQputCopyEnd(handle, nil) == 1 else {
            throw PostgresError(state: "", message: Self.message(handle))
        }
        let end = PQgetResult(handle)
        defer { drain(handle) }
        try rows(end)
    }

    private func drain(_ handle: OpaquePointer) {
        while let result = PQgetResult(handle) { PQclear(result) }
    }

    // MARK: - Results

    private func open() throws -> OpaquePointer {
        guard let handle else {
            throw PostgresError(state: "08003", message: "the connection is closed")
        }
        return handle
    }

    @discardableResult
    private func rows(_ result: OpaquePointer?) throws -> PostgresRows {
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            return PostgresRows(result)
        default:
            defer { PQclear(result) }
            let state = PQresultErrorField(result, postrider_diag_sqlstate)
            throw PostgresError(
                state: state.map { String(cString: $0) } ?? "",
                message: result == nil
                    ? Self.message(handle) : String(cString: PQresultErrorMessage(result)))
        }
    }
}
