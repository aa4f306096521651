internal import Foundation

/// What a long soak says on stderr while it runs; nothing where nobody asked for it.
public enum Progress {
    /// Whether to speak; unsafe, since it is set once, before anything runs beside it.
    public nonisolated(unsafe) static var isShown = false

    static func tell(_ text: String) {
        if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8)) }
    }
}
