/// What every implementation of a port promises, one clause at a time.
///
/// A test runs each clause on each implementation; a clause throws ``ContractBreach`` where what it
/// says does not hold.
public struct Clause<Subject>: Sendable, CustomStringConvertible {
    /// What is promised, as a sentence.
    public let description: String
    private let check: @Sendable (Subject) throws -> Void

    /// Makes a clause of a check.
    init(_ description: String, _ check: @escaping @Sendable (Subject) throws -> Void) {
        self.description = description
        self.check = check
    }

    /// Throws ``ContractBreach`` where an implementation does not keep it.
    public func hold(_ subject: Subject) throws { try check(subject) }
}

/// A promise that was not kept.
public struct ContractBreach: Error, CustomStringConvertible {
    /// What was found instead.
    public let description: String

    /// Throws a breach unless something holds.
    static func unless(_ holds: Bool, _ found: @autoclosure () throws -> String) throws {
        if !holds { throw ContractBreach(description: try found()) }
    }
}
