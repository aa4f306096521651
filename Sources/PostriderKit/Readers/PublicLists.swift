import NewsletterCore
import NewsroomFiles
import Subscribing

/// The lists that everybody may join.
package struct PublicLists {
    private let workspace: Workspace

    /// Of the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// Each of them by name.
    package func all() throws -> [ReaderList] {
        let lookup = workspace.adapters.lists.lookup(
            at: workspace.newsroom.subscriberDatabase, effects: workspace.effects)
        return try lookup.lists().filter(\.value.isPublic).sorted { $0.key < $1.key }.map {
            ReaderList($0.key, $0.value, isMember: false)
        }
    }
}
