import NewsletterCore
import Yams

/// The lines of an issue.yml, of which some can be replaced.
///
/// Only a plan in the usual layout is understood: a mapping in block style, its keys at the left
/// edge. What it makes of any other is for the caller to check by reading the result.
struct PlanText {
    private var lines: [String]
    private let lineBreak: String
    /// The keys at the left edge: where each begins and ends, and what stands behind it.
    private var members: [Member] = []

    private struct Member {
        let name: String
        /// From its line to behind the last that belongs to it.
        var range: Range<Int>
        let value: Node
    }

    /// Takes a text apart; nil where it has another layout.
    init?(_ source: String) {
        // A line break of two bytes is one character, so lines are told by their bytes.
        let parts = source.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let isWindows =
            parts.count > 1 && parts.dropLast().allSatisfy { $0.last == UInt8(ascii: "\r") }
        lineBreak = isWindows ? "\r\n" : "\n"
        lines = parts.enumerated().map { index, part in
            let hasReturn = isWindows && index < parts.count - 1
            return String(decoding: hasReturn ? part.dropLast() : part, as: UTF8.self)
        }
        guard let root = try? YAMLText.parse(source), case .mapping(let mapping) = root,
            mapping.style != .flow
        else { return nil }
        for (key, value) in mapping {
            guard let name = key.string, let mark = key.mark, mark.column == 1,
                lines.indices.contains(mark.line - 1),
                lines[mark.line - 1].hasPrefix("\(name):")
            else { return nil }
            members.append(Member(name: name, range: mark.line - 1..<lines.count, value: value))
        }
        members.sort { $0.range.lowerBound < $1.range.lowerBound }
        for index in members.indices {
            let next = index + 1
            let end = next < members.count ? members[next].range.lowerBound : lines.count
            members[index].range = members[index].range.lowerBound..<end
            members[index].range = trimmed(members[index])
        }
    }

    /// The text as it is now.
    var text: String { lines.joined(separator: lineBreak) }

    /// Whether it says something by the key.
    func holds(_ key: String) -> Bool { members.contains { $0.name == key } }

    /// A value's lines without the blank ones and comments behind it, which introduce what follows.
    private func trimmed(_ member: Member) -> Range<Int> {
        let start = member.range.lowerBound
        var end = member.range.upperBound
        if let marker = (start + 1..<max(end, start + 1)).first(where: {
            lines[$0].hasPrefix("...") || lines[$0].hasPrefix("---")
        }) {
            end = marker
        }
        while end > start + 1 {
            let line = lines[end - 1]
            // In a text of several lines only the left edge tells a comment.
            let isComment = member.value.isBlockText ? line.hasPrefix("#") : line.isComment
            guard line.isBlank || isComment else { break }
            end -= 1
        }
        return start..<end
    }

    // MARK: Changing

    /// Writes a key's lines in place of those that there are; without lines they become comments.
    mutating func set(_ key: String, _ new: [String]) -> Bool {
        if let member = members.first(where: { $0.name == key }) {
            let old = Array(lines[member.range])
            var replacement = new
            if new.isEmpty {
                replacement = old.map { $0.isEmpty ? "#" : "# \($0)" }
            } else {
                replacement[0] += remark(on: member)
            }
            lines.replaceSubrange(member.range, with: replacement)
            return true
        }
        if key == "title", let index = lines.firstIndex(of: IssueFile.titlePlaceholder) {
            lines.replaceSubrange(index...index, with: new)
            return true
        }
        guard let place = place(for: key) else { return false }
        lines.insert(contentsOf: new, at: place)
        return true
    }

    /// The line on which a new key is best written: behind those that usually stand before it.
    private func place(for key: String) -> Int? {
        let order = IssuePart.issue.names
        guard let rank = order.firstIndex(of: key) else { return nil }
        let before = members.last { order.firstIndex(of: $0.name).map { $0 < rank } ?? false }
        return before?.range.upperBound ?? members.first?.range.lowerBound
    }

    /// The comment at the end of a key's first line, with the space before it.
    private func remark(on member: Member) -> String {
        let line = lines[member.range.lowerBound]
        guard let mark = member.value.mark, mark.line - 1 == member.range.lowerBound else {
            // The value stands below; what is left of the line is the remark.
            return Self.remark(behind: line.dropFirst(member.name.count + 1))
        }
        let scalars = line.unicodeScalars
        let value = String(String.UnicodeScalarView(scalars.dropFirst(mark.column - 1)))
        if member.value.isBlockText { return Self.remark(behind: value[...]) }
        guard member.range.count == 1 else { return "" }
        switch value.first {
        case "\"", "'":
            let quote = value.first!
            var rest = value.dropFirst()
            while let next = rest.first {
                rest = rest.dropFirst()
                if next == "\\", quote == "\"" { rest = rest.dropFirst() }
                if next != quote { continue }
                if quote == "'", rest.first == "'" {
                    rest = rest.dropFirst()
                    continue
                }
                return Self.remark(behind: rest)
            }
            return ""
        default: return Self.remark(behind: value[...])
        }
    }

    /// The comment in what stands behind a value.
    private static func remark(behind rest: Substring) -> String {
        guard let hash = rest.firstRange(of: " #") else { return "" }
        let space = rest[..<hash.lowerBound].reversed().prefix { $0 == " " }.count
        return String(repeating: " ", count: space) + rest[hash.lowerBound...]
    }

    // MARK: Articles

    /// Arranges the list anew: entries stay as they are written, those that are new are added.
    ///
    /// The comments above an entry go with it; those above one that is left out stay.
    mutating func setArticles(_ new: [IssueArticle], from old: [IssueArticle]) -> Bool {
        guard let member = members.first(where: { $0.name == "articles" }) else {
            return set("articles", IssueFile.articleLines(new))
        }
        // A list on the line of its key, or none, is written anew as a whole.
        guard case .sequence(let sequence) = member.value, sequence.style != .flow,
            member.range.count > 1, !sequence.isEmpty, !new.isEmpty
        else {
            let body = lines[member.range].dropFirst()
            guard !body.contains(where: { $0.contains("#") }) else { return false }
            return set("articles", IssueFile.articleLines(new))
        }
        guard var list = EntryLines(sequence, in: lines, member.range, of: old) else {
            return false
        }
        let arranged = list.arranged(new)
        lines.replaceSubrange(member.range, with: arranged)
        return true
    }
}

/// The lines of a list of articles, taken apart into its entries.
private struct EntryLines {
    private struct Entry {
        let article: IssueArticle
        /// The comments and blank lines above it.
        var above: [String]
        let own: [String]
    }

    private var head: [String]
    private let indent: String
    private var entries: [Entry] = []

    init?(
        _ sequence: Node.Sequence, in lines: [String], _ range: Range<Int>,
        of articles: [IssueArticle]
    ) {
        let starts = sequence.compactMap { $0.mark.map { $0.line - 1 } }
        guard starts.count == articles.count, let first = starts.first,
            first > range.lowerBound, Set(starts).count == starts.count,
            starts.allSatisfy({ range.contains($0) && lines[$0].trimmingSpace().hasPrefix("-") })
        else { return nil }
        head = Array(lines[range.lowerBound..<first])
        indent = String(lines[first].prefix { $0 == " " })
        var above: [String] = []
        for (index, start) in starts.enumerated() {
            let next = index + 1 < starts.count ? starts[index + 1] : range.upperBound
            var end = next
            while end > start + 1, lines[end - 1].isBlank || lines[end - 1].isComment { end -= 1 }
            entries.append(
                Entry(article: articles[index], above: above, own: Array(lines[start..<end])))
            above = Array(lines[end..<next])
        }
    }

    /// The lines of the list with these articles.
    mutating func arranged(_ new: [IssueArticle]) -> [String] {
        var wanted = new.map(\.name)
        // What stands above an entry that goes moves on to the next that stays.
        var kept: [Entry] = []
        var orphans: [String] = []
        for entry in entries {
            if let index = wanted.firstIndex(of: entry.article.name) {
                wanted.remove(at: index)
                var entry = entry
                entry.above = orphans + entry.above
                orphans = []
                kept.append(entry)
            } else {
                orphans += entry.above
            }
        }
        var out = head
        for article in new {
            guard let index = kept.firstIndex(where: { $0.article.name == article.name }) else {
                out += IssueFile.entryLines(article, indent: indent)
                continue
            }
            let entry = kept.remove(at: index)
            let isSame = entry.article == article
            out += entry.above
            out += isSame ? entry.own : IssueFile.entryLines(article, indent: indent)
        }
        return out + orphans
    }
}

extension String {
    fileprivate var isComment: Bool { trimmingSpace().hasPrefix("#") }
}

extension Node {
    /// Whether it is a text written as a block, `|` or `>`.
    fileprivate var isBlockText: Bool {
        guard case .scalar(let scalar) = self else { return false }
        return scalar.style == .literal || scalar.style == .folded
    }
}
