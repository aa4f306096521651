/// Speaks SMTP to relays.
public protocol RelayClient: Sendable {
    /// What carries mails to a relay; it connects when there is something to send.
    func transport(to relay: RelaySettings, showing transcript: RelayTranscript) -> any Transport

    /// Connects, says EHLO, secures the session, logs in and says QUIT.
    ///
    /// Blocks for no longer than the timeouts of the settings for the opening and for QUIT.
    func visit(_ relay: RelaySettings) throws(TransportError) -> RelayVisit

    /// The name that is said to a relay in EHLO; DNS may be asked for it.
    func helloName(for relay: RelaySettings) -> HelloName

    /// What this machine calls itself, often without its domain; nil where it has no name.
    var machineName: String? { get }
}
