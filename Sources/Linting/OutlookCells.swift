import Composing

/// The table cells that stand open in comments for classic Outlook, `<!--[if mso]>`.
///
/// They give a width to elements whose own `max-width` it does not know.
struct OutlookCells {
    private var open: [(parent: Int?, hasWidth: Bool)] = []

    /// Takes the cells out of a comment that stands within an element, by its index.
    mutating func take(_ comment: ArraySlice<UInt8>, within parent: Int?) {
        guard comment.starts(with: "<!--[if".utf8) else { return }
        let text = String(decoding: comment.dropFirst(4), as: UTF8.self)
        guard let condition = text.firstIndex(of: "]").map({ text[..<$0] }),
            condition.contains("mso"), !condition.contains("!")
        else { return }
        var scan = HTMLTagScan(String(text[condition.endIndex...].dropFirst(2)))
        while let part = scan.next() {
            switch part {
            case .start(let tag) where tag.name == "td":
                open.append((parent, tag.attributes["width"] != nil))
            case .end("td", _): _ = open.popLast()
            default: break
            }
        }
    }

    /// Whether the innermost cell stands directly within that element and has a width.
    func givesWidth(within parent: Int?) -> Bool {
        open.last.map { $0.parent == parent && $0.hasWidth } ?? false
    }
}
