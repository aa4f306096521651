internal import CCurl
internal import CurlSessions
internal import DeliveryEngine

/// One connection to a relay: libcurl's session with our dialogue on it.
///
/// Lives on the transport's thread only. Bytes to write pass through a buffer of fixed
/// address, since TLS demands that a write which would have blocked is repeated with the same
/// bytes from the same place.
final class SMTPConnection {
    /// A body of 20 KB and the next envelope leave in one write; larger buffers were slower.
    private static let bufferSize = 32 * 1024
    /// After so many writes it is the others' turn, and the server's to be heard.
    private static let writesInARow = 8

    let number: Int
    let opening: RelayOpening
    /// The dialogue; nil until libcurl has handed the session over.
    private(set) var dialogue: SMTPDialogue?
    private(set) var wantsToWrite = false
    /// How many mails it has taken so far.
    private(set) var carried = 0
    /// The greatest number of mails that it may carry.
    private var capacity: Int

    private let relay: RelaySettings
    private let departures: any DepartureLog
    private let transcript: RelayTranscript
    private let output: UnsafeMutableRawBufferPointer
    private var pending = 0..<0
    /// Where in the output the mails end of which nothing has been noted yet.
    private var ends: [OutputQueue.MailEnd] = []
    private var parser = ReplyParser()
    private var waitingSince: Duration
    /// Whether it has begun to connect, or has written, since it last began to wait.
    private(set) var hasActed = true

    init(
        number: Int, relay: RelaySettings, departures: any DepartureLog,
        transcript: RelayTranscript, now: Duration
    ) {
        self.number = number
        self.departures = departures
        self.relay = relay
        self.transcript = transcript
        capacity = relay.messagesPerConnection
        opening = RelayOpening(to: relay) { transcript.received($0, on: number) }
        output = .allocate(byteCount: Self.bufferSize, alignment: 16)
        waitingSince = now
    }

    deinit { output.deallocate() }

    var easy: UnsafeMutableRawPointer { opening.session.easy }
    var isOpen: Bool { dialogue != nil }
    var socket: curl_socket_t? { isOpen ? opening.session.socket : nil }

    /// How many more mails it can make use of now.
    var room: Int { max(0, min(dialogue?.room ?? 0, capacity - carried)) }
    var isIdle: Bool { dialogue?.isIdle ?? false }
    var isWornOut: Bool { carried >= capacity }
    /// Whether nothing more can be done with it.
    var isBroken: Bool { if case .broken? = dialogue?.end { true } else { false } }
    /// Why nothing more can be done with it.
    var endReason: String? {
        if case .broken(let reason)? = dialogue?.end { opening.mask.masked(reason) } else { nil }
    }
    var isQuitting: Bool { dialogue?.end == .quitting }
    /// Whether its end says nothing against the relay.
    var endedWell: Bool {
        dialogue?.hasSaidQuit == true || dialogue?.hasHungUp == true || learnedLimit != nil
    }
    /// Whether the relay has shown that its replies cannot be told apart in a window.
    var isUnfitForWindows: Bool { dialogue?.isUnfitForWindows == true }
    /// How many mails the relay had taken when it closed a window without a word.
    var closedAt: Int? {
        guard let dialogue, isBroken, dialogue.mode == .windowed, dialogue.closingReply == nil,
            !dialogue.isUnfitForWindows, dialogue.accepted > 0
        else { return nil }
        return dialogue.accepted
    }
    /// How many mails it has carried when the relay said that it may carry no more.
    var learnedLimit: Int? { dialogue?.limit }

    /// When the server will have kept us waiting too long; nil while it is not its turn.
    var deadline: Duration? {
        guard isOpen else { return waitingSince + relay.openingTime }
        if wantsToWrite { return waitingSince + relay.timeouts.block }
        return (dialogue?.awaited).map { waitingSince + relay.timeouts.wait(for: $0) }
    }

    /// Whether the server has kept us waiting too long.
    func isLate(at now: Duration) -> Bool { deadline.map { $0 <= now } ?? false }

    /// How long it has waited for the server.
    func waitingTime(at now: Duration) -> Duration { now - waitingSince }

    /// How long nothing has happened on it.
    func idleTime(at now: Duration) -> Duration { isIdle ? now - waitingSince : .zero }

    /// Begins the dialogue on the session that libcurl has made.
    ///
    /// So many mails may be under way at once, and one at a time at the number of mails at which the
    /// relay has closed another connection.
    func begin(window: Int, closingAt count: Int?, at now: Duration) {
        opening.session.endOpening()
        let capabilities = opening.capabilities
        dialogue = SMTPDialogue(
            capabilities: capabilities, usesPipelining: relay.usesPipelining, window: window,
            usesDSN: relay.usesDSN)
        dialogue?.window.closesAt = count
        capacity = min(capacity, capabilities.mailsPerConnection ?? .max)
        waitingSince = now
    }

    func take(_ mail: OutgoingMail, at now: Duration) {
        if isIdle { waitingSince = now }
        carried += 1
        dialogue?.take(mail)
    }

    /// Lets it carry no more mails than others turned out to be allowed.
    func limit(to count: Int) { capacity = min(capacity, count) }

    func takeReturned() -> [OutgoingMail] { dialogue?.takeReturned() ?? [] }

    /// Gives a mail back that it has not begun.
    func takeBack(_ id: DeliveryID) { dialogue?.takeBack(id) }
    func quit() { dialogue?.quit() }
    func fail(_ reason: String) { dialogue?.fail(reason) }
    /// The events so far, with no secret in what the server says.
    func takeEvents() -> [TransportEvent] {
        let events = dialogue?.takeEvents() ?? []
        if opening.mask.isEmpty { return events }
        return events.map { event in
            guard case .finished(let id, let result) = event else { return event }
            return .finished(id, opening.mask.masked(result))
        }
    }

    /// Writes what there is to write, as far as the server takes it.
    ///
    /// Where the connection has ended, the last words of the server are read into the buffer:
    /// they tell a refused mail from a lost one.
    func flush(hearing buffer: UnsafeMutableRawBufferPointer, at now: Duration) {
        var writes = 0
        // What is unread before a command of the trial answers nothing that was said.
        if pending.isEmpty, dialogue?.mode == .windowed, dialogue?.isInLockstep == true,
            dialogue?.hasOutput == true
        {
            receive(into: buffer, at: now)
        }
        while !isBroken, !pending.isEmpty || dialogue?.hasOutput == true {
            if writes == Self.writesInARow {
                wantsToWrite = true
                return
            }
            writes += 1
            if pending.isEmpty { refill() }
            if isBroken { break }
            var count = 0
            let result = opening.session.send(.init(rebasing: output[pending]), &count)
            noteEnds(accepted: result == CURLE_OK ? count : 0)
            guard result == CURLE_OK else {
                wantsToWrite = result == CURLE_AGAIN
                if !wantsToWrite {
                    receive(into: buffer, at: now)
                    fail("writing failed: \(reason(result))")
                }
                return
            }
            pending = (pending.lowerBound + count)..<pending.upperBound
            hasActed = true
        }
        wantsToWrite = false
    }

    /// Begins to wait for the server.
    func wait(from now: Duration) {
        hasActed = false
        waitingSince = now
    }

    /// Reads what has come, as far as there is any.
    func receive(into buffer: UnsafeMutableRawBufferPointer, at now: Duration) {
        while dialogue != nil, !isBroken {
            var count = 0
            let result = opening.session.receive(into: buffer, &count)
            if result == CURLE_AGAIN { return }
            guard result == CURLE_OK, count > 0 else {
                let closed = result == CURLE_OK || result == CURLE_GOT_NOTHING
                return fail(
                    closed ? "the relay closed the connection" : "reading failed: \(reason(result))"
                )
            }
            parser.append(.init(rebasing: buffer[..<count]))
            answer(at: now)
            // Without TLS nothing is held back where poll cannot see it.
            if relay.security == .none && count < buffer.count { return }
        }
    }

    /// The clock starts anew with whole replies only: a server that drips bytes is late, too.
    private func answer(at now: Duration) {
        do throws(ReplyParser.Garbled) {
            while !isBroken, let reply = try parser.next() {
                waitingSince = now
                transcript.received(reply, on: number, masking: opening.mask)
                dialogue?.receive(reply)
            }
        } catch {
            fail("the relay sent what is no SMTP reply: \"\(error.excerpt)\"")
        }
    }

    private func refill() {
        guard let count = dialogue?.fill(output, noting: &ends) else { return }
        for end in ends {
            guard let mail = dialogue?.mail(end.mail) else {
                dialogue?.hangUp("no email is in hand whose end could leave")
                return
            }
            // Under TLS a part of a record may leave with a write that is said to have failed: so
            // this comes before the write, whatever becomes of it.
            let clearance = departures.left(mail.attempt, over: number)
            if clearance != .mayLeave {
                dialogue?.hangUp(
                    clearance == .closed
                        ? "another run has taken over this mailing"
                        : "its departure could not be stored")
                return
            }
        }
        pending = 0..<count
        transcript.sent(.init(rebasing: output[..<count]), on: number)
    }

    /// Marks the ends of mails as gone once the system has them.
    ///
    /// Under TLS they may be gone although the write is said to have blocked or failed: part of a
    /// record may have left.
    private func noteEnds(accepted count: Int) {
        while let end = ends.first,
            relay.security != .none || pending.lowerBound + count >= end.offset
        {
            dialogue?.endHasLeft(end.mail)
            ends.removeFirst()
        }
    }

    private func reason(_ code: CURLcode) -> String { String(cString: curl_easy_strerror(code)) }
}
