import BuiltInFiles
import Composing
import Foundation
import Linting
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Preview

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
        if let (body, file, lines) = body(name) {
            shown.body = body
            shown.bodyLine = line
            show(SourcePlace(file: file, line: line), lines, in: &shown)
        }
        // What is to be mended counts more than where it shows.
        let mended = finding.origin ?? SourcePlace(file: name, line: line)
        if let lines = linesOfFile(mended.file) { show(mended, lines, in: &shown) }
        return shown
    }

    private func body(_ name: String) -> (ShownFinding.Body, file: String, [Substring])? {
        switch name {
        case "HTML body": (.html, "Issues/\(folder.slug)/issue.html", htmlLines)
        case "text body": (.text, "Issues/\(folder.slug)/issue.txt", textLines)
        default: nil
        }
    }

    private func show(_ place: SourcePlace, _ lines: [Substring], in shown: inout ShownFinding) {
        shown.file = place.file
        shown.line = place.line
        shown.excerpt = Self.excerpt(lines, around: place.line)
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
        if name.hasPrefix(IssueSources.builtIn) {
            return BuiltInFiles.contents(of: String(name.dropFirst(IssueSources.builtIn.count)))
                .map { Self.lines(String(decoding: $0, as: UTF8.self)) }
        }
        let isOpen = ["Articles/", "Templates/", "Issues/"].contains { name.hasPrefix($0) }
        guard isOpen || name == "postrider.yml", !name.split(separator: "/").contains("..")
        else { return nil }
        let files =
            name == "postrider.yml"
            ? EditedFiles.unmailed : EditedFiles(below: nil, of: newsroom)
        let bytes = try? files.bytes(at: "\(newsroom.folder)/\(name)")
        return bytes.flatMap { String(validating: $0, as: UTF8.self) }.map(Self.lines)
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
