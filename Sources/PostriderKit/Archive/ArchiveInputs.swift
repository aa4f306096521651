import Cryptography
import Foundation
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
        let newsroom = workspace.newsroom
        var parts = [base, mark(of: "/proc/self/exe"), mark(of: newsroom.settings)]
        let names = workspace.effects.environmentNames().filter { $0.hasPrefix("POSTRIDER_") }
        parts += names.sorted().map { "\($0)=\(workspace.effects.environment($0) ?? "")" }
        let phrases = "\(newsroom.templates)/phrases"
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: phrases)) ?? []).sorted()
        {
            parts.append("\(name) \(mark(of: "\(phrases)/\(name)"))")
        }
        for folder in try newsroom.mailedIssues() {
            parts.append("\(folder.slug)")
            parts += [folder.ledger, "\(folder.ledger)-wal", folder.plan, folder.correction]
                .map(mark)
        }
        return Self.digest(parts)
    }

    /// What `archive build` has written down of the issues.
    func records() throws -> String {
        Self.digest(try workspace.newsroom.mailedIssues().map { mark(of: $0.archiveRecord) })
    }

    /// What tells a file from another state of it; of an empty or absent one nothing.
    private func mark(of path: String) -> String {
        let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard let found = try? FileManager.default.attributesOfItem(atPath: place),
            let size = found[.size] as? Int, size > 0,
            let time = found[.modificationDate] as? Date
        else { return "-" }
        let number = found[.systemFileNumber] as? Int ?? 0
        return "\(size) \(time.timeIntervalSince1970) \(number)"
    }

    private static func digest(_ parts: [String]) -> String {
        String(SHA256.hash(Array(parts.joined(separator: "\u{0}").utf8)).hexadecimal.prefix(32))
    }
}
