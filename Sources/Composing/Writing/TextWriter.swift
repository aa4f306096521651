public import NewsletterCore

/// Writes a document as plain text for people who prefer to read it that way.
///
/// Lines are filled to ``width`` columns as they are seen; links are numbered, and their
/// targets stand below, each whole on a line of its own. Personal slots stay as they are
/// written and are never broken; double braces that are none come out escaped as
/// `SlottedText.escaping(_:)` does it.
public struct TextWriter {
    /// How many columns a line may take.
    public var width = 72

    /// Makes a writer.
    public init(width: Int = 72) { self.width = width }

    /// Writes a document; lines end with LF, the last one does not.
    public func write(_ document: Document) -> String {
        var marks = SlotMarks()
        let text = write(document, marks: &marks)
        return marks.finish(text)
    }

    /// Writes a document as a reader of the text sees it: double braces as they are, slots as
    /// they are written.
    public func shown(_ document: Document) -> String {
        var marks = SlotMarks()
        let text = write(document, marks: &marks)
        return marks.shown(text)
    }

    /// Writes a document with its slots as marks.
    func write(_ document: Document, marks: inout SlotMarks) -> String {
        var numberedLinks = 0
        return write(document, marks: &marks, numberedLinks: &numberedLinks)
    }

    /// Writes a part of a longer text, in which so many links have a number already.
    func write(_ document: Document, marks: inout SlotMarks, numberedLinks: inout Int) -> String {
        var page = TextPage(marks: marks, numberedLinks: numberedLinks)
        defer { numberedLinks = page.numberedLinks }
        var lines = page.lines(of: document.blocks, width: width)
        let targets = page.targetLines()
        if !targets.isEmpty { lines += (lines.isEmpty ? [] : [""]) + targets }
        marks = page.marks
        return lines.joined(separator: "\n")
    }
}
