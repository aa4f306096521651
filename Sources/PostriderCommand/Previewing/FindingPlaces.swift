import Composing
import Foundation
import NewsletterCore
import Preview
import Storage

/// Finds the file and the lines that a finding of lint is about.
struct FindingPlaces {
    /// How many lines are shown before and after the one that is meant.
    private static let margin = 2
    /// The longest that a line is shown.
    private static let longestLine = 400

    private let folder: IssueFolder
    private let newsroom: Newsroom
    private let htmlLines: [Substring]
    private let textLines: [Substring]

    /// Takes the bodies apart once for all findings.
    init(_ folder: IssueFolder, _ newsroom: Newsroom, _ edition: Edition) {
        self.folder = folder
        self.newsroom = newsroom
        htmlLines = Self.lines(edition.html.source)
        textLines = Self.lines(edition.text.source)
    }

    /// A finding with its place.
    func shown(_ finding: Finding) -> ShownFinding {
        var shown = ShownFinding(
            rule: finding.rule, severity: finding.severity.rawValue, place: finding.place,
            message: finding.message, remedy: finding.remedy)
        let (name, line) = Self.parts(of: finding.place)
        let issue = "Issues/\(folder.slug)"
        switch name {
        case "HTML body":
            shown.body = .html
            shown.bodyLine = line
            shown.line = line
            shown.file = "\(issue)/issue.html"
            shown.excerpt = Self.excerpt(htmlLines, around: line)
        case "text body":
            shown.body = .text
            shown.bodyLine = line
            shown.line = line
            shown.file = "\(issue)/issue.txt"
            shown.excerpt = Self.excerpt(textLines, around: line)
        default:
            guard let lines = linesOfFile(name) else { break }
            shown.file = name
            shown.line = line
            shown.excerpt = Self.excerpt(lines, around: line)
        }
        return shown
    }

    /// `HTML body:12` is a name and a line; `subject` is a name.
    static func parts(of place: String) -> (name: String, line: Int?) {
        guard let colon = place.lastIndex(of: ":"),
            let line = Int(place[place.index(after: colon)...])
        else { return (place, nil) }
        return (String(place[..<colon]), line)
    }

    /// A file that stands in the newsroom, such as an article; not the databases or keys.
    private func linesOfFile(_ name: String) -> [Substring]? {
        let isOpen = ["Articles/", "Templates/", "Issues/"].contains { name.hasPrefix($0) }
        guard isOpen || name == "postrider.yml", !name.split(separator: "/").contains("..")
        else { return nil }
        let data = FileManager.default.contents(atPath: "\(newsroom.folder)/\(name)")
        return data.flatMap { String(data: $0, encoding: .utf8) }.map(Self.lines)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    private static func excerpt(_ lines: [Substring], around line: Int?) -> [ShownFinding.Line] {
        guard let line, lines.indices.contains(line - 1) else { return [] }
        let first = max(0, line - 1 - margin)
        let last = min(lines.count - 1, line - 1 + margin)
        return (first...last).map {
            ShownFinding.Line(number: $0 + 1, text: String(lines[$0].prefix(longestLine)))
        }
    }
}
