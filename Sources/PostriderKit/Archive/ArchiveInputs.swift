import Cryptography
import Foundation
import Glibc
import NewsletterCore
import NewsroomFiles

/// What an archive is made of, as digests: where they are the same, it need not be made anew.
///
/// Files are known by size, time and number, as `make` knows them, so no ledger is opened for it.
struct ArchiveInputs {
    private let workspace: Workspace
    private let base: String

    init(_ workspace: Workspace, at base: String) {
        self.workspace = workspace
        self.base = base
    }

    /// Everything but what `archive build` writes itself.
    func given() throws -> String {
        var parts = try common()
        for folder in try workspace.newsroom.mailedIssues() {
            parts.append("\(folder.slug)")
            parts += [folder.ledger, "\(folder.ledger)-wal", folder.plan, folder.correction]
                .map(mark)
        }
        return Self.digest(parts)
    }

    /// What no issue has a part in.
    private func common() throws -> [String] {
        let newsroom = workspace.newsroom
        var parts = [base, mark(of: "/proc/self/exe"), mark(of: newsroom.settings)]
        let names = workspace.effects.environmentNames().filter { $0.hasPrefix("POSTRIDER_") }
        parts += names.sorted().map { "\($0)=\(workspace.effects.environment($0) ?? "")" }
        let phrases = "\(newsroom.templates)/phrases"
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: phrases)) ?? []).sorted()
        {
            parts.append("\(name) \(mark(of: "\(phrases)/\(name)"))")
        }
        return parts
    }

    /// What tells that another archive may have to be made: all but how the ledgers of issues grow
    /// whose page has been written.
    func watched() throws -> String {
        var parts = try common()
        for folder in try workspace.newsroom.mailedIssues() {
            let record = mark(of: folder.archiveRecord)
            parts += ["\(folder.slug)", record, mark(of: folder.plan), mark(of: folder.correction)]
            if record == "-" { parts += [folder.ledger, "\(folder.ledger)-wal"].map(mark) }
        }
        return Self.digest(parts)
    }

    /// What `archive build` has written down of the issues.
    func records() throws -> String {
        Self.digest(try workspace.newsroom.mailedIssues().map { mark(of: $0.archiveRecord) })
    }

    /// What tells a file from another state of it; of an empty or absent one nothing.
    private func mark(of path: String) -> String {
        var found = stat()
        guard stat(path, &found) == 0, found.st_size > 0 else { return "-" }
        let time = found.st_mtim
        return "\(found.st_size) \(time.tv_sec).\(time.tv_nsec) \(found.st_ino)"
    }

    private static func digest(_ parts: [String]) -> String {
        String(SHA256.hash(Array(parts.joined(separator: "\u{0}").utf8)).hexadecimal.prefix(32))
    }
}
