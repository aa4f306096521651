package import Inbound

/// Reads mailboxes over libcurl's sessions.
package struct CurlMailboxClient: MailboxClient {
    package init() {}

    package func open(_ account: MailboxAccount) throws(MailboxFailure) -> any OpenMailbox {
        switch account.kind {
        case .imap: try IMAPMailbox(account)
        case .pop3: try POP3Mailbox(account)
        }
    }
}
