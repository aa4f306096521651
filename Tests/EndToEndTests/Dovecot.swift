import Foundation
import PostriderTesting

/// Dovecot on free ports of this machine, with IMAP and POP3, where everybody's password is `secret`.
final class Dovecot: Sendable {
    static let program: Program? = {
        let folder = "/usr/lib/dovecot"
        let has = ["imap", "pop3"].allSatisfy {
            FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
        }
        return has ? Program.installed("dovecot") : nil
    }()

    let imap: Int
    let pop3: Int
    private let folder: String
    private let home = TemporaryFolder()
    private let run: RunningProgram

    init() async throws {
        guard let program = Self.program else { throw CocoaError(.executableNotLoadable) }
        (imap, pop3) = (freePort(), freePort())
        folder = home.path
        let isRoot = getuid() == 0
        let user = isRoot ? "nobody" : NSUserName()
        for name in ["run", "mail/u/new", "mail/u/cur", "mail/u/tmp"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        for name in ["", "/mail", "/mail/u", "/mail/u/new", "/mail/u/cur", "/mail/u/tmp"] {
            chmod(folder + name, 0o777)
        }
        let group =
            isRoot
            ? "nogroup"
            : getgrgid(getgid()).map {
                String(cString: $0.pointee.gr_name)
            } ?? "nogroup"
        let login = { (name: String, listeners: String) in
            "service \(name) {\n  chroot =\n\(listeners)}\n"
        }
        let listener = { (name: String, port: Int) in
            "  inet_listener \(name) {\n    port = \(port)\n  }\n"
        }
        let text = """
            base_dir = \(folder)/run
            state_dir = \(folder)/run
            log_path = \(folder)/log
            protocols = imap pop3
            listen = 127.0.0.1
            ssl = no
            disable_plaintext_auth = no
            default_internal_user = \(user)
            default_login_user = \(user)
            default_internal_group = \(group)
            first_valid_uid = 1
            mail_location = maildir:\(folder)/mail/%n
            passdb {
              driver = static
              args = password=secret
            }
            userdb {
              driver = static
              args = uid=\(user) gid=\(group) home=\(folder)/mail/%n
            }
            namespace inbox {
              inbox = yes
            }
            service anvil {
              chroot =
            }
            service stats {
              chroot =
            }
            \(login("imap-login", listener("imap", imap) + listener("imaps", 0)))
            \(login("pop3-login", listener("pop3", pop3) + listener("pop3s", 0)))
            """
        try text.write(toFile: "\(folder)/dovecot.conf", atomically: true, encoding: .utf8)
        run = try program.start(["-F", "-c", "dovecot.conf"], in: folder)
        for _ in 0..<500 where !(isListening(imap) && isListening(pop3)) {
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    func stop() async { await run.stop() }

    /// Puts a message into the mailbox of `u`, as a delivery does.
    func deliver(_ text: String, _ name: String) throws {
        let file = "\(folder)/mail/u/new/\(name)"
        try text.replacing("\n", with: "\r\n").write(
            toFile: file, atomically: true, encoding: .utf8)
        chmod(file, 0o666)
    }

    /// The names of files in a folder of the mailbox, without what their flags are.
    func names(in part: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/mail/u/\(part)")) ?? [])
            .sorted()
    }

    /// The files in a folder of the mailbox.
    func files(in part: String) -> [String] {
        names(in: part).map { "\(folder)/mail/u/\(part)/\($0)" }
    }

    /// How many messages there are in a folder of the mailbox.
    func count(in part: String = "") -> Int {
        let path = part.isEmpty ? "" : "\(part)/"
        return names(in: "\(path)new").count + names(in: "\(path)cur").count
    }

    /// Whether a message in INBOX is marked as read.
    var hasReadMail: Bool {
        names(in: "cur").contains { name in
            name.split(separator: ",").last.map { $0.contains("S") } ?? false
        }
    }
}
