public import Foundation
public import NewsletterCore

/// What Foundation says of a file, told as Storage tells it.
extension CocoaError: Explained {
    /// The system's own error below it, as a ``FileError``.
    public var problem: Problem {
        let cause = userInfo[NSUnderlyingErrorKey] as? any Error
        let number = cause.map { Int32(truncatingIfNeeded: ($0 as NSError).code) } ?? EIO
        return FileError(path: filePath ?? "a file", call: "access", errno: number).problem
    }
}
