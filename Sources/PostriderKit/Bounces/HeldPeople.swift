import Foundation
import Inbound
package import NewsletterCore
import NewsroomFiles
import Synchronization

/// Whom the brake on bounces leaves out of mailings for now.
///
/// The file is asked again where it was written since.
package final class HeldPeople: Sendable {
    private struct Known {
        var written: Date?
        var size: Int?
        var readAt: Timestamp
        var people: Set<SubscriberID>
    }

    /// A hold ends by itself after days; so often that is looked at.
    private static let validity = Duration.seconds(600)

    private let path: String
    private let stores: any BounceStores
    private let now: @Sendable () -> Timestamp
    private let known = Mutex<Known?>(nil)

    /// Of the newsroom.
    package init(in workspace: Workspace) {
        path = workspace.newsroom.bounces
        stores = workspace.adapters.bounces
        now = workspace.effects.now
    }

    /// Everybody who is held now.
    package func all() throws -> Set<SubscriberID> {
        let moment = now()
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let written = attributes?[.modificationDate] as? Date
        let size = attributes?[.size] as? Int
        return try known.withLock { known in
            if let known, known.written == written, known.size == size,
                moment - known.readAt < Self.validity
            {
                return known.people
            }
            let people = try read(at: moment)
            known = Known(written: written, size: size, readAt: moment, people: people)
            return people
        }
    }

    private func read(at moment: Timestamp) throws -> Set<SubscriberID> {
        guard let store = try stores.open(at: path, reading: true) else { return [] }
        defer { store.close() }
        let since = moment.milliseconds - BouncePolicy.holdTime.milliseconds
        return try store.heldPeople(since: Timestamp(milliseconds: since))
    }
}
