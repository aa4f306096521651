import Files
import NewsroomFiles

extension Newsroom {
    /// Whether `serve` runs in the newsroom.
    var isServed: Bool {
        get throws { try FileLock.holder(of: serveLock) != nil }
    }
}
