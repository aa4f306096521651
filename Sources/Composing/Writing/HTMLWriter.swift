public import NewsletterCore

/// Writes a document as a fragment of HTML that every mail client shows.
///
/// Only known elements are written, all text is escaped, and only http, https and mailto
/// links survive. Personal slots stay as they are written; double braces that are none come
/// out escaped as `SlottedText.escaping(_:)` does it.
public struct HTMLWriter {
    /// The column of the template that newsletters begin with, in CSS pixels.
    public static let standardImageWidth = 536

    /// The level of the document's top headings: 3 below an article's title.
    public var topHeadingLevel: Int
    /// What relative addresses of pictures are resolved against; without it a picture with
    /// a relative address is shown by its description.
    public var imageBaseURL: String?
    /// The greatest width of a picture, in CSS pixels; with `.max` one of unknown width has none.
    public var imageWidth: Int

    /// Whether lines begin at the right.
    public var isRightToLeft: Bool

    /// What the ids of footnotes begin with, so that those of several documents differ.
    public var anchors: String

    /// Makes a writer.
    public init(
        topHeadingLevel: Int = 3, imageBaseURL: String? = nil,
        imageWidth: Int = standardImageWidth, isRightToLeft: Bool = false, anchors: String = ""
    ) {
        self.anchors = anchors
        self.isRightToLeft = isRightToLeft
        self.topHeadingLevel = topHeadingLevel
        self.imageBaseURL = imageBaseURL
        self.imageWidth = imageWidth
    }

    /// Writes a document; lines end with LF, the last one does not.
    public func write(_ document: Document) -> String {
        var marks = SlotMarks()
        let text = write(document, marks: &marks)
        return marks.finish(text)
    }

    /// Writes a document with its slots as marks.
    func write(_ document: Document, marks: inout SlotMarks) -> String {
        var page = HTMLMaking(
            writer: self, levels: HeadingLevels(top: topHeadingLevel), marks: marks)
        page.footnotes = document.footnoteLinks
        page.write(document.blocks)
        if page.out.hasSuffix("\n") { page.out.removeLast() }
        marks = page.marks
        return page.out
    }
}
