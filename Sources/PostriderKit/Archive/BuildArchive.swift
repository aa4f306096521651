import Archiving
import Files
import Foundation
package import NewsletterCore
import NewsroomFiles

/// Writes the archive of a newsroom as files for any web space.
package struct BuildArchive {
    /// What was written, as `--json` tells it.
    package struct Report: Encodable {
        package let folder: String
        /// Where it stands; nil where nothing is public, and what was written is taken away.
        package let url: String?
        /// How many issues stand in the index.
        package let listed: Int
        /// How many have a page only.
        package let unlisted: Int
        /// How many are not public.
        package let hidden: Int
        package let written: Int
        package let unchanged: Int
        package let removed: Int
        /// Files that are the archive's no more, and that somebody has changed: they stay.
        package let kept: [String]
        /// What was taken out of pages, by issue.
        package let stripped: [String: [String]]

        private enum CodingKeys: String, CodingKey {
            case folder, url, listed, unlisted, hidden = "private", written, unchanged, removed,
                kept
            case stripped
        }
    }

    /// Whether an archive can stand at an address.
    package static func isAddress(_ text: String) -> Bool {
        SettingForm.archiveAddress(text) != nil
    }

    private let workspace: Workspace
    private let folder: String
    private let only: Slug?
    private let issues: PastIssues
    /// Beside which the folder stands; nil where it is the newsroom's own.
    private let newsroom: Newsroom?

    /// Into a folder, which is made where it is not there; with `only` the files of one issue.
    package init(
        in workspace: Workspace, into folder: String, at address: String? = nil, only: Slug? = nil
    ) throws {
        self.workspace = workspace
        var folder = folder
        while folder.utf8.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        self.folder = folder
        self.only = only
        issues = try PastIssues(in: workspace, at: address)
        newsroom = workspace.newsroom
    }

    /// Into the folder of the newsroom's own from which `postrider serve` answers.
    init(servedIn workspace: Workspace) throws {
        self.workspace = workspace
        folder = workspace.newsroom.servedArchive
        only = nil
        issues = try PastIssues(in: workspace)
        newsroom = nil
    }

    /// Writes it; throws where nothing may be public, or the folder is not for an archive.
    ///
    /// Where archive.public says no more that anything is, what was written before is taken away.
    package func build() throws -> Report {
        guard let base = issues.base else { return try takeAway() }
        _ = try ArchiveFolder(folder, beside: newsroom)
        return try FolderLock.take(in: folder) {
            // As the last one whose turn it was left it.
            var place = try ArchiveFolder(folder, beside: newsroom)
            try place.removeLeftovers()
            let inputs = ArchiveInputs(workspace, at: base)
            let given = try inputs.given()
            if only == nil, let (whole, count) = place.whole(of: [given, try inputs.records()]) {
                return Report(whole, of: count, in: folder, at: base)
            }
            // Numbers are given by one at a time.
            let past = try published(at: base)
            let archive = Archive(
                issues.site(of: past, at: base), of: past.compactMap(\.issue))
            if let only { try refuse(only, among: past) }
            let files = only.map { archive.files(of: $0) } ?? archive.files
            let report = report(past, base, try place.write(files, isPart: only != nil))
            // An issue that waits for its time makes another archive without any change.
            if only == nil, report.unlisted == 0, report.kept.isEmpty, past.allSatisfy(\.isRead) {
                try place.note(report.whole(of: [given, try inputs.records()]))
            }
            return report
        }
    }

    /// What is public, written down, while nobody else gives numbers.
    private func published(at base: String) throws -> [PastIssue] {
        func read() throws -> [PastIssue] {
            var past = try issues.all()
            try refuseSlips(past)
            try noteDown(&past, at: base)
            return past
        }
        let folder = workspace.newsroom.issues
        return Folder.isFolder(folder) ? try FolderLock.take(in: folder, read) : try read()
    }

    /// Writes down by what readers are to know the issues that are published for the first time.
    ///
    /// Numbers are given in the order in which the first mails left; those of issues that are
    /// public no more stay theirs.
    private func noteDown(_ past: inout [PastIssue], at base: String) throws {
        var last = past.compactMap(\.record?.number).max() ?? 0
        let order = past.indices.sorted { a, b in
            let moments = [a, b].map { past[$0].issue?.published ?? Timestamp(milliseconds: 0) }
            return (moments[0], "\(past[a].slug)") < (moments[1], "\(past[b].slug)")
        }
        for index in order {
            guard let issue = past[index].issue, only == nil || only == past[index].slug else {
                continue
            }
            var record =
                past[index].record
                ?? ArchiveRecord(of: issue.slug, at: base, published: issue.published)
            if record.number == nil, only == nil, case .listed = past[index].standing {
                last += 1
                record.number = last
            }
            if issue.correction != nil, record.correction == nil {
                record.note(
                    correction: try workspace.text(of: past[index].folder.correction),
                    at: workspace.effects.now())
            }
            if try ArchiveRecord(past[index].folder) != record {
                try record.write(past[index].folder)
            }
            past[index].record = record
            past[index].issue?.number = record.number
            past[index].issue?.corrected = record.corrected
            if let at = record.corrected { past[index].issue?.correction?.at = at }
        }
        // What waits for its number is not listed yet.
        for index in past.indices where past[index].record?.number == nil {
            past[index].issue?.number = nil
        }
    }

    private func report(
        _ past: [PastIssue], _ base: String, _ changes: ArchiveFolder.Changes
    ) -> Report {
        let shown = past.compactMap(\.issue)
        let stripped = past.filter { !$0.stripped.isEmpty }.map { ("\($0.slug)", $0.stripped) }
        return Report(
            folder: folder, url: base, listed: shown.filter(\.isListed).count,
            unlisted: shown.filter { !$0.isListed }.count, hidden: past.count - shown.count,
            written: changes.written, unchanged: changes.unchanged, removed: changes.removed,
            kept: changes.kept, stripped: Dictionary(uniqueKeysWithValues: stripped))
    }

    private func refuse(_ slug: Slug, among past: [PastIssue]) throws {
        guard let issue = past.first(where: { $0.slug == slug }) else {
            throw Problem.notSent(slug)
        }
        guard case .hidden(let obstacle) = issue.standing else { return }
        throw Problem(.badData, "\(slug) is not public: \(obstacle.words)")
    }

    /// Throws where a slip would take a page off the web that nobody wanted to take away.
    private func refuseSlips(_ past: [PastIssue]) throws {
        for issue in past {
            guard let slip = issue.slip else { continue }
            if case .record = slip {
                throw Problem(
                    .badData, "\(slip.words); nothing was changed",
                    remedy: "Put the file back as it was; readers know the issue by it.")
            }
            throw Problem(
                .badData, "\(issue.slug) stays as it is, and nothing was changed: \(slip.words)",
                remedy: """
                    Put the file right, or let Issues/\(issue.slug)/issue.yml say archive: false \
                    to take its page away.
                    """)
        }
    }

    /// Deletes what stands in the folder since it was public once.
    private func takeAway() throws -> Report {
        let isPublic = try workspace.settings().archive.isPublic
        guard only == nil, !isPublic, ArchiveFolder.isArchive(folder) else {
            throw try nothingPublic()
        }
        _ = try ArchiveFolder(folder, beside: newsroom)
        return try FolderLock.take(in: folder) {
            var place = try ArchiveFolder(folder, beside: newsroom)
            try place.removeLeftovers()
            let changes = try place.write([], isPart: false)
            return Report(
                folder: folder, url: nil, listed: 0, unlisted: 0,
                hidden: try workspace.newsroom.mailedIssues().count, written: 0, unchanged: 0,
                removed: changes.removed, kept: changes.kept, stripped: [:])
        }
    }

    private func nothingPublic() throws -> Problem {
        let isPublic = try workspace.settings().archive.isPublic
        return Problem(
            .badConfiguration,
            (isPublic ? ArchiveObstacle.noAddress : .notPublic).words,
            remedy: isPublic
                ? "Set links.archive: https://news.example.org/archive/ to your own address."
                : "Set archive: {public: true} once past issues may be read by everybody.")
    }
}

extension BuildArchive.Report {
    /// Tells of an archive in which nothing has changed.
    fileprivate init(
        _ whole: ArchiveFolder.Whole, of count: Int, in folder: String, at base: String
    ) {
        self.init(
            folder: folder, url: base, listed: whole.listed, unlisted: 0, hidden: whole.hidden,
            written: 0, unchanged: count, removed: 0, kept: [], stripped: whole.stripped)
    }

    fileprivate func whole(of inputs: [String]) -> ArchiveFolder.Whole {
        ArchiveFolder.Whole(inputs: inputs, listed: listed, hidden: hidden, stripped: stripped)
    }
}
