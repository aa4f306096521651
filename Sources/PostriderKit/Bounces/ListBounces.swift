import DeliveryEngine
package import Inbound
package import NewsletterCore
import NewsroomFiles

/// Looks at evidence, which is only read.
package struct ListBounces {
    private let workspace: Workspace

    /// Of the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// The evidence of a question, the newest first.
    package func evidence(
        _ question: BounceQuestion, limit: Int = .max
    ) throws -> [BounceEvidence] {
        try reading { try $0.evidence(question, limit: limit) } ?? []
    }

    /// What the brake has stopped, the newest first.
    package func holds() throws -> [BounceHold] { try reading { try $0.holds() } ?? [] }

    /// One piece of evidence.
    package func evidence(numbered number: Int64) throws -> BounceEvidence {
        guard let found = try evidence(.number(number), limit: 1).first else {
            throw Problem(.badData, "there is no evidence \(number)", remedy: .showBounces)
        }
        return found
    }

    /// All evidence about somebody: under their identities, and about mail to the address.
    package func evidence(
        about people: Set<SubscriberID>, at address: EmailAddress
    ) throws -> [BounceEvidence] {
        try reading { store in
            var question = BounceQuestion()
            question.address = address.key
            var found = try store.evidence(question, limit: 1000)
            question.address = nil
            for person in people {
                question.subscriber = person
                found += try store.evidence(question, limit: 1000)
            }
            let unique = Dictionary(found.map { ($0.number, $0) }) { first, _ in first }
            return unique.values.sorted { $0.number < $1.number }
        } ?? []
    }

    /// The provider of a domain, by one of its domains.
    package func provider(of domain: String) throws -> String {
        try workspace.settings().pace.groups.name(of: domain)
    }

    private func reading<T>(_ body: (any BounceStore) throws -> T) throws -> T? {
        let path = workspace.newsroom.bounces
        guard let store = try workspace.adapters.bounces.open(at: path, reading: true) else {
            return nil
        }
        defer { store.close() }
        return try body(store)
    }
}
