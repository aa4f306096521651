/// A state of the list as one connection sees it; another one differs from it.
public struct ListVersion: Hashable, Sendable {
    /// Changes when another connection has changed the file.
    public var data: Int
    /// Changes when anybody has recorded an opt-out.
    public var intake: IntakePosition

    package init(data: Int, intake: IntakePosition) {
        self.data = data
        self.intake = intake
    }
}
