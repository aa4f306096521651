internal import CCurl
internal import DeliveryEngine
internal import NewsletterCore

/// The connections of one run, and the loop that drives them.
///
/// The first connection is opened alone, so that a wrong password is tried once; more follow
/// as there are mails for them. A connection that fails takes only its own mails with it.
///
/// Unchecked: it is made on the transport's thread and never leaves it.
final class ConnectionPool: @unchecked Sendable {
    let relay: RelaySettings
    private let feed: any DeliveryFeed
    private let switchboard: Switchboard
    private let uptime: @Sendable () -> Duration
    private let transcript: RelayTranscript

    let multi = curl_multi_init()!
    var connections: [SMTPConnection] = []
    private var watch: SocketWatch
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 16384, alignment: 16)
    var now = Duration.zero

    private var mails: TakenMails
    private var feedHasEnded = false
    private var askFeedAt: Duration? = .zero

    var reopening: Reopening
    /// How many mails a connection may carry, where the relay has shown that it keeps a limit.
    var mailsPerConnection: Int?
    let windows: WindowPermission
    /// How many mails the relay had taken on the connection that it last closed without a word.
    var closesAt: Int?
    var opened = 0
    var failure: TransportError?
    private var isCancelled = false
    /// Whether the feed has ended early.
    private var isStopped = false

    init(
        relay: RelaySettings, feed: any DeliveryFeed, switchboard: Switchboard,
        effects: Effects, transcript: RelayTranscript,
        windows: WindowPermission = WindowPermission()
    ) {
        watch = SocketWatch(multi)
        self.windows = windows
        mails = TakenMails(from: feed, clock: effects.now)
        self.relay = relay
        self.feed = feed
        self.switchboard = switchboard
        uptime = effects.uptime
        self.transcript = transcript
        reopening = Reopening(pause: relay.timeouts.reconnect, patience: relay.patience)
    }

    deinit {
        input.deallocate()
        curl_multi_cleanup(multi)
    }

    /// Runs until the feed has ended and every mail is answered; returns why it stopped
    /// before that, if it did.
    func run() -> TransportError? {
        feed.attach(switchboard)
        now = uptime()
        while true {
            obey(switchboard.collect())
            stopIfNeeded()
            supply()
            flush()
            gather()
            if feedHasEnded && !mails.areWaiting && connections.isEmpty { break }
            sleep()
            openSessions()
            receive()
            gather()
        }
        _ = switchboard.collect()
        return failure
    }

    // MARK: - Words from outside

    private func obey(_ messages: Switchboard.Messages) {
        for id in messages.takenBack {
            if mails.takeBack(id) { continue }
            for connection in connections { connection.takeBack(id) }
        }
        if messages.isWoken { askFeedAt = now }
        isCancelled = messages.isCancelled
    }

    /// Ends the run early: at once when cancelled, else when what connections carry is answered.
    private func stopIfNeeded() {
        guard isCancelled || isStopped || failure != nil else { return }
        feedHasEnded = true
        let reason = failure == nil ? "stopped" : "the relay takes no more mail"
        mails.giveBack(reason)
        guard isCancelled else { return }
        for connection in connections {
            connection.fail(reason)
            if !connection.isOpen { close(connection) }
        }
    }

    // MARK: - Mails in

    /// How many more mails could be carried if every connection were open.
    private var room: Int {
        let unopened = max(0, limit - connections.count { $0.isOpen })
        return connections.reduce(unopened) { $0 + $1.room } - mails.count
    }

    private var limit: Int { reopening.limit(relay.connections, at: now) }

    private func supply() {
        while let at = askFeedAt, at <= now, !feedHasEnded {
            let room = max(0, room)
            guard room > 0 || mails.areWaiting else { break }
            let supply = feed.take(room: room)
            mails.take(supply.mails)
            feedHasEnded = supply.isLast
            isStopped = supply.isStopped
            if supply.mails.count < room { askFeedAt = supply.pause.map { now + $0 } }
            obey(switchboard.collect())
            stopIfNeeded()
            if supply.mails.isEmpty { break }
            distribute()
        }
        distribute()
        retire()
    }

    /// Hands waiting mails to connections, idle ones first; opens one more where none is free.
    private func distribute() {
        var depth = mails.areWaiting ? connections.reduce(0) { max($0, $1.room) } : 0
        while depth > 0, mails.areWaiting {
            for connection in connections where connection.room >= depth {
                guard let mail = mails.next() else { break }
                connection.take(mail, at: now)
            }
            depth -= 1
        }
        while connections.count < limit, mails.count > connections.count(where: { !$0.isOpen }),
            !isProbing, reopening.isDue(at: now)
        {
            open()
        }
    }

    /// Whether the next connection depends on what becomes of one that is there.
    private var isProbing: Bool {
        opened == 0
            ? !connections.isEmpty : connections.contains { reopening.isProbe($0.number) }
    }

    private func open() {
        reopening.begin()
        let connection = SMTPConnection(
            number: reopening.count, relay: relay, departures: feed.departures,
            transcript: transcript, now: now)
        curl_multi_add_handle(multi, connection.easy)
        connections.append(connection)
    }

    /// Says QUIT on connections that have done their work.
    private func retire() {
        let isOver = feedHasEnded && !mails.areWaiting
        for connection in connections where connection.isOpen && !connection.isQuitting {
            let isStale = connection.idleTime(at: now) > Self.idleLimit
            if isOver || connection.isWornOut || isStale { connection.quit() }
        }
        if isOver {
            for connection in connections where !connection.isOpen { close(connection) }
        }
    }

    /// How long a connection may stay idle before it is given back.
    private static let idleLimit = Duration.seconds(60)

    // MARK: - Waiting

    /// Writes what there is to write.
    ///
    /// The wait for an answer begins behind it: where the machine slept between the last look at
    /// the clock and the write, the relay is not the one who is late.
    private func flush() {
        for connection in connections { connection.flush(hearing: input, at: now) }
        guard connections.contains(where: \.hasActed) else { return }
        now = uptime()
        for connection in connections where connection.hasActed { connection.wait(from: now) }
    }

    private func sleep() {
        watch.look(at: connections)
        watch.wait(
            milliseconds: switchboard.fallAsleep(on: multi) ? pauseInMilliseconds : 0)
        now = uptime()
    }

    /// How long nothing can happen unless somebody speaks.
    private var pauseInMilliseconds: Int32 {
        var until = now + .seconds(60)
        for connection in connections {
            if let deadline = connection.deadline { until = min(until, deadline) }
        }
        if let at = askFeedAt, !feedHasEnded, room > 0 { until = min(until, at) }
        if mails.areWaiting, let due = reopening.due, due > now { until = min(until, due) }
        return until > now ? Int32(clamping: (until - now).milliseconds + 1) : 0
    }

    // MARK: - Replies in, events out

    private func receive() {
        watch.forEachReady { $0.receive(into: input, at: now) }
        for connection in connections where connection.isLate(at: now) {
            // Who slept since the last look may find the answer waiting.
            connection.receive(into: input, at: now)
            guard connection.isLate(at: now) else { continue }
            guard connection.isOpen else {
                failToOpen(connection, connection.opening.lateness)
                continue
            }
            let awaited = connection.dialogue?.awaited?.rawValue.uppercased() ?? "the body"
            connection.fail("the relay did not answer \(awaited) in time")
        }
    }

    private func gather() {
        for connection in connections {
            note(connection.takeEvents())
            takeBack(from: connection)
            guard connection.isBroken else { continue }
            close(connection)
            learn(from: connection)
            if connection.endedWell || isCancelled { continue }
            let waiting = connection.waitingTime(at: now)
            if !reopening.fail(connection.number, after: waiting, at: now) {
                let reason = "\(place) ends every connection: \(connection.endReason ?? "")"
                failure = failure ?? .unreachable(reason)
            }
        }
        if mails.areWaiting {
            stopIfNeeded()
            // What came back from a full connection goes on over a new one, now.
            distribute()
        }
        mails.report()
    }

    /// Takes the mails of a connection that is full, and holds all others to its number.
    private func takeBack(from connection: SMTPConnection) {
        mails.putFirst(connection.takeReturned())
        guard let limit = connection.learnedLimit, limit < mailsPerConnection ?? .max else {
            return
        }
        mailsPerConnection = limit
        for connection in connections { connection.limit(to: limit) }
    }

    /// Draws from the end of a connection what others may do: where the relay is unfit for windows,
    /// they end as soon as they can, and those to come use DATA.
    private func learn(from connection: SMTPConnection) {
        if connection.isUnfitForWindows {
            windows.withdraw()
            for other in connections where other.isOpen { other.limit(to: other.carried) }
        }
        closesAt = connection.closedAt ?? closesAt
    }

    private func note(_ news: [TransportEvent]) {
        for case .finished(_, let result) in news {
            askFeedAt = min(askFeedAt ?? now, now)
            if case .accepted = result { reopening.succeed() }
        }
        mails.note(news)
    }

    private var place: String { "\(relay.host):\(relay.port)" }
}
