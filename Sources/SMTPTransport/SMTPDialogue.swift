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
// leaves, the owner of the connection stores that in the departure log.
//
// A server that wants a body (354) although it refused MAIL or RCPT gets none: RFC 2920 section 3.1
// would end it by a lone dot, by which servers that took one of the two deliver an empty mail. The
// connection is closed instead, as it is where a reply comes for what has not been said.

/// What to write to a server and what its replies mean; does no I/O of its own.
struct SMTPDialogue {
    /// A mail that the dialogue has taken and not yet finished.
    struct Flight {
        enum Stage { case waiting, envelope, body, dotted }

        let mail: OutgoingMail
        let size: Int
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

    private let envelopes: EnvelopeCommands
    let isPipelining: Bool
    var flights: [Flight] = []
    var expected: [Expectation] = []
    var commands: [UInt8] = []
    var body: DataStream?
    var afterBody: [UInt8] = []
    var mustReset = false
    /// Without pipelining: the commands of the mail in hand that wait for the reply before.
    private var lockstep: [(bytes: [UInt8], command: Reply.Command)] = []
    /// Whether QUIT has been said, after which the end of the connection is no failure.
    private(set) var hasSaidQuit = false
    /// Whether we ended the connection, because of a mail that must not leave.
    private(set) var hasHungUp = false
    /// How many mails the server has accepted.
    var accepted = 0
    /// How many mails it had accepted when it said that the connection may carry no more.
    var limit: Int?
    /// Mails that another connection is to carry; their owner has heard nothing of it.
    var returned: [OutgoingMail] = []
    /// How many bytes of commands were said, and how many of them have been handed out.
    private var said = 0
    private(set) var left = 0

    /// Begins where the hello and the authentication have ended.
    init(capabilities: Capabilities, usesPipelining: Bool = true) {
        envelopes = EnvelopeCommands(capabilities: capabilities)
        isPipelining = usesPipelining && capabilities.pipelining
    }

    // MARK: - What the owner asks

    /// How many more mails the dialogue can make use of now.
    var room: Int { end == nil ? max(0, (isPipelining ? 2 : 1) - flights.count) : 0 }

    /// Whether no mail is on its way.
    var isIdle: Bool { flights.isEmpty && expected.isEmpty }

    /// The command whose reply is due next.
    var awaited: Reply.Command? { expected.first?.command }

    /// Whether there are bytes to write.
    var hasOutput: Bool { body != nil || !commands.isEmpty }

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
        flights.append(Flight(mail: mail, size: mail.message.bytes.count))
        advance()
    }

    /// Begins the body of a mail, for which the server waits.
    mutating func beginBody(_ index: Int) {
        flights[index].stage = .body
        body = DataStream(flights[index].mail.message.bytes)
        expected.append(Expectation(command: .dot, flight: flights[index].id))
    }

    /// Takes back a mail of which no MAIL has been written.
    mutating func takeBack(_ id: DeliveryID) {
        guard let flight = flights.first(where: { $0.id == id }), flight.stage == .waiting else {
            return
        }
        finish(flight, .notSent("taken back"))
    }

    /// The mail whose body is being written.
    var mailInHand: OutgoingMail? { flights.first { $0.stage == .body }?.mail }

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

    /// Copies what may be written now; returns how much, and where in it the final dot of a
    /// mail ends, if one does.
    mutating func fill(
        _ buffer: UnsafeMutableRawBufferPointer
    ) -> (count: Int, dotEnd: Int?) {
        var count = Self.move(&commands, to: buffer)
        left += count
        guard var stream = body, commands.isEmpty else { return (count, nil) }
        count += stream.copy(into: .init(rebasing: buffer[count...]))
        guard stream.isAtEnd else {
            body = stream
            return (count, nil)
        }
        let dotEnd = count
        body = nil
        swap(&commands, &afterBody)
        let behind = Self.move(&commands, to: .init(rebasing: buffer[count...]))
        left += behind
        return (count + behind, dotEnd)
    }

    /// Notes that the final dot of the body in hand has left, or may have.
    mutating func dotHasLeft() {
        if let index = flights.firstIndex(where: { $0.stage == .body }) {
            flights[index].stage = .dotted
        }
    }

    private static func move(
        _ bytes: inout [UInt8], to buffer: UnsafeMutableRawBufferPointer
    ) -> Int {
        guard !bytes.isEmpty else { return 0 }
        let count = min(bytes.count, buffer.count)
        bytes.withUnsafeBytes { buffer.copyMemory(from: .init(rebasing: $0[..<count])) }
        if count == bytes.count {
            bytes.removeAll(keepingCapacity: true)
        } else {
            bytes.removeFirst(count)
        }
        return count
    }

    // MARK: - Going on

    /// Writes whatever may be written in the state that has been reached.
    mutating func advance() {
        guard !isBroken else { return }
        if isPipelining { advancePipelined() } else { advanceInLockstep() }
        if end == .quitting && isIdle && !hasSaidQuit {
            hasSaidQuit = true
            say("QUIT\r\n", .quit, nil)
        }
    }

    private mutating func advancePipelined() {
        while let index = nextWaiting(), !expected.contains(where: { $0.command == .data }) {
            sayReset()
            guard let envelope = begin(index) else { continue }
            flights[index].stage = .envelope
            let id = flights[index].id
            say(envelope.mail, .mail, id)
            say(envelope.rcpt, .rcpt, id)
            say("DATA\r\n", .data, id)
        }
    }

    private mutating func advanceInLockstep() {
        guard expected.isEmpty else { return }
        sayReset()
        guard expected.isEmpty, let index = flights.indices.first else { return }
        let id = flights[index].id
        switch flights[index].stage {
        case .waiting:
            guard let envelope = begin(index) else { return advanceInLockstep() }
            flights[index].stage = .envelope
            lockstep = [(envelope.rcpt, .rcpt), (Array("DATA\r\n".utf8), .data)]
            say(envelope.mail, .mail, id)
        case .envelope where !lockstep.isEmpty:
            let (bytes, command) = lockstep.removeFirst()
            say(bytes, command, id)
        case .envelope, .body, .dotted: break
        }
    }

    private func nextWaiting() -> Int? { flights.firstIndex { $0.stage == .waiting } }

    /// The commands for a mail; nil when it was refused here, without a word to the server.
    private mutating func begin(_ index: Int) -> (mail: [UInt8], rcpt: [UInt8])? {
        switch envelopes.commands(for: flights[index].mail.envelope, size: flights[index].size) {
        case .success(let commands): return commands
        case .failure(let refusal):
            let flight = flights.remove(at: index)
            finish(flight, .refused(refusal.reply))
            return nil
        }
    }

    private mutating func sayReset() {
        guard mustReset else { return }
        mustReset = false
        say("RSET\r\n", .reset, nil)
    }

    private mutating func say(_ text: StaticString, _ command: Reply.Command, _ id: DeliveryID?) {
        text.withUTF8Buffer { say(Array($0), command, id) }
    }

    private mutating func say(_ bytes: [UInt8], _ command: Reply.Command, _ id: DeliveryID?) {
        if body == nil { commands += bytes } else { afterBody += bytes }
        said += bytes.count
        expected.append(Expectation(command: command, flight: id, end: said))
    }
}
