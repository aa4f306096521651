import Foundation
import Inbound
package import NewsletterCore
import NewsroomFiles

/// What became of a mailbox.
package struct MailboxVisit: Encodable {
    package let mailbox: String
    /// How many messages were read, and how many of them were reports about mail of ours.
    package internal(set) var read = 0
    package internal(set) var reports = 0
    /// How many stay as they are: mail of people, and what is not ours.
    package internal(set) var left = 0
    /// Why it could not be read, or not to its end.
    package internal(set) var problem: String?
}

/// Reads the mailboxes of the settings, IMAP, POP3 and the Maildir.
///
/// A message is settled on its server after what it says is on the disk here; so wherever this
/// ends, the next run sees it again, knows it, and settles it. Mail of people stays unread.
package struct FetchBounces {
    /// So many messages are fetched, kept and settled together.
    private static let batch = 100
    /// Of one mailbox in one run.
    private static let most = 20_000

    private let workspace: Workspace
    private let work: ProcessBounces

    /// With what keeps and judges.
    package init(in workspace: Workspace, by work: ProcessBounces) {
        self.workspace = workspace
        self.work = work
    }

    /// Reads all of them; returns the first problem of each that could not be read.
    package func run() throws -> [Problem] {
        let reader = try workspace.settingsReader()
        let mailboxes = try reader.mailboxes()
        let maildir = try reader.value(\.bounces.maildir)
        guard !mailboxes.isEmpty || maildir != nil else {
            throw Problem(
                .badConfiguration, "no mailbox is set",
                remedy: .words(
                    "Add one: bounces: {mailboxes: [{url: imaps://imap.example.org/INBOX, username: "
                        + "bounces@example.org, password_file: ...}]}, or bounces: {maildir: PATH}."
                ))
        }
        var problems: [Problem] = []
        for settings in mailboxes {
            var visit = MailboxVisit(mailbox: settings.name)
            do { try read(settings, &visit) } catch let problem as any Explained {
                visit.problem = problem.problem.what
                problems.append(problem.problem)
            }
            work.note(visit)
        }
        if let maildir { try read(maildir: maildir) }
        return problems
    }

    // MARK: - Servers

    private func read(_ settings: MailboxSettings, _ visit: inout MailboxVisit) throws {
        let (account, mailbox) = try open(settings)
        // What was not kept is not settled, so its end may be as it likes.
        try mailbox.prepare()
        let since = workspace.effects.now() + (.zero - BouncePolicy.memory)
        let place = { (name: String) in
            "\(account.kind.rawValue) \(account.host) \(account.credentials.username) "
                + "\(account.mailbox) \(mailbox.validity) \(name)"
        }
        let all = try mailbox.messages(since: since.date)
        let known = try work.remembered(all.map(place))
        let names = Array(all.filter { !known.contains(place($0)) }.prefix(Self.most))
        visit.left = known.count
        for start in stride(from: 0, to: names.count, by: Self.batch) {
            var kept: [String] = []
            let part = Array(names[start..<min(start + Self.batch, names.count)])
            let source: BounceEvidence.Source = account.kind == .imap ? .imap : .pop3
            try mailbox.fetch(part) { name, message in
                visit.read += 1
                let isReport = try work.take(message, from: source)
                if isReport { visit.reports += 1 } else { visit.left += 1 }
                if isReport, account.after != .leave {
                    kept.append(name)
                } else {
                    work.remember(place(name))
                }
            }
            try work.commit()
            try mailbox.settle(kept)
        }
        try mailbox.close()
    }

    /// Opens a mailbox; a token that is refused is fetched once more.
    private func open(_ settings: MailboxSettings) throws -> (MailboxAccount, any OpenMailbox) {
        let folder = workspace.newsroom.folder
        let account = try settings.account(workspace.effects, folder: folder)
        do throws(MailboxFailure) {
            return (account, try workspace.adapters.mailboxes.open(account))
        } catch {
            guard case .refused = error, settings.hasToken else { throw error }
            let again = try settings.account(workspace.effects, folder: folder)
            return (again, try workspace.adapters.mailboxes.open(again))
        }
    }

    // MARK: - A Maildir

    /// Reads `new` and `cur`; reports of ours go into the folder `.Postrider` below it, as read.
    private func read(maildir path: String) throws {
        let root = path.hasPrefix("/") ? path : "\(workspace.newsroom.folder)/\(path)"
        var visit = MailboxVisit(mailbox: root)
        var kept: [String] = []
        func settle() throws {
            try work.commit()
            for file in kept { try Self.putAside(file, below: root) }
            kept = []
        }
        try MessageFiles.forEach(in: root) { entry in
            let place = "maildir \(entry.file.prefix { $0 != ":" })"
            if try !work.remembered([place]).isEmpty {
                visit.left += 1
                return
            }
            visit.read += 1
            if try work.take(entry.bytes, from: .file) {
                visit.reports += 1
                kept.append(entry.file)
            } else {
                visit.left += 1
                work.remember(place)
            }
            if kept.count >= Self.batch { try settle() }
        }
        try settle()
        work.note(visit)
    }

    private static func putAside(_ file: String, below root: String) throws {
        let folder = "\(root)/.Postrider"
        for name in ["tmp", "new", "cur"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(name)", withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
        let name = URL(fileURLWithPath: file).lastPathComponent.prefix { $0 != ":" }
        guard rename(file, "\(folder)/cur/\(name):2,S") == 0 || errno == ENOENT else {
            throw Problem(
                .badData, "\(file) cannot be moved to \(folder)",
                remedy: "Check that this user may write there.")
        }
    }
}
