internal import CCurl
internal import CurlSessions
internal import Inbound
internal import NewsletterCore

/// A session with a mail server that libcurl has opened, secured and logged in, as bytes both ways.
final class MailboxChannel: CurlSessionListener {
    private let account: MailboxAccount
    private let session: CurlSession
    private(set) var mask: SecretMask
    /// The last lines of the server while the session was opened.
    private var heard: [UInt8] = []
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    /// Opens it.
    init(to account: MailboxAccount) throws(MailboxFailure) {
        self.account = account
        mask = SecretMask(account.credentials)
        let scheme = account.kind.rawValue + (account.isImplicitTLS ? "s" : "")
        let host = account.host.contains(":") ? "[\(account.host)]" : account.host
        session = CurlSession(
            CurlSession.Settings(
                url: "\(scheme)://\(host):\(account.port)/", usesTLS: account.usesTLS,
                caFile: account.caFile, credentials: account.credentials,
                openingTime: min(account.patience, .seconds(60))))
        session.listener = self
        let code = session.open()
        guard code == CURLE_OK else { throw failure(code) }
        session.endOpening()
    }

    func hear(_ line: UnsafeRawBufferPointer) -> Bool {
        if heard.count + line.count > 4096 { heard.removeAll() }
        heard += line.prefix(4096)
        return true
    }

    func note(sent bytes: UnsafeRawBufferPointer) {
        let line = String(decoding: bytes, as: UTF8.self)
        // What follows a name of a mechanism or of a command to log in is nobody's business.
        if !line.uppercased().contains("CAPABILITY") { mask.note(sent: line) }
    }

    private var place: String { "\(account.host):\(account.port)" }

    /// The server's last line, without secrets.
    private var lastWords: String {
        mask.maskedLines(heard).last.map { Reply.cleaned($0) } ?? ""
    }

    private func failure(_ code: CURLcode) -> MailboxFailure {
        let words = lastWords
        let text = mask.masked(session.words(for: code))
        switch code {
        case CURLE_LOGIN_DENIED:
            if Self.isBusy(words) { return .busy("\(place): \(words)") }
            let isToken = if case .bearer = account.credentials.secret { true } else { false }
            return .refused(
                "\(place) does not let \(account.credentials.username) in: \(words)",
                isToken: isToken)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR,
            CURLE_USE_SSL_FAILED:
            return .insecure("\(place): \(text)")
        default: return .unreachable("\(place): \(text)")
        }
    }

    /// Whether an answer says that it may be another one later (RFC 3206, RFC 5530).
    static func isBusy(_ words: String) -> Bool {
        let words = words.uppercased()
        return ["[IN-USE]", "[INUSE]", "[SYS/TEMP]", "[UNAVAILABLE]", "[LOGIN-DELAY]", "[LIMIT]"]
            .contains { words.contains($0) }
    }

    // MARK: - Bytes

    /// Sends all of it.
    func send(_ bytes: [UInt8]) throws(MailboxFailure) {
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let code = bytes.withUnsafeBytes {
                session.send(UnsafeRawBufferPointer(rebasing: $0[sent...]), &count)
            }
            if code == CURLE_OK {
                sent += count
            } else if code == CURLE_AGAIN {
                _ = session.waitToReceive(within: .milliseconds(20))
            } else {
                throw .unreachable(
                    "\(place) does not take what is sent: \(session.words(for: code))")
            }
        }
    }

    /// What comes next, at least a byte.
    func receive() throws(MailboxFailure) -> ArraySlice<UInt8> {
        while true {
            var count = 0
            let code = buffer.withUnsafeMutableBytes { session.receive(into: $0, &count) }
            if code == CURLE_OK {
                guard count > 0 else {
                    throw .unreachable("\(place) closed the connection in the midst")
                }
                return buffer[..<count]
            }
            guard code == CURLE_AGAIN else {
                throw .unreachable("\(place): \(session.words(for: code))")
            }
            guard session.waitToReceive(within: account.patience) else {
                throw .busy(
                    "\(place) said nothing for \(account.patience.milliseconds / 1000) seconds")
            }
        }
    }
}
