/// A state of the list as one connection sees it; another one differs from it.
public struct ListVersion: Hashable, Sendable {
    /// Changes when another connection has changed the file.
    public var data: Int
    /// Changes when anybody has recorded an opt-out.
    public var intake: Intake.Position
}

extension SubscriberDatabase {
    /// The state of the intake now; a system call, and no more.
    public func intakePosition() -> Intake.Position { file.intake.position() }

    /// The identities of the opt-outs that stand in the intake now.
    public func recordedOptOuts() throws -> Set<String> {
        Set(try file.intake.content().entries.map(\.id))
    }

    /// Records an opt-out, whoever is at work on the list; returns its identity.
    ///
    /// It is on the disk and holds for all who read the list when the call returns, and is
    /// written into the list by whoever may write it next.
    @discardableResult
    public func record(_ optOut: OptOut, origin: Origin) throws -> String {
        try file.intake.append([optOut], origin: origin)[0].id
    }

    /// Writes what the intake holds into the list; returns what each opt-out did, by identity.
    ///
    /// Where another program is at work on the list it throws an error that is temporary, at
    /// once unless it is `waiting`.
    @discardableResult
    public func applyIntake(waiting: Bool = false) throws -> [String: OptOutOutcome] {
        try file.apply(waiting: waiting)
    }
}
