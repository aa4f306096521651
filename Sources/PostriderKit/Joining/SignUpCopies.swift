package import NewsletterCore
import NewsroomFiles
import Subscribing

/// What the pages of `serve` hold, for whoever asks for a copy of it, whether that runs or not.
package struct SignUpCopies {
    private let workspace: Workspace

    /// Of the newsroom.
    package init(of workspace: Workspace) { self.workspace = workspace }

    private var path: String { workspace.newsroom.signUpDatabase }

    /// What is held of an address.
    package func held(of address: EmailAddress) throws -> [HeldSignUp] {
        guard let reading = try workspace.adapters.signUps.read(path) else { return [] }
        defer { reading.close() }
        let (requests, mails) = try reading.held(of: address)
        return requests.map { request in
            HeldSignUp(
                purpose: request.purpose.rawValue, state: request.state.rawValue,
                asked: request.askedAt.description, email: request.address.description,
                name: request.name, lists: request.lists.map(\.description),
                language: request.language, page: request.page, wording: request.wording,
                network: request.network, confirmed: request.confirmation?.at.description,
                way: request.confirmation?.way.rawValue,
                mails: mails.filter { $0.request == request.id }.map {
                    "\($0.kind.rawValue) \($0.queuedAt)"
                })
        }
    }

    /// Copies all of it; false where there is nothing.
    @discardableResult
    package func backUp(to file: String) throws -> Bool {
        guard let reading = try workspace.adapters.signUps.read(path) else { return false }
        defer { reading.close() }
        try reading.copy(to: file)
        return true
    }

    /// Whether a file is such a copy.
    package func isCopy(_ file: String) -> Bool {
        guard let reading = (try? workspace.adapters.signUps.read(file)) ?? nil else {
            return false
        }
        reading.close()
        return true
    }

    /// Throws where a copy could not be taken over, since `serve` has the database.
    package func checkRestoring(from file: String) throws {
        guard isCopy(file), try workspace.newsroom.isServed else { return }
        throw Problem(
            .tryLater, "postrider serve runs, and writes what \(file) is to be put into",
            remedy: "Stop it for as long as this takes.")
    }

    /// Takes over what a copy holds and the newsroom does not.
    package func restore(from file: String) throws {
        guard isCopy(file) else { return }
        try JoiningWork.withDatabase(in: workspace) { try $0.merge(copy: file) }
    }
}
