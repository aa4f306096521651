import Composing
package import NewsletterCore
import NewsroomFiles
import Subscribing

/// Gives somebody another address; their identity, lists and history stay, and both addresses are
/// told.
package struct ChangeAddress {
    /// What became of it, as `--json` tells it.
    package struct Record: Encodable {
        package let email: String
        package let newEmail: String
        /// `done` or `already`.
        package let outcome: String
        /// Whether mails to both addresses have left or will.
        package let isTold: Bool
    }

    private let workspace: Workspace

    /// In the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Changes the address.
    ///
    /// Throws where nobody has the old one, and where somebody else has the new one or it gets no
    /// mail.
    package func change(
        _ address: EmailAddress, to new: EmailAddress
    ) async throws -> Record {
        let outcome: PersonalChangeOutcome
        let person: Subscriber
        do {
            let store = try workspace.subscribers()
            defer { store.close() }
            guard let found = try store.people.subscriber(.address(address)) else {
                throw Problem.noSubscriber(address)
            }
            person = found
            outcome = try store.people.change(
                .id(found.id), to: .address(new, by: nil), origin: .command)
        }
        switch outcome {
        case .taken:
            throw Problem(
                .badData, "\(new) belongs to another subscriber, or gets no mail",
                remedy: "Nothing was changed; postrider subscribers explain tells which.")
        case .unknown: throw Problem.noSubscriber(address)
        case .already:
            return Record(
                email: address.description, newEmail: new.description, outcome: "already",
                isTold: false)
        case .done: break
        }
        return Record(
            email: address.description, newEmail: new.description, outcome: "done",
            isTold: try await tell(person, address, new))
    }

    /// Mails both addresses; false where no mail can leave from here.
    private func tell(
        _ person: Subscriber, _ address: EmailAddress, _ new: EmailAddress
    ) async throws -> Bool {
        guard person.status == .active, let settings = try? workspace.settings(),
            settings.serve.url != nil, (try? settings.checkJoining()) != nil
        else { return false }
        let id = SubscriberID(random: workspace.effects).description
        let item = HandOver.Item(
            kind: .moved, id: id, address: new.description, former: address.description,
            subscriber: person.id.description, lists: [],
            language: person.language ?? settings.newsletter.language,
            at: workspace.effects.now().milliseconds)
        try HandOver(in: workspace.newsroom.signUpHandOver).hand([item], named: "moved-\(id)")
        _ = try await JoiningWork.sendWhatWasHanded(in: workspace)
        return true
    }
}
