package import NewsletterCore

/// A mailbox on a server, to which bounces come.
package struct MailboxAccount: Sendable {
    /// By what it is read.
    package enum Kind: String, Hashable, Sendable {
        /// IMAP (RFC 3501, RFC 9051).
        case imap
        /// POP3 (RFC 1939).
        case pop3
    }

    /// What becomes of reports that were read and kept.
    package enum After: String, Hashable, Sendable, CaseIterable {
        /// They go to another folder.
        case move
        case delete
        /// They get the keyword `$PostriderDone`.
        case keyword
        /// They stay as they are.
        case leave
    }

    package var kind: Kind
    package var host: String
    package var port: Int
    /// Whether TLS begins with the first byte; else by STARTTLS.
    package var isImplicitTLS: Bool
    /// False for an address of this machine alone.
    package var usesTLS: Bool
    /// The folder that is read; POP3 has one only.
    package var mailbox: String
    package var after: After
    /// Where reports go that were read.
    package var folder: String
    package var credentials: Credentials
    package var caFile: String?
    /// How long to wait for the server's next byte.
    package var patience = Duration.seconds(300)

    package init(
        _ kind: Kind, host: String, port: Int, isImplicitTLS: Bool, usesTLS: Bool,
        mailbox: String, after: After, folder: String, credentials: Credentials,
        caFile: String? = nil
    ) {
        self.kind = kind
        self.host = host
        self.port = port
        self.isImplicitTLS = isImplicitTLS
        self.usesTLS = usesTLS
        self.mailbox = mailbox
        self.after = after
        self.folder = folder
        self.credentials = credentials
        self.caFile = caFile
    }

    /// What people call it: `bounces@example.org at imap.example.org`.
    package var name: String { "\(credentials.username) at \(host)" }
}

/// What a mailbox is to be asked for.
package protocol MailboxClient: Sendable {
    /// Logs in and opens a mailbox; blocks until that stands or cannot be.
    func open(_ account: MailboxAccount) throws(MailboxFailure) -> any OpenMailbox
}

/// A mailbox that is open; it belongs to one thread, and every call blocks.
package protocol OpenMailbox: AnyObject {
    /// What tells its messages' names from those of another time, in one word.
    var validity: String { get }

    /// The names of the messages that came since a day, or of all; each once, and none that is to be
    /// deleted.
    func messages(since day: CalendarDate) throws(MailboxFailure) -> [String]

    /// Hands over messages, each with its first MiB, and leaves them unread; one that is gone
    /// meanwhile is passed over. What `body` throws comes out as it is.
    func fetch(
        _ names: [String], _ body: (_ name: String, _ message: [UInt8]) throws -> Void
    ) throws

    /// Does with messages that were kept what the account says.
    func settle(_ names: [String]) throws(MailboxFailure)

    /// Makes a folder where there is none, and looks whether messages can be settled.
    func prepare() throws(MailboxFailure)

    /// Ends it properly: with POP3 only then anything is deleted.
    func close() throws(MailboxFailure)
}

/// Why a mailbox cannot be used.
package enum MailboxFailure: Error, Hashable {
    /// Nobody answers, or no more.
    case unreachable(String)
    /// It cannot be made safe.
    case insecure(String)
    /// Who we are is not believed; `isToken` where that was a token, which may be over.
    case refused(String, isToken: Bool)
    /// It is in use, or its server cannot now.
    case busy(String)
    /// The mailbox is not there, or cannot be changed.
    case unfit(String)
    /// The server says what the protocol does not allow.
    case garbled(String)
}

extension MailboxFailure: Explained {
    package var problem: Problem {
        switch self {
        case .unreachable(let text), .insecure(let text), .garbled(let text):
            Problem(.unavailable, text)
        case .refused(let text, let isToken):
            Problem(
                .badConfiguration, text,
                remedy: isToken
                    ? "Check what token_command prints, and which mailbox it is for."
                    : "Check username and password; many providers want a password made for this.")
        case .busy(let text): Problem(.tryLater, text)
        case .unfit(let text): Problem(.badConfiguration, text)
        }
    }
}
