package import Files
internal import GRDB
internal import Glibc

/// Looks at SQLite files.
package struct SQLiteCheckups: DatabaseCheckups {
    package init() {}

    /// Reads a file through (`PRAGMA quick_check`), unless it is larger than `limit`.
    package func look(
        at path: String, as kind: DatabaseCheckup.Kind, upTo limit: Int
    ) -> DatabaseCheckup {
        DatabaseCheckup(of: path, as: kind, upTo: limit)
    }
}

extension DatabaseCheckup {
    /// Reads a file through (`PRAGMA quick_check`), unless it is larger than `limit`.
    package init(of path: String, as kind: Kind, upTo limit: Int = .max) {
        var status = stat()
        let exists = stat(path, &status) == 0
        let finding: Finding
        var version: Int?
        do {
            let isRead = exists ? Int(status.st_size) <= limit : true
            (finding, version) = try Self.look(at: path, kind.layout, isRead: isRead)
        } catch let error as FileError {
            finding =
                error.reason != .missing
                ? .unusable(error)
                // The others are made where they are empty, and a ledger was more once.
                : exists && kind == .ledger
                    ? .unusable(FileError(path: path, reason: .damaged("it is empty")))
                    : .absent
        } catch {
            finding = .unusable(
                FileError(path: path, reason: .damaged("\(error)".prefix(200).description)))
        }
        self.init(
            finding: finding, size: exists ? Int(status.st_size) : 0,
            mode: exists ? status.st_mode & 0o777 : 0, version: version,
            newestVersion: Int(kind.layout.version))
    }

    private static func look(
        at path: String, _ kind: DatabaseKind, isRead: Bool
    ) throws -> (Finding, Int?) {
        let (file, token) = try OpenFiles.opening(path, is: kind) { inspection in
            if case .absent = inspection { throw FileError(path: path, reason: .missing) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        }
        defer { withExtendedLifetime(token) { file.close() } }
        let version = try file.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        if isRead, let fault = try file.fault() {
            throw FileError(path: path, reason: .damaged(fault))
        }
        return (.sound, version)
    }
}

extension DatabaseCheckup.Kind {
    fileprivate var layout: DatabaseKind {
        switch self {
        case .subscribers: .subscribers
        case .ledger: .ledger
        case .rateLimitStore: .pace
        case .bounces: .bounces
        case .signUps: .web
        }
    }
}
