package import Files

/// What ``DatabaseCheckups`` promises, whatever the databases are.
package enum DatabaseCheckupsContract {
    /// Makes a place for databases at every call.
    package typealias Maker = @Sendable () throws -> Place

    /// What is wrong with a database, or nothing.
    package enum Condition: Sendable, CaseIterable {
        case sound, empty, foreign, newer, damaged
    }

    /// Where databases of each kind and condition can be put.
    package struct Place {
        let checkups: any DatabaseCheckups
        private let put: (DatabaseCheckup.Kind, Condition) throws -> String

        /// `put` makes a database, and returns its path, which is another for each kind and
        /// condition.
        package init(
            _ checkups: any DatabaseCheckups,
            put: @escaping (DatabaseCheckup.Kind, Condition) throws -> String
        ) {
            self.checkups = checkups
            self.put = put
        }

        func look(
            _ kind: DatabaseCheckup.Kind, _ condition: Condition, upTo limit: Int = .max
        ) throws -> DatabaseCheckup {
            checkups.look(at: try put(kind, condition), as: kind, upTo: limit)
        }
    }

    /// Every promise.
    package static let clauses: [Clause<Maker>] = [
        Clause("a database that was never made is absent") {
            let checkups = try $0().checkups
            for kind in DatabaseCheckup.Kind.allCases {
                let found = checkups.look(at: "/nowhere/\(kind).sqlite", as: kind, upTo: .max)
                try expect(found.finding, .absent)
                try expect(found.size, 0)
                try expect(found.version, nil)
            }
        },
        Clause("a sound one is so, of the newest layout, and for nobody else to read") {
            let place = try $0()
            for kind in DatabaseCheckup.Kind.allCases {
                let found = try place.look(kind, .sound)
                try expect(found.finding, .sound)
                try expect(found.version, found.newestVersion)
                try expect(found.size > 0, true)
                try expect(found.mode, 0o600)
            }
        },
        Clause("an empty file is absent, but for a ledger, which was more once") {
            let place = try $0()
            for kind in DatabaseCheckup.Kind.allCases {
                let found = try place.look(kind, .empty)
                if kind == .ledger {
                    try expect(try reason(of: found), .damaged("it is empty"))
                } else {
                    try expect(found.finding, .absent)
                }
            }
        },
        Clause("a file of another kind, and one of a newer version, cannot be used") {
            let place = try $0()
            for kind in DatabaseCheckup.Kind.allCases {
                guard case .foreign = try reason(of: try place.look(kind, .foreign)) else {
                    throw ContractBreach(description: "\(kind): not foreign")
                }
                try expect(try reason(of: try place.look(kind, .newer)), .newer)
            }
        },
        Clause("damage is found where the file is read through, and not in a larger one") {
            let place = try $0()
            for kind in DatabaseCheckup.Kind.allCases {
                guard case .damaged = try reason(of: try place.look(kind, .damaged)) else {
                    throw ContractBreach(description: "\(kind): not damaged")
                }
                try expect(try place.look(kind, .damaged, upTo: 0).finding, .sound)
            }
        },
    ]

    private static func reason(of found: DatabaseCheckup) throws -> FileError.Reason {
        guard case .unusable(let error) = found.finding else {
            throw ContractBreach(description: "\(found.finding)")
        }
        return error.reason
    }
}
