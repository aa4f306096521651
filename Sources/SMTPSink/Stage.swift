/// A stage of the dialogue at which a rule can step in.
///
/// At the stages of commands a rule decides *before* the command takes effect. The two ends
/// of a mail are told apart because a sender must treat them alike and an oracle must not:
/// what goes wrong at `dot` loses the mail, what goes wrong at `accepted` loses only the reply.
public enum Stage: Hashable, Sendable {
    /// The connection was accepted, the 220 has not left.
    case greeting
    /// An EHLO came.
    case ehlo
    /// A HELO came.
    case helo
    /// An AUTH came.
    case auth
    /// A well-formed MAIL came.
    case mail
    /// A well-formed RCPT came.
    case rcpt
    /// A DATA came inside a transaction.
    case data
    /// A BDAT came, inside a transaction or not; what it announces did not.
    case bdat
    /// This many bytes of a mail came, as they are on the wire, and the dot did not.
    case body(after: Int)
    /// The end of a mail came; the mail is not kept yet.
    case dot
    /// The mail is kept; the 250 has not left.
    case accepted
    /// A RSET came.
    case rset
    /// A QUIT came.
    case quit
    /// Nothing came for this long while a command was awaited.
    case idle(after: Duration)
}
