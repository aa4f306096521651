package import Archiving
package import PostriderKit

/// Where the pages, feeds and pictures of past issues come from.
package protocol ArchiveSource: Sendable {
    /// How the archive stands now.
    var now: ServedArchive.Standing { get }
    /// A file of it; nil where it is gone since. It is read, so nobody on an event loop may wait.
    func file(_ name: String) -> ArchiveFile?
}

extension ServedArchive: ArchiveSource {}
