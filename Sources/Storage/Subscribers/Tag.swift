internal import NewsletterCore

/// What a tag may be called.
enum Tag {
    /// Throws where a text is no tag: it is empty or too long, or holds a control character or
    /// one that stands between tags in a table.
    static func check(_ text: String, path: String) throws(StorageError) {
        if isFit(text) { return }
        throw StorageError(
            path: path,
            reason: .unfit(
                "\"\(text.escapingControls())\" is no tag; take up to 200 bytes without , and ;"))
    }

    /// Whether a text is a tag.
    static func isFit(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 200
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !",;".utf8.contains($0) }
            && text.utf8.first != 0x20 && text.utf8.last != 0x20
    }
}
