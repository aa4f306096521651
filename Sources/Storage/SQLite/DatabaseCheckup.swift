public import Files
internal import GRDB
internal import Glibc

/// A look at one of the newsroom's databases that changes nothing in it.
public struct DatabaseCheckup: Hashable, Sendable {
    /// Which database it is to be.
    public enum Kind: Hashable, Sendable, CaseIterable {
        case subscribers
        case ledger
        /// How much has gone over each relay.
        case rateLimitStore

        fileprivate var kind: DatabaseKind {
            switch self {
            case .subscribers: .subscribers
            case .ledger: .ledger
            case .rateLimitStore: .pace
            }
        }
    }

    /// What was found.
    public enum Finding: Hashable, Sendable {
        /// There is no file, or an empty one.
        case absent
        /// SQLite finds no fault in it.
        case sound
        /// It cannot be used, and why.
        case unusable(StorageError)
    }

    /// What was found.
    public var finding: Finding
    /// The size in bytes.
    public var size: Int
    /// The permission bits; 0600 is right.
    public var mode: UInt32
    /// The layout, which counts up with the versions of Postrider; nil where it was not read.
    public var version: Int?
    /// The newest layout that this version knows.
    public var newestVersion: Int

    /// Reads a file through (`PRAGMA quick_check`), unless it is larger than `limit`.
    public init(of path: String, as kind: Kind, upTo limit: Int = .max) {
        var status = stat()
        let exists = stat(path, &status) == 0
        size = exists ? Int(status.st_size) : 0
        mode = exists ? status.st_mode & 0o777 : 0
        newestVersion = Int(kind.kind.version)
        do {
            (finding, version) = try Self.look(at: path, kind.kind, isRead: size <= limit)
        } catch let error as StorageError {
            finding =
                error.reason != .missing
                ? .unusable(error)
                // The others are made where they are empty, and a ledger was more once.
                : exists && kind == .ledger
                    ? .unusable(StorageError(path: path, reason: .damaged("it is empty")))
                    : .absent
        } catch {
            finding = .unusable(
                StorageError(path: path, reason: .damaged("\(error)".prefix(200).description)))
        }
    }

    private static func look(
        at path: String, _ kind: DatabaseKind, isRead: Bool
    ) throws -> (Finding, Int?) {
        let (file, token) = try OpenFiles.opening(path, is: kind) { inspection in
            if case .absent = inspection { throw StorageError(path: path, reason: .missing) }
            return try DatabaseFile(path, readOnly: true, busyTimeout: .seconds(5))
        }
        defer { withExtendedLifetime(token) { file.close() } }
        let version = try file.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        if isRead, let fault = try file.fault() {
            throw StorageError(path: path, reason: .damaged(fault))
        }
        return (.sound, version)
    }
}
