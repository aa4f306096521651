/// The state of the file by which a later look sees whether anything was recorded or taken
/// off.
public struct IntakePosition: Hashable, Sendable {
    package var inode: UInt64 = 0
    package var size = 0
    package var changedAt: Int64 = 0

    package init(inode: UInt64 = 0, size: Int = 0, changedAt: Int64 = 0) {
        self.inode = inode
        self.size = size
        self.changedAt = changedAt
    }
}
