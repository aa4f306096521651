package import Files
internal import NewsletterCore

/// What a tag may be called.
package enum Tag {
    /// Throws where a text is no tag: it is empty or too long, or holds a control character or
    /// one that stands between tags in a table.
    package static func check(_ text: String, path: String) throws(FileError) {
        if isFit(text) && !text.contains(",") { return }
        throw FileError(
            path: path,
            reason: .unfit(
                "\"\(text.escapingControls())\" is no tag; take up to 200 bytes without , and ;"))
    }

    /// Whether a text can be kept as a tag: a comma, which Mailchimp lets in, is taken from
    /// tables and not from whoever may have meant two tags.
    package static func isFit(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 200
            && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: ";") }
            && text.utf8.first != 0x20 && text.utf8.last != 0x20
    }

    /// The form in which two spellings of a tag are equal: without the case of ASCII letters,
    /// as the database compares them.
    package static func key(_ tag: String) -> String { tag.loweringASCII }
}
