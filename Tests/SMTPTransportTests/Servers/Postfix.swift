import Foundation
import PostriderTesting
import Testing

/// A Postfix of a test's own, with submission over STARTTLS and logins checked by Dovecot; it
/// throws all mail away that it has taken.
struct Postfix {
    private static let control = Program.installed("postfix")
    private static let login = Program.installed("dovecot")
    static let isInstalled =
        getuid() == 0 && control != nil && login != nil && Certificates.tool != nil
    static let needs = Comment("needs postfix, dovecot-core, openssl and root")

    let port: Int
    let certificates: Certificates
    private let folder: TemporaryFolder

    /// Starts both, does something with them, and stops them whatever happens.
    static func run(_ body: (Postfix) async throws -> Void) async throws {
        let folder = TemporaryFolder(mode: 0o755)
        let postfix = Postfix(
            port: freePort(), certificates: try await .make(.good, in: folder), folder: folder)
        try postfix.configure()
        let place = ["-c", folder.file("postfix")]
        try await control!.run(place + ["start"], in: folder.path).checked()
        let dovecot = try login!.start(["-F", "-c", folder.file("dovecot.conf")], in: folder.path)
        var failure: (any Error)?
        do {
            try await postfix.waitUntilReady(dovecot)
            try await body(postfix)
        } catch {
            failure = error
        }
        await dovecot.stop()
        try await control!.run(place + ["stop"], in: folder.path).checked()
        if let failure { throw failure }
    }

    /// The lines of the log that hold a text.
    func log(_ text: String) -> [String] { folder.lines("mail.log").filter { $0.contains(text) } }

    /// Waits until the queue has worked off so many mails and every connection has ended.
    func waitUntilDone(with count: Int) async throws {
        while log("status=sent").count < count
            || log(": connect from").count > log(": disconnect from").count
        {
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private struct NotReady: Error {
        let said: Ending
        let log: String
    }

    private func waitUntilReady(_ dovecot: RunningProgram) async throws {
        let socket = folder.file("queue/private/auth")
        while !isListening(port) || !FileManager.default.fileExists(atPath: socket) {
            guard dovecot.isRunning else {
                let log = folder.lines("dovecot.log").joined(separator: "\n")
                throw NotReady(said: await dovecot.ending(), log: log)
            }
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func configure() throws {
        for name in ["postfix", "queue", "data", "run"] { try folder.makeFolder(name) }
        if let user = getpwnam("postfix") { chown(folder.file("data"), user.pointee.pw_uid, 0) }
        try folder.write(main, to: "postfix/main.cf", mode: 0o644)
        try folder.write(master, to: "postfix/master.cf", mode: 0o644)
        try folder.write("/^gone/ 550 5.1.1 No such user\n", to: "postfix/refused", mode: 0o644)
        try folder.write(dovecot, to: "dovecot.conf", mode: 0o644)
        try folder.write("anna:{PLAIN}secret\n", to: "users", mode: 0o644)
    }

    private var main: String {
        let root = folder.path
        return """
            compatibility_level = 3.6
            queue_directory = \(root)/queue
            data_directory = \(root)/data
            maillog_file = \(root)/mail.log
            maillog_file_prefixes = \(root)
            myhostname = localhost
            mydestination =
            inet_interfaces = 127.0.0.1
            inet_protocols = ipv4
            mynetworks =
            relay_domains =
            local_recipient_maps =
            alias_maps =
            default_transport = discard:
            smtpd_tls_cert_file = \(certificates.certificate)
            smtpd_tls_key_file = \(certificates.key)
            smtpd_tls_security_level = encrypt
            smtpd_tls_auth_only = yes
            smtpd_tls_loglevel = 1
            smtpd_sasl_auth_enable = yes
            smtpd_sasl_type = dovecot
            smtpd_sasl_path = private/auth
            smtpd_relay_restrictions = permit_sasl_authenticated, reject
            smtpd_recipient_restrictions = check_recipient_access regexp:\(root)/postfix/refused
            smtpd_data_restrictions = reject_unauth_pipelining

            """
    }

    private var master: String {
        """
        127.0.0.1:\(port) inet n - n - - smtpd
        cleanup unix n - n - 0 cleanup
        qmgr unix n - n 300 1 qmgr
        rewrite unix - - n - - trivial-rewrite
        bounce unix - - n - 0 bounce
        defer unix - - n - 0 bounce
        trace unix - - n - 0 bounce
        error unix - - n - - error
        discard unix - - n - - discard
        anvil unix - - n - 1 anvil
        tlsmgr unix - - n 1000? 1 tlsmgr
        proxymap unix - - n - - proxymap
        postlog unix-dgram n - n - 1 postlogd

        """
    }

    private var dovecot: String {
        let root = folder.path
        return """
            base_dir = \(root)/run
            state_dir = \(root)/run
            log_path = \(root)/dovecot.log
            protocols =
            ssl = no
            auth_mechanisms = plain login cram-md5
            passdb {
              driver = passwd-file
              args = \(root)/users
            }
            userdb {
              driver = static
              args = uid=nobody gid=nogroup home=/nonexistent
            }
            service auth {
              unix_listener \(root)/queue/private/auth {
                mode = 0666
              }
            }

            """
    }
}
