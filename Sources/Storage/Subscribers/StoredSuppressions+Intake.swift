package import Subscribing

extension StoredSuppressions {
    /// The identities of the opt-outs that stand in the intake now.
    package func recordedOptOuts() throws -> Set<String> {
        Set(try file.intake.content().entries.map(\.id))
    }

    /// Records an opt-out, whoever is at work on the list; returns its identity.
    ///
    /// It is on the disk and holds for all who read the list when the call returns, and is
    /// written into the list by whoever may write it next.
    @discardableResult
    package func record(_ optOut: OptOut, origin: Origin) throws -> String {
        try file.intake.append([optOut], origin: origin)[0].id
    }

    /// Writes what the intake holds into the list; returns what each opt-out did, by identity.
    ///
    /// Where another program is at work on the list it throws an error that is temporary, at
    /// once unless it is `waiting`.
    @discardableResult
    package func applyIntake(waiting: Bool = false) throws -> [String: OptOutOutcome] {
        try file.apply(waiting: waiting)
    }

    /// The opt-outs that could not be written into the list, in the order in which they came.
    package func setAside() throws -> [SetAsideEntry] {
        try file.read { try SetAsideTable(db: $0).all() }
    }
}
