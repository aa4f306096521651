import NewsletterCore
import TOMLKit
import Yams

/// What an article's file says before its body: YAML between `---`, or TOML between `+++`.
struct FrontMatter {
    var fields: [String: FrontMatterValue] = [:]
    /// The line of each field in the file, where it is known.
    var lines: [String: Int] = [:]
    /// What follows, and which lines of the file it stands on.
    var body: Substring
    var bodyLines = LineNumbers()
    /// The line on which it begins.
    var bodyLine: Int { bodyLines[0] }

    /// Splits a file's text; a text that begins with no fence has no front matter.
    init(splitting text: String, file: String) throws(ArticleError) {
        body = text[...]
        let rest = text.drop { $0.isWhitespace }
        let firstLine = rest.prefix { $0 != "\n" }
        let fence = firstLine.trimmingSpace()
        guard fence == "---" || fence == "+++" else { return }
        let skipped = text[..<rest.startIndex].count { $0 == "\n" }

        // A rule at the head of a text looks like a fence, but is never closed by one and
        // is not followed by a field.
        let inner = rest[firstLine.endIndex...].dropFirst()
        guard let (matter, after) = Self.split(inner, fence: fence) else {
            if fence == "---", !Self.looksLikeField(inner.prefix { $0 != "\n" }) { return }
            throw ArticleError(
                file: file, line: skipped + 1, reason: .frontMatterNotClosed(fence: fence))
        }
        body = after
        bodyLines = LineNumbers(
            from: 1 + text[..<after.startIndex].utf8.count { $0 == UInt8(ascii: "\n") })
        let offset = skipped + 1
        if fence == "---" {
            try readYAML(matter, offset: offset, file: file)
        } else {
            try readTOML(matter, offset: offset, file: file)
        }
    }

    private static func split(_ text: Substring, fence: String) -> (String, Substring)? {
        var at = text.startIndex
        while at < text.endIndex {
            let end = text[at...].firstIndex(of: "\n") ?? text.endIndex
            let line = text[at..<end]
            let isFence =
                line.hasPrefix(fence) && line.dropFirst(3).isBlank
                || fence == "---" && line.hasPrefix("...") && line.dropFirst(3).isBlank
            let next = end < text.endIndex ? text.index(after: end) : end
            if isFence { return (String(text[..<at].dropLast()), text[next...]) }
            at = next
        }
        return nil
    }

    private static func looksLikeField(_ line: Substring) -> Bool {
        guard let colon = line.firstIndex(of: ":") else { return false }
        return !line[..<colon].isEmpty
            && line[..<colon].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    }

    private mutating func readYAML(_ text: String, offset: Int, file: String)
        throws(ArticleError)
    {
        let root: Node?
        do {
            root = try YAMLText.parse(text)
        } catch {
            throw ArticleError(
                file: file, line: error.line.map { $0 + offset },
                reason: .badFrontMatter(error.problem))
        }
        guard let root, !root.isNull else { return }
        guard case .mapping(let mapping) = root else {
            throw ArticleError(
                file: file, line: offset + 1,
                reason: .badFrontMatter("it is no list of fields such as \"title: Snow\""))
        }
        for (key, node) in mapping {
            guard let name = key.string?.lowercased(), let value = FrontMatterValue(node) else {
                continue
            }
            fields[name] = value
            lines[name] = key.mark.map { $0.line + offset }
        }
    }

    private mutating func readTOML(_ text: String, offset: Int, file: String)
        throws(ArticleError)
    {
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw ArticleError(
                file: file, line: error.source.begin.line + offset,
                reason: .badFrontMatter(error.description))
        } catch {
            throw ArticleError(file: file, line: offset, reason: .badFrontMatter("\(error)"))
        }
        for (key, value) in FrontMatterValue.members(of: table) {
            fields[key.lowercased()] = value
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let name = line[..<equals].trimmingSpace().lowercased()
            if lines[name] == nil { lines[name] = index + 1 + offset }
        }
    }
}
