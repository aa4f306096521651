/// Tells which words of a text a clean-up changed that goes over all of it at once.
enum LineDifference {
    private static let mostNotes = 20

    /// One sentence for each way in which words were changed, with the line of the first.
    static func notes(from before: String, to after: String, _ verb: String) -> [String] {
        if before.utf8.elementsEqual(after.utf8) { return [] }
        let old = before.split(separator: "\n", omittingEmptySubsequences: false)
        let new = after.split(separator: "\n", omittingEmptySubsequences: false)
        guard old.count == new.count else { return ["\(verb) the text"] }
        var found: [(line: Int, before: String, after: String, count: Int)] = []
        for index in old.indices where !old[index].utf8.elementsEqual(new[index].utf8) {
            for (word, mended) in changes(String(old[index]), String(new[index])) {
                let known = found.firstIndex { $0.after == mended && $0.before.isSame(as: word) }
                if let known {
                    found[known].count += 1
                } else {
                    found.append((index + 1, word, mended, 1))
                }
            }
        }
        let notes = found.prefix(mostNotes).map { change in
            "line \(change.line): \(verb) \"\(change.before)\" to \"\(change.after)\""
                + (change.count > 1 ? ", \(change.count) times" : "")
        }
        let more = found.count - mostNotes
        return notes + (more > 0 ? ["\(verb) \(more) more words"] : [])
    }

    /// The words that differ, or the lines where the words cannot be paired.
    private static func changes(_ before: String, _ after: String) -> [(String, String)] {
        let old = before.split(separator: " ")
        let new = after.split(separator: " ")
        guard old.count == new.count else { return [(before, after)] }
        return zip(old, new).filter { !$0.utf8.elementsEqual($1.utf8) }
            .map { (String($0), String($1)) }
    }
}

extension String {
    /// Whether two texts have the same bytes; equal characters may differ in these.
    fileprivate func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
