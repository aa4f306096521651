internal import DeliveryEngine
internal import MailFormat
internal import NewsletterCore

// The dialogue of one connection after hello and authentication (RFC 5321 section 3.3), with
// PIPELINING (RFC 2920) across mails:
//
//   we write                                      the server answers
//   MAIL 1, RCPT 1, DATA                          250 250 354
//   body 1 and dot, MAIL 2, RCPT 2, DATA          250 (1 is sent) 250 250 354
//   body 2 and dot, MAIL 3 ...
//
// DATA is a barrier: nothing is written behind it until it is answered. Before the end of a body
// leaves, the owner of the connection stores that in the departure log. With a window (see
// SendingWindow.swift) mails go by BDAT, which is none, each behind a RSET, since a BDAT that was
// refused leaves a state that only RSET ends (RFC 3030 section 2).
//
// A server that wants a body (354) although it refused MAIL or RCPT gets none: RFC 2920 section 3.1
// would end it by a lone dot, by which servers that took one of the two deliver an empty mail. The
// connection is closed instead, as it is where a reply comes for what has not been said.

/// What to write to a server and what its replies mean; does no I/O of its own.
struct SMTPDialogue {
    /// A mail that the dialogue has taken and not yet finished.
    struct Flight {
        /// At `body` it is being written, or waits for that; at `dotted` its end has left.
        enum Stage { case waiting, envelope, body, dotted }

        let mail: OutgoingMail
        /// What is written of it as one chunk; nil where it goes by DATA.
        var chunk: DataStream?
        var stage = Stage.waiting
        /// Whether the server took MAIL or RCPT, which only RSET takes back.
        var opensTransaction = false
        var refusal: Reply?

        var id: DeliveryID { mail.id }
    }

    /// A command whose reply is outstanding.
    struct Expectation {
        let command: Reply.Command
        var flight: DeliveryID?
        /// Where the command ends among all that was said; 0 for the dot, which has a stage.
        var end = 0
    }

    /// In which order commands and mails are written.
    enum Mode { case lockstep, pipelined, windowed }

    /// Why no more commands may be written.
    enum End: Hashable {
        /// QUIT has been said, or waits to be.
        case quitting
        /// The connection must be closed at once.
        case broken(String)
    }

    /// What happened since the owner last looked.
    var events: [TransportEvent] = []
    var end: End?
    /// The reply that took the whole connection down, such as a 421.
    var closingReply: Reply?

    let envelopes: EnvelopeCommands
    let mode: Mode
    /// How many mails may be under way where they go by BDAT.
    var window: SendingWindow
    var flights: [Flight] = []
    var expected: [Expectation] = []
    var output = OutputQueue()
    var mustReset = false
    /// Whether the server has answered in a way that shows it unfit for windows.
    var isUnfitForWindows = false
    /// Command by command: those of the mail in hand that wait for the reply before.
    var lockstep: [(bytes: [UInt8], command: Reply.Command)] = []
    /// Whether QUIT has been said, after which the end of the connection is no failure.
    var hasSaidQuit = false
    /// Whether we ended the connection, because of a mail that must not leave.
    private(set) var hasHungUp = false
    /// How many mails the server has accepted.
    var accepted = 0
    /// How many mails it had accepted when it said that the connection may carry no more.
    var limit: Int?
    /// Mails that another connection is to carry; their owner has heard nothing of it.
    var returned: [OutgoingMail] = []
    /// How many bytes of commands were said, and how many of them have been handed out.
    var said = 0
    private(set) var left = 0

    /// Begins where the hello and the authentication have ended.
    ///
    /// More than one mail at once is under way only where the server offers CHUNKING, too.
    init(
        capabilities: Capabilities, usesPipelining: Bool = true, window most: Int = 1,
        usesDSN: Bool = false
    ) {
        envelopes = EnvelopeCommands(capabilities: capabilities, usesDSN: usesDSN)
        window = SendingWindow(most: most)
        mode =
            if !usesPipelining || !capabilities.pipelining {
                .lockstep
            } else if most > 1
                && capabilities.chunking
            { .windowed } else { .pipelined }
    }

    // MARK: - What the owner asks

    /// How many more mails the dialogue can make use of now.
    var room: Int { end == nil ? max(0, width - flights.count) : 0 }

    private var width: Int {
        switch mode {
        case .lockstep: 1
        case .pipelined: 2
        case .windowed: window.width(after: accepted)
        }
    }

    /// Whether each command waits for the reply before.
    var isInLockstep: Bool {
        mode == .lockstep || mode == .windowed && window.isInLockstep(after: accepted)
    }

    /// Whether no mail is on its way.
    var isIdle: Bool { flights.isEmpty && expected.isEmpty }

    /// The command whose reply is due next.
    var awaited: Reply.Command? { expected.first?.command }

    /// Whether there are bytes to write.
    var hasOutput: Bool { !output.isEmpty }

    /// The events so far, which are then forgotten.
    mutating func takeEvents() -> [TransportEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    /// The mails that another connection is to carry, which are then forgotten.
    mutating func takeReturned() -> [OutgoingMail] {
        defer { returned.removeAll() }
        return returned
    }

    // MARK: - What the owner gives

    /// Takes a mail on; ask ``room`` first.
    mutating func take(_ mail: OutgoingMail) {
        flights.append(Flight(mail: mail))
        advance()
    }

    /// Begins the body of a mail, for which the server waits.
    mutating func beginBody(_ index: Int) {
        flights[index].stage = .body
        output.append(DataStream(flights[index].mail.message.bytes), of: flights[index].id)
        expected.append(Expectation(command: .dot, flight: flights[index].id))
    }

    /// Takes back a mail of which no MAIL has been written.
    mutating func takeBack(_ id: DeliveryID) {
        guard let flight = flights.first(where: { $0.id == id }), flight.stage == .waiting else {
            return
        }
        finish(flight, .notSent("taken back"))
    }

    /// A mail that has no last word yet.
    func mail(_ id: DeliveryID) -> OutgoingMail? { flights.first { $0.id == id }?.mail }

    /// Closes the connection, since nothing else tells the server that no body will come.
    mutating func hangUp(_ reason: String) {
        hasHungUp = true
        fail(reason)
    }

    /// Says QUIT once nothing is on its way.
    mutating func quit() {
        if end == nil { end = .quitting }
        advance()
    }

    // MARK: - Writing

    /// Copies what may be written now, and notes which mails end in it; returns how much.
    ///
    /// A mail that was refused before its end keeps its last word, whatever becomes of the rest of
    /// its chunk, which the server discards (RFC 3030 section 2).
    mutating func fill(
        _ buffer: UnsafeMutableRawBufferPointer, noting ends: inout [OutputQueue.MailEnd]
    ) -> Int {
        let (count, commands) = output.fill(buffer, noting: &ends)
        left += commands
        if mode == .windowed { ends.removeAll { mail($0.mail) == nil } }
        return count
    }

    /// Notes that the end of a mail has left, or may have.
    mutating func endHasLeft(_ id: DeliveryID) {
        if let index = flights.firstIndex(where: { $0.id == id }) { flights[index].stage = .dotted }
    }
}
