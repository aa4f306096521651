package import Files

/// Looks at databases that are none, each in the condition in which it was put down.
package struct MemoryCheckups: DatabaseCheckups {
    private let conditions: [String: DatabaseCheckupsContract.Condition]

    /// Finds at each path what is said here, and nothing elsewhere.
    package init(_ conditions: [String: DatabaseCheckupsContract.Condition]) {
        self.conditions = conditions
    }

    package func look(
        at path: String, as kind: DatabaseCheckup.Kind, upTo limit: Int
    ) -> DatabaseCheckup {
        let isRead = limit >= Self.size
        func fault(_ reason: FileError.Reason) -> DatabaseCheckup.Finding {
            .unusable(FileError(path: path, reason: reason))
        }
        return switch conditions[path] {
        case .sound: found(.sound)
        case .damaged: found(isRead ? fault(.damaged("page 2")) : .sound)
        case .empty: found(kind == .ledger ? fault(.damaged("it is empty")) : .absent, size: 0)
        case .foreign: found(fault(.foreign("a letter")), version: nil)
        case .newer: found(fault(.newer), version: nil)
        case nil: found(.absent, size: 0, mode: 0, version: nil)
        }
    }

    private static let size = 4096

    private func found(
        _ finding: DatabaseCheckup.Finding, size: Int = Self.size, mode: UInt32 = 0o600,
        version: Int? = 1
    ) -> DatabaseCheckup {
        DatabaseCheckup(
            finding: finding, size: size, mode: mode, version: version, newestVersion: 1)
    }
}
