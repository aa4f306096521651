import Foundation
import PostriderTesting
import Testing

/// An Exim of a test's own, with submission over STARTTLS; it keeps all mail in its queue.
///
/// Debian does not install it beside Postfix, but it can be unpacked beside it and linked to
/// from `/usr/local/sbin`; it wants its user `Debian-exim`.
struct Exim {
    static let program = Program.installed("exim4")
    static let isInstalled =
        getuid() == 0 && program != nil && getpwnam("Debian-exim") != nil
        && Certificates.tool != nil
    static let needs = Comment("needs exim4-daemon-light, openssl and root")

    let port: Int
    let certificates: Certificates
    private let folder: TemporaryFolder

    /// Starts it, does something with it, and stops it whatever happens.
    static func run(_ body: (Exim) async throws -> Void) async throws {
        let folder = TemporaryFolder(mode: 0o755)
        let exim = Exim(
            port: freePort(), certificates: try await .make(.good, in: folder), folder: folder)
        try folder.write(exim.configuration, to: "exim.conf", mode: 0o644)
        try folder.makeFolder("spool")
        if let user = getpwnam("Debian-exim") {
            chown(folder.file("spool"), user.pointee.pw_uid, 0)
        }
        let daemon = try program!.start(["-C", folder.file("exim.conf"), "-bdf"], in: folder.path)
        do {
            while !isListening(exim.port) {
                guard daemon.isRunning else { throw await daemon.ending() }
                try await Task.sleep(for: .milliseconds(10))
            }
            try await body(exim)
        } catch {
            await daemon.stop()
            throw error
        }
        await daemon.stop()
    }

    /// The lines of the log that hold a text.
    func log(_ text: String) -> [String] {
        folder.lines("spool/main.log").filter { $0.contains(text) }
    }

    private var configuration: String {
        let root = folder.path
        return #"""
            primary_hostname = localhost
            daemon_smtp_ports = \#(port)
            local_interfaces = 127.0.0.1
            spool_directory = \#(root)/spool
            log_file_path = \#(root)/spool/%s.log
            pid_file_path = \#(root)/spool/exim.pid
            exim_user = Debian-exim
            exim_group = Debian-exim
            keep_environment =
            tls_advertise_hosts = *
            tls_certificate = \#(certificates.certificate)
            tls_privatekey = \#(certificates.key)
            host_lookup =
            queue_only = true
            log_selector = +received_recipients
            smtp_enforce_sync = true
            acl_smtp_rcpt = rcpt
            begin acl
            rcpt:
              deny message = No such user
                   local_parts = ^gone
              deny message = Authentication required
                   !authenticated = *
              accept
            begin authenticators
            plain:
              driver = plaintext
              public_name = PLAIN
              server_prompts = :
              server_condition = ${if and{{eq{$auth2}{anna}}{eq{$auth3}{secret}}}}
              server_set_id = $auth2
              server_advertise_condition = ${if def:tls_in_cipher}
            login:
              driver = plaintext
              public_name = LOGIN
              server_prompts = <| Username: | Password:
              server_condition = ${if and{{eq{$auth1}{anna}}{eq{$auth2}{secret}}}}
              server_set_id = $auth1
              server_advertise_condition = ${if def:tls_in_cipher}
            cram:
              driver = cram_md5
              public_name = CRAM-MD5
              server_secret = ${if eq{$auth1}{anna}{secret}fail}
              server_set_id = $auth1
              server_advertise_condition = ${if def:tls_in_cipher}

            """#
    }
}
