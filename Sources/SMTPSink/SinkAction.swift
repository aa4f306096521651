/// What the sink does at a stage that a rule chose.
public enum SinkAction: Hashable, Sendable {
    /// Answers with this reply. With 2yz and 3yz the command takes effect all the same, with
    /// 4yz and 5yz it does not; 421 closes the connection (RFC 5321 section 3.8).
    ///
    /// In the middle of a body it is the answer to the whole mail, given early: the rest is
    /// swallowed, and the dot gets no answer of its own.
    case reply(SinkReply)
    /// Closes the connection at once, without an answer.
    case close
    /// Lets the command take effect and answers it, then closes the connection.
    case answerThenClose
    /// Resets the connection (TCP RST), without an answer.
    case reset
    /// Neither reads nor answers any more, and leaves the connection open.
    case stall
    /// Answers as ever, and then once more with the same words.
    case answerTwice
    /// Answers with this reply, and does not end the transaction.
    case keepTransaction(SinkReply)
    /// Answers a BDAT with this reply and takes the octets that it announces for commands, as a
    /// server does that does not discard them; elsewhere the same as `reply`.
    case keepOctets(SinkReply)
    /// Lets the command take effect at once and answers it this much later.
    case delay(Duration)
    /// Answers byte by byte, this far apart.
    case trickle(Duration)
    /// Answers with a line of this many bytes that is no reply.
    case garbage(Int)
    /// Answers with a line that never ends.
    case endlessLine

    /// A reply with one line of text, as most rules want it.
    public static func reply(_ code: Int, _ enhanced: String?, _ lines: String...) -> SinkAction {
        .reply(SinkReply(code, enhanced, lines))
    }
}
