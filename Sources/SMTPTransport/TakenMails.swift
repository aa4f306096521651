internal import DeliveryEngine
internal import NewsletterCore

/// The mails that a pool has taken from its feed, and what became of them: each has its last word
/// stored in the feed's log before the feed hears it.
struct TakenMails {
    private let feed: any DeliveryFeed
    /// The wall clock, for the log.
    private let clock: @Sendable () -> Timestamp
    /// Those that no connection carries yet.
    private var waiting: [OutgoingMail] = []
    /// The attempts of those that have no last word.
    private var attempts: [DeliveryID: Attempt] = [:]
    private var events: [TransportEvent] = []

    init(from feed: any DeliveryFeed, clock: @escaping @Sendable () -> Timestamp) {
        self.feed = feed
        self.clock = clock
    }

    /// How many no connection carries yet.
    var count: Int { waiting.count }
    var areWaiting: Bool { !waiting.isEmpty }

    mutating func take(_ mails: [OutgoingMail]) {
        waiting += mails
        for mail in mails { attempts[mail.id] = mail.attempt }
    }

    /// Lets mails go first that a connection has given back.
    mutating func putFirst(_ mails: [OutgoingMail]) { waiting.insert(contentsOf: mails, at: 0) }

    /// The next mail to carry; those that have waited so long that their readers must be asked
    /// about again come back.
    mutating func next() -> OutgoingMail? {
        while !waiting.isEmpty {
            let mail = waiting.removeFirst()
            if feed.mayBegin(mail.id) { return mail }
            events.append(.finished(mail.id, .notSent("it has waited for a connection")))
        }
        return nil
    }

    /// Takes back a mail that no connection carries; false where it is not here.
    mutating func takeBack(_ id: DeliveryID) -> Bool {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return false }
        waiting.remove(at: index)
        events.append(.finished(id, .notSent("taken back")))
        return true
    }

    /// Gives back all that no connection carries.
    mutating func giveBack(_ reason: String) {
        events += waiting.map { .finished($0.id, .notSent(reason)) }
        waiting.removeAll()
    }

    mutating func note(_ news: [TransportEvent]) { events += news }

    /// Stores the last words since the last call, and then tells the feed.
    mutating func report() {
        if events.isEmpty { return }
        let moment = clock()
        for case .finished(let id, let result) in events {
            if let attempt = attempts.removeValue(forKey: id) {
                feed.departures.answered(attempt, DepartureAnswer(result, at: moment))
            }
        }
        feed.report(events)
        events.removeAll(keepingCapacity: true)
    }
}
