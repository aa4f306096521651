/// What every implementation of an asynchronous port promises, one clause at a time.
///
/// It is to such a port what ``Clause`` is to others.
public struct AsyncClause<Subject>: Sendable, CustomStringConvertible {
    /// What is promised, as a sentence.
    public let description: String
    private let check: @Sendable (Subject) async throws -> Void

    /// Makes a clause of a check.
    init(_ description: String, _ check: @escaping @Sendable (Subject) async throws -> Void) {
        self.description = description
        self.check = check
    }

    /// Throws ``ContractBreach`` where an implementation does not keep it.
    public func hold(_ subject: Subject) async throws { try await check(subject) }
}
