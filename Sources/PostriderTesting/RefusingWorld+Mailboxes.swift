package import Inbound

extension RefusingWorld: MailboxClient {
    /// Stops the test.
    package func open(_ account: MailboxAccount) throws(MailboxFailure) -> any OpenMailbox {
        fatalError("this test gave no mailbox at \(account.host)")
    }
}
