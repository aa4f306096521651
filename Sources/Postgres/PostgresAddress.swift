/// Where a database is: `postgres://news@db1,db2:5433/news`, or a socket's folder in `host`.
public struct PostgresAddress: Hashable, Sendable, CustomStringConvertible {
    /// Why a text is no such address.
    public enum Fault: Error, Hashable, Sendable {
        /// It is none at all.
        case unreadable
        /// It holds a password, which would stand in settings and process lists.
        case password
        /// It names no user, or no database.
        case incomplete
        /// It asks for something by a query that is set otherwise.
        case option(String)
    }

    /// A machine and the port there.
    public struct Host: Hashable, Sendable {
        /// The name or address, or the folder of a socket.
        public let name: String
        /// 5432 where none is named.
        public let port: Int
    }

    /// The machines, asked in this order for the one that takes changes.
    public let hosts: [Host]
    /// The role.
    public let user: String
    /// The database.
    public let database: String

    /// Reads an address.
    public init(_ text: String) throws(Fault) {
        let scheme = ["postgres://", "postgresql://"].first { text.hasPrefix($0) }
        guard let scheme, !text.contains(where: \.isWhitespace) else { throw .unreadable }
        var rest = text.dropFirst(scheme.count)
        var socket: Host?
        if let mark = rest.firstIndex(of: "?") {
            socket = try Self.socket(rest[rest.index(after: mark)...])
            rest = rest[..<mark]
        }
        guard let at = rest.firstIndex(of: "@") else { throw .incomplete }
        let user = rest[..<at]
        if user.contains(":") { throw .password }
        let place = rest[rest.index(after: at)...]
        guard let slash = place.firstIndex(of: "/"), slash != place.index(before: place.endIndex),
            !user.isEmpty
        else { throw .incomplete }
        self.user = String(user)
        database = String(place[place.index(after: slash)...])
        guard !database.contains("/"), !database.contains("%"), !self.user.contains("%") else {
            throw .unreadable
        }
        if let socket {
            guard place[..<slash].isEmpty else { throw .unreadable }
            hosts = [socket]
        } else {
            hosts = try Self.hosts(place[..<slash])
        }
    }

    private static let usualPort = 5432

    /// Reads `host=/var/run/postgresql&port=5433`, the folder of a socket and the number in its name.
    private static func socket(_ query: Substring) throws(Fault) -> Host {
        var folder: String?
        var port = usualPort
        for pair in query.split(separator: "&") {
            let name = pair.prefix { $0 != "=" }
            let value = pair.dropFirst(name.count + 1)
            switch (name, Int(value)) {
            case ("host", _) where value.hasPrefix("/"): folder = String(value)
            case ("port", let number?) where (1...65_535).contains(number): port = number
            default: throw .option(String(name))
            }
        }
        guard let folder else { throw .unreadable }
        return Host(name: folder, port: port)
    }

    private static func hosts(_ text: Substring) throws(Fault) -> [Host] {
        var hosts: [Host] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            var name = part
            var port = usualPort
            if part.hasPrefix("["), let end = part.firstIndex(of: "]") {
                name = part[part.index(after: part.startIndex)..<end]
                let tail = part[part.index(after: end)...]
                if !tail.isEmpty {
                    guard tail.hasPrefix(":"), let number = Int(tail.dropFirst()) else {
                        throw .unreadable
                    }
                    port = number
                }
            } else if let colon = part.lastIndex(of: ":") {
                guard let number = Int(part[part.index(after: colon)...]) else {
                    throw .unreadable
                }
                name = part[..<colon]
                port = number
            }
            guard !name.isEmpty, (1...65_535).contains(port) else { throw .unreadable }
            hosts.append(Host(name: String(name), port: port))
        }
        return hosts
    }

    /// Whether everything stays on this machine, where nobody else can listen.
    public var isLocal: Bool {
        hosts.allSatisfy { host in
            host.name.hasPrefix("/") || host.name.hasPrefix("127.")
                || ["::1", "localhost"].contains(host.name)
        }
    }

    /// As it is written, without a secret: there is none in it.
    public var description: String {
        if hosts.count == 1, hosts[0].name.hasPrefix("/") {
            let port = hosts[0].port == Self.usualPort ? "" : "&port=\(hosts[0].port)"
            return "postgres://\(user)@/\(database)?host=\(hosts[0].name)\(port)"
        }
        let places = hosts.map { host in
            (host.name.contains(":") ? "[\(host.name)]" : host.name)
                + (host.port == Self.usualPort ? "" : ":\(host.port)")
        }
        return "postgres://\(user)@\(places.joined(separator: ","))/\(database)"
    }
}
