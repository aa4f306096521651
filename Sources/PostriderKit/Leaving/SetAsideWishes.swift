import NewsletterCore
import NewsroomFiles
import Subscribing

/// What readers wished for and could not be written into the list.
package struct SetAsideWishes {
    /// How many there are, in a sentence; nil for none, and where it cannot be told now.
    package let inWords: String?

    /// Looks at the list, which is only read.
    package init(in workspace: Workspace) {
        let newsroom = workspace.newsroom
        let lookup = workspace.adapters.lists.lookup(
            at: newsroom.subscriberDatabase, effects: workspace.effects)
        guard newsroom.hasList, let count = try? lookup.setAsideCount(), count > 0 else {
            inWords = nil
            return
        }
        let wishes = count.of("wish of a reader", "wishes of readers")
        inWords = "\(wishes) could not be written into the list; postrider doctor tells why."
    }
}
