package import Inbound
import MailFormat
import NewsroomFiles
import Subscribing

/// Says what messages are that came back, and changes nothing.
///
/// It needs no newsroom; in one it says whose they are.
package struct ClassifyBounces {
    private let list: SubscriberStore?
    private let owners: BounceOwners

    /// With the keys and the list of a newsroom, where there is one that can be read.
    package init(in workspace: Workspace?) {
        let keys = (try? workspace?.keyring()) ?? nil
        if let workspace, workspace.newsroom.hasList {
            list = try? workspace.list(at: workspace.newsroom.subscriberDatabase)
        } else {
            list = nil
        }
        owners = BounceOwners(in: workspace, keys: keys, list: list)
    }

    /// Ends the use of the list.
    package func close() { list?.close() }

    /// What a message is.
    package func classify(_ entry: MessageFiles.Entry) -> BounceRecord {
        let reading = BounceReader.read(entry.bytes)
        let owner = owners.owner(of: reading)
        let isReport = [.hard, .soft, .complaint, .delivered].contains(reading.kind)
        let isForeign = owners.canTell && owner == nil && isReport
        return BounceRecord(
            entry, reading, owner.map { BounceRecord.Identity($0) }, isForeign: isForeign)
    }
}
