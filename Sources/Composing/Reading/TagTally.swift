/// How often the tags of a page begin an element and end one, by name in lower case.
struct TagTally {
    private(set) var starts: [String: Int] = [:]
    private(set) var ends: [String: Int] = [:]
    /// Which of the tags that begin an element meet an end before another one begins it.
    private var ended: [String: Set<Int>] = [:]

    /// Counts the tags of a page, or of the raw HTML of Markdown.
    init(_ html: String) {
        let holdsTags = html.utf8.contains(UInt8(ascii: "<"))
        self.init(escaped: holdsTags ? OpenTags.escape(html)?.html ?? html : "")
    }

    /// Counts the tags of what ``OpenTags`` has gone over.
    init(escaped html: String) {
        var scan = HTMLTagScan(html)
        while let part = scan.next() {
            switch part {
            case .start(let tag): starts[tag.name, default: 0] += 1
            case .end(let name, _):
                ends[name, default: 0] += 1
                ended[name, default: []].insert(starts[name, default: 0])
            case .other: break
            }
        }
    }

    /// Whether the tag with this number, counted from 1 by name, meets an end before another one
    /// begins such an element.
    func isEnded(_ name: String, _ number: Int) -> Bool { ended[name]?.contains(number) == true }
}
