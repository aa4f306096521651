// What a process has sent, kept so that it outlives the process; docs/states.md tells why.
//
//  the transport, with a mail            calls                   before
//  is about to end its body              left                    the write that holds its last octet
//  has its last word                     answered                it tells the engine
//  the ledger, when a commit is on disk  committed               the engine hears of it
//  the engine, when a commit             calls                   before
//  with last words is on disk            settled                 their slots are used again
//
// Left, then the fence is read: a log that another run has closed lets nothing leave.

public import NewsletterCore

/// Where a sender stores what leaves and what is answered; callable from any thread.
///
/// It stores nothing durably: it is to survive the process, not the machine.
public protocol DepartureLog: AnyObject, Sendable {
    /// Stores that the end of a mail is about to leave over a connection, and says whether it may.
    ///
    /// Called once an attempt: to try again takes another hand-out, since the record that stands
    /// would be empty for a moment.
    func left(_ attempt: Attempt, over connection: Int) -> Clearance

    /// Stores the last word on a mail, whether it has left or was refused before.
    func answered(_ attempt: Attempt, _ answer: DepartureAnswer)

    /// Notes how many commits the ledger has made for its runs: so a log and a ledger of which one
    /// is an earlier state of itself do not go together.
    func committed(upTo number: Int64)

    /// Gives the slots of attempts free, whose last word the ledger has committed.
    func settled(_ attempts: [Attempt])

    /// Ends the work on the log; nothing may leave from then on.
    func close()
}

/// Whether the end of a mail may leave.
public enum Clearance: Hashable, Sendable {
    /// It is stored as left, and may leave.
    case mayLeave
    /// Another run has closed the log: it holds this mail by now.
    case closed
    /// It could not be stored: no slot is free, or the system refused to write.
    case notStored
}

/// The last word on an attempt, and when it came.
public struct DepartureAnswer: Hashable, Sendable {
    /// What became of the mail.
    public var result: TransportResult
    /// By the wall clock.
    public var at: Timestamp

    package init(_ result: TransportResult, at: Timestamp) {
        self.result = result
        self.at = at
    }
}
