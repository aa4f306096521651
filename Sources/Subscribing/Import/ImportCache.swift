import NewsletterCore

/// What all rows of an import share, with the cells that were understood before: most cells of a
/// table are among a few.
final class ImportCache {
    let context: RowContext
    private var lists: [String: [ListWord]] = [:]
    private var tags: [String: [String]] = [:]
    private var members: [String: ObjectMember] = [:]

    init(_ context: RowContext) { self.context = context }

    /// What a member of that name says; most objects have the same few.
    func member(_ name: String) -> ObjectMember {
        if let known = members[name] { return known }
        let member = ObjectMember(name)
        if members.count < 1000 { members[name] = member }
        return member
    }

    /// The lists that a cell names.
    func lists(in cell: String) throws(Rejection) -> [ListWord] {
        if let known = lists[cell] { return known }
        var words: [ListWord] = []
        for word in CellWords.words(in: cell) { words.append(try ListWord(word)) }
        if lists.count < 1000 { lists[cell] = words }
        return words
    }

    /// The tags that a cell names.
    func tags(in cell: String) throws(Rejection) -> [String] {
        if let known = tags[cell] { return known }
        var words: [String] = []
        for word in CellWords.words(in: cell) { words.append(try Self.tag(word)) }
        if tags.count < 1000 { tags[cell] = words }
        return words
    }

    /// A word that can be kept as a tag.
    static func tag(_ word: String) throws(Rejection) -> String {
        if Tag.isFit(word) { return word }
        throw Rejection("\"\(word.escapingControls())\" is no tag")
    }

    /// A cell without line breaks; nil where nothing is left.
    static func oneLine(_ cell: String) -> String? {
        let isPlain = cell.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
        if isPlain { return cell }
        let line = cell.inOneLine
        return line.isEmpty ? nil : line
    }
}
