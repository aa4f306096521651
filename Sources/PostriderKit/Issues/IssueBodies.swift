package import Composing
import Cryptography
import Files
import Foundation
import MailFormat
package import NewsletterCore
package import NewsroomFiles

/// An issue as it stands on the disk, read at one moment.
package struct RenderedIssue {
    let folder: IssueFolder
    let plan: Issue
    let edition: Edition
    /// The pictures that travel in its mails.
    let attachments: [AttachedFile]
}

/// Reads and writes the files of issues as wholes, which belong together at any moment.
package struct IssueBodies {
    private let workspace: Workspace

    /// Of issues in the newsroom.
    package init(in workspace: Workspace) { self.workspace = workspace }

    /// The rendered issue with its pictures; throws where its files do not belong together.
    func rendered(_ folder: IssueFolder) throws -> RenderedIssue {
        try folder.inTurn {
            let (plan, edition) = try bodies(folder)
            return RenderedIssue(
                folder: folder, plan: plan, edition: edition,
                attachments: try workspace.attachments(of: edition, in: folder))
        }
    }

    /// The rendered bodies of an issue, as they stand on the disk.
    package func edition(_ folder: IssueFolder) throws -> Edition {
        try folder.inTurn { try bodies(folder).edition }
    }

    private func bodies(_ folder: IssueFolder) throws -> (plan: Issue, edition: Edition) {
        let issue = try workspace.plan(folder)
        try issue.checkLines()
        if ComposingMark.wasCutOff(folder) {
            throw Problem(
                .badData,
                "Issues/\(folder.slug): composing was cut off, and its files do not belong together",
                remedy: .compose(folder.slug))
        }
        guard FileManager.default.fileExists(atPath: folder.html),
            FileManager.default.fileExists(atPath: folder.text)
        else {
            throw Problem(
                .badData, "Issues/\(folder.slug): the issue has not been rendered",
                remedy: .compose(folder.slug))
        }
        let language = issue.languageTag(in: try workspace.settings().newsletter).text
        let edition = Edition(
            slug: folder.slug,
            subject: try subject(of: issue, folder),
            html: try slotted(workspace.text(of: folder.html), .html, "\(folder.slug)/issue.html"),
            text: try slotted(
                workspace.text(of: folder.text), .plainText, "\(folder.slug)/issue.txt"),
            language: language)
        return (issue, edition)
    }

    private func subject(of issue: Issue, _ folder: IssueFolder) throws -> SlottedText {
        do throws(SlotError) {
            return try SlottedText(parsing: issue.subject, as: .header)
        } catch {
            let line = (try? workspace.text(of: folder.plan)).flatMap {
                IssueFile.line(of: "subject", row: error.line, in: $0)
            }
            let place = line.map { "issue.yml:\($0)" } ?? "issue.yml"
            throw Problem(.badData, "Issues/\(folder.slug)/\(place): subject: \(error.reason)")
        }
    }

    private func slotted(
        _ source: String, _ kind: SlottedText.Kind, _ place: String
    ) throws -> SlottedText {
        do throws(SlotError) {
            return try SlottedText(parsing: source, as: kind)
        } catch {
            throw Problem(.badData, "Issues/\(place), \(error)")
        }
    }

    // MARK: Writing

    /// Writes what was composed: pictures first, which replace nothing, then both bodies, and at
    /// the end the plan where it is new; so that at any moment the files belong together, or say
    /// that they do not.
    package func write(
        _ bodies: ComposedBodies, plan: PlanChange?, in folder: IssueFolder, cleanUps: CleanUp
    ) throws {
        let html = Array(bodies.edition.html.source.utf8)
        let text = Array(bodies.edition.text.source.utf8)
        var files = [(path: folder.html, bytes: html), (path: folder.text, bytes: text)]
        if let plan { files.append((path: folder.plan, bytes: Array(plan.new.utf8))) }
        let mark = ComposingMark(html: html, text: text, plan: plan?.new, cleanUps: cleanUps)
        try folder.create()
        try folder.inTurn {
            try plan?.check(folder)
            let shown = bodies.pictures.filter {
                bodies.edition.html.source.contains($0.key.description)
            }
            try folder.add(shown)
            try AtomicFile.write(
                together: files, mark: folder.composingMark, content: try mark.bytes)
            try folder.removePictures(but: Set(shown.keys))
        }
    }

    /// Composes an issue anew of which writing the files was cut off, as it was asked for then.
    func finishComposing(_ folder: IssueFolder) throws {
        guard ComposingMark.wasCutOff(folder) else { return }
        let cleanUps = try ComposingMark.cleanUps(folder) ?? workspace.settings().cleanUps
        let catalog = try CatalogReader(in: workspace).catalog(cleanUps: cleanUps)
        let bodies = try BodyComposer(in: workspace).composed(
            try workspace.plan(folder), of: catalog, workspace.settings(), cleanUps: cleanUps)
        try write(bodies, plan: nil, in: folder, cleanUps: cleanUps)
        workspace.notices.say("\(folder.slug): composing it was cut off, so it was composed anew.")
    }
}

/// A new text for an issue.yml.
package struct PlanChange {
    /// The text that it was made of; nil where there was no such file.
    let old: String?
    let new: String

    package init(from old: String?, to new: String) {
        self.old = old
        self.new = new
    }

    /// Throws where an editor has saved another text since.
    func check(_ folder: IssueFolder) throws {
        // Decoded as it was when it was read, since that may take a byte order mark away.
        let now = FileManager.default.contents(atPath: folder.plan)
            .flatMap { String(data: $0, encoding: .utf8) }
        guard now.map({ Array($0.utf8) }) != old.map({ Array($0.utf8) }) else { return }
        throw Problem(
            .tryLater, "Issues/\(folder.slug)/issue.yml was saved meanwhile; nothing was changed",
            remedy: "Run the same again.")
    }
}

/// What stands beside the files of an issue while they are written: how they will be.
struct ComposingMark: Codable {
    private var html: String
    private var text: String
    /// Of a plan that is written, too.
    private var plan: String?
    private var cleanUps: Int

    init(html: [UInt8], text: [UInt8], plan: String?, cleanUps: CleanUp) {
        self.html = Self.digest(html)
        self.text = Self.digest(text)
        self.plan = plan.map { Self.digest(Array($0.utf8)) }
        self.cleanUps = cleanUps.rawValue
    }

    var bytes: [UInt8] { get throws { Array(try JSONEncoder().encode(self)) } }

    /// Whether the last writing ended before all files were there.
    static func wasCutOff(_ folder: IssueFolder) -> Bool {
        guard let data = FileManager.default.contents(atPath: folder.composingMark) else {
            return false
        }
        guard let mark = try? JSONDecoder().decode(ComposingMark.self, from: data) else {
            return true
        }
        return digest(at: folder.html) != mark.html || digest(at: folder.text) != mark.text
            || mark.plan != nil && digest(at: folder.plan) != mark.plan
    }

    /// With which clean-ups it was composed; nil where that cannot be told.
    static func cleanUps(_ folder: IssueFolder) -> CleanUp? {
        FileManager.default.contents(atPath: folder.composingMark)
            .flatMap { try? JSONDecoder().decode(ComposingMark.self, from: $0) }
            .map { CleanUp(rawValue: $0.cleanUps) }
    }

    private static func digest(at path: String) -> String? {
        FileManager.default.contents(atPath: path).map { digest(Array($0)) }
    }

    private static func digest(_ bytes: [UInt8]) -> String {
        Array(SHA256.hash(bytes)).hexadecimal
    }
}
