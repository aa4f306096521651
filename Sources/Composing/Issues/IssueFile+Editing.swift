public import NewsletterCore
import Yams

extension IssueFile {
    /// Changes the text of a plan to say another one: keys that differ are written anew where they
    /// stand, and every other line, comments among them, stays as it is.
    ///
    /// The result is read again; where it does not say the new plan, nothing is returned but the
    /// error with the lines to be written by hand.
    public static func edit(_ source: String, to issue: Issue) throws(IssueEditError) -> String {
        guard let old = try? read(source, slug: issue.slug) else {
            throw IssueEditError(reason: .unreadable, lines: [])
        }
        var keys = IssuePart.issue.names.filter { lines($0, of: old) != lines($0, of: issue) }
        if keys.contains("articles"), old.articles.contains(where: { $0.section != nil }) {
            // Which section a newly chosen article belongs to is for the editor to say.
            throw IssueEditError(reason: .sections, lines: lines("articles", of: issue))
        }
        if keys.contains("title"), !keys.contains("subject") {
            // A subject that is left out is the title; it stays when that changes.
            if PlanText(source)?.holds("subject") == false { keys.append("subject") }
        }
        guard let text = edited(source, keys, from: old, to: issue),
            let result = try? read(text, slug: issue.slug), result == issue
        else {
            throw IssueEditError(reason: .layout, lines: keys.flatMap { lines($0, of: issue) })
        }
        return text
    }

    private static func edited(
        _ source: String, _ keys: [String], from old: Issue, to issue: Issue
    ) -> String? {
        var text = source
        for key in keys {
            guard var plan = PlanText(text) else { return nil }
            let isDone =
                key == "articles"
                ? plan.setArticles(issue.articles, from: old.articles)
                : plan.set(key, lines(key, of: issue))
            guard isDone else { return nil }
            text = plan.text
        }
        return text
    }

    /// The articles that a text names, whether it can be read or not: what a damaged plan holds
    /// must not pass for unused.
    public static func names(in source: String) -> Set<String> {
        var names: Set<String> = []
        for line in source.split(whereSeparator: \.isNewline) {
            var rest = line.trimmingSpace()[...]
            while rest.hasPrefix("-") { rest = rest.dropFirst().trimmingSpace()[...] }
            if rest.hasPrefix("name:") { rest = rest.dropFirst(5).trimmingSpace()[...] }
            // A list may stand on one line.
            if rest.hasPrefix("articles:") { rest = rest.dropFirst(9) }
            for part in rest.split(whereSeparator: { "[],{}".contains($0) }) + [rest] {
                let plain = part.firstRange(of: " #").map { part[..<$0.lowerBound] } ?? part
                let name = plain.trimmingSpace().filter { $0 != "\"" && $0 != "'" }
                if !name.isEmpty { names.insert(name) }
            }
        }
        return names
    }
}

/// Why the text of a plan could not be changed in place.
public struct IssueEditError: Error, Hashable, Sendable {
    /// What stands in the way.
    public enum Reason: Hashable, Sendable {
        /// It is no plan.
        case unreadable
        /// Its articles stand in sections, and others were chosen.
        case sections
        /// It is not written one key below the other.
        case layout
    }

    /// What stands in the way.
    public let reason: Reason
    /// What an editor would write instead.
    public let lines: [String]

    /// Why, in words that follow the file's name.
    public var explanation: String {
        switch reason {
        case .unreadable: "it cannot be read"
        case .sections: "its articles stand in sections, which a selection cannot arrange"
        case .layout: "it is not written with one key below the other"
        }
    }
}
