import DeliveryEngine
import Files
import Foundation
import NewsletterCore
import NewsroomFiles

/// The newsroom's own files: databases read through, secrets for their owner alone, and what
/// a run that died has left behind.
struct FilesCheck {
    private static let area = "files"
    /// Reading a larger ledger through would take minutes.
    private static let readLimit = 1 << 30

    let workspace: Workspace

    private var newsroom: Newsroom { workspace.newsroom }

    func run() throws -> [Check] {
        var checks = [try list()]
        if FileManager.default.fileExists(atPath: newsroom.rateLimitStore) {
            checks.append(database(newsroom.rateLimitStore, .rateLimitStore, "rate limits"))
        }
        if FileManager.default.fileExists(atPath: newsroom.bounces) {
            checks.append(database(newsroom.bounces, .bounces, "what came back"))
        }
        if FileManager.default.fileExists(atPath: newsroom.signUpDatabase) {
            checks.append(database(newsroom.signUpDatabase, .signUps, "sign-ups"))
        }
        for folder in try newsroom.mailedIssues() {
            checks.append(database(folder.ledger, .ledger, "ledger of \(folder.slug)"))
            checks += try mailing(folder)
        }
        checks.append(secrets())
        checks += leftovers()
        return checks
    }

    private func list() throws -> Check {
        if try !newsroom.hasList && !newsroom.mailedIssues().isEmpty {
            return .fail(
                Self.area, "subscribers", "the list is gone though mailings were sent",
                remedy: .restoreList)
        }
        return database(newsroom.subscriberDatabase, .subscribers, "subscribers")
    }

    private func database(_ path: String, _ kind: DatabaseCheckup.Kind, _ name: String) -> Check {
        let checkup = workspace.adapters.checkups.look(
            at: path, as: kind, upTo: Self.readLimit)
        switch checkup.finding {
        case .absent where kind == .ledger:
            return .fail(
                Self.area, name, "is a link that leads nowhere",
                remedy: "Put the ledger back to where \(path) leads.")
        case .absent:
            return .warn(
                Self.area, name, "there is none yet",
                remedy: .importList)
        case .unusable(let error):
            let remedy: Remedy =
                kind == .subscribers && error.isBeyondUse
                ? .restoreList
                : "Mend what it names, and run doctor again."
            return .fail(Self.area, name, "\(error)", remedy: remedy)
        case .sound: break
        }
        if checkup.mode & 0o077 != 0 {
            return .fail(
                Self.area, name, "others can read it (mode \(String(checkup.mode, radix: 8)))",
                remedy: "Run: chmod 600 \(path)")
        }
        let layout = checkup.version.map { version in
            version == checkup.newestVersion
                ? "layout \(version)"
                : "layout \(version), brought to \(checkup.newestVersion) when it is next used"
        }
        let read = checkup.size > Self.readLimit ? "too large to be read through" : "sound"
        return .ok(
            Self.area, name,
            [read, layout, checkup.size.asBytes].compactMap { $0 }.joined(separator: ", "))
    }

    /// A mailing that nobody works on and that is not finished.
    private func mailing(_ folder: IssueFolder) throws -> [Check] {
        let name = "mailing of \(folder.slug)"
        let status: MailingStatus
        do { status = try MailingStatus(reading: folder, in: workspace) } catch let error
            as FileError
            where !error.isUnfit
        {
            return []  // The database has been told of.
        } catch {
            return [.fail(Self.area, name, error)]
        }
        switch status.state {
        case .finished: return []
        case .sending:
            let holder = try workspace.adapters.ledgers.writer(of: folder.ledger)
            return [.ok(Self.area, name, "is being sent by \(holder?.description ?? "somebody")")]
        case .interrupted, .paused:
            let left = status.queued + status.deferred + status.indoubt
            return [
                .warn(
                    Self.area, name, "\(status.state), \(left) to go: \(status.line)",
                    remedy: status.waitsForDecision
                        ? .decideOnRefusals(folder.slug)
                        : .goOn(folder.slug))
            ]
        }
    }

    private func secrets() -> Check {
        let name = "secrets"
        let wrong = [
            (newsroom.secretKey, 0o077), (newsroom.subscribers, 0o077), (newsroom.keys, 0o007),
        ]
        .filter { path, mask in (Self.mode(of: path) ?? 0) & mask != 0 }.map(\.0)
        if let path = wrong.first {
            return .fail(
                Self.area, name, "\(path): others can read it",
                remedy: "Run: chmod go-rwx \(wrong.joined(separator: " "))")
        }
        return .ok(Self.area, name, "nobody else can read the key and the subscribers' folder")
    }

    /// Drafts that no run will take up again.
    ///
    /// Lock files stay and are no leftovers: the kernel
    /// releases a lock with its holder.
    private func leftovers() -> [Check] {
        let folders = [newsroom.subscribers] + ((try? newsroom.mailedIssues()) ?? []).map(\.folder)
        let drafts = folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
                .filter { $0.hasSuffix(".new") }.map { "\(folder)/\($0)" }
        }
        guard let first = drafts.first else { return [] }
        return [
            .warn(
                Self.area, "leftovers", "\(drafts.count.of("draft")) of runs that died: \(first)",
                remedy: "Delete them while nothing runs: rm \(drafts.joined(separator: " "))")
        ]
    }

    private static func mode(of path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]) as? Int
    }
}

extension Int {
    /// A number of bytes as people say it: `312 KB`, `4 MB`.
    var asBytes: String {
        switch self {
        case ..<1000: "\(self) bytes"
        case ..<1_000_000: "\((self + 500) / 1000) KB"
        case ..<10_000_000_000: "\((self + 500_000) / 1_000_000) MB"
        default: "\((self + 500_000_000) / 1_000_000_000) GB"
        }
    }
}
