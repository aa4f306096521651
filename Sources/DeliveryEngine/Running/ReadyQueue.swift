/// The mails that lie ready, in the order in which they came; a mail whose domain may not go
/// yet steps aside, so that it holds up nobody but its own domain.
struct ReadyQueue {
    /// A mail, and the name under which its domain is paced.
    struct Entry {
        var mail: OutgoingMail
        var domain: String
    }

    /// A domain that holds this many mails aside needs no more of them.
    static let enoughAside = 4

    private var line = Queue<Entry>()
    /// The mails aside by domain; they came before everything in the line.
    private var aside: [String: Queue<Entry>] = [:]

    /// Whether nothing lies ready, not even aside.
    var isEmpty: Bool { count == 0 }
    /// Whether none lies ready but those aside.
    var isEmptyButAside: Bool { line.count == 0 }
    /// How many lie ready, those aside too.
    var count: Int { line.count + asideCount }
    /// How many mails wait for their domain.
    private(set) var asideCount = 0

    /// The domains of which no more mails are needed.
    var full: Set<String> {
        guard asideCount >= Self.enoughAside else { return [] }
        return Set(aside.filter { $0.value.count >= Self.enoughAside }.keys)
    }

    /// The domains that hold mails aside.
    var asideDomains: [String] { Array(aside.keys) }

    /// Whose mails lie ready, those aside first.
    var ids: [DeliveryID] {
        aside.values.flatMap { $0.all.map(\.mail.id) } + line.all.map(\.mail.id)
    }

    /// Takes a mail out, wherever it lies; false where it does not.
    mutating func remove(_ id: DeliveryID) -> Bool {
        if line.remove(where: { $0.mail.id == id }) { return true }
        for domain in aside.keys
        where aside[domain]?.remove(where: { $0.mail.id == id }) == true {
            asideCount -= 1
            if aside[domain]?.count == 0 { aside[domain] = nil }
            return true
        }
        return false
    }

    mutating func append(_ mail: OutgoingMail, domain: String) {
        line.append(Entry(mail: mail, domain: domain))
    }

    /// Takes out the next mail that may go, with its places; or says why none may.
    mutating func next(_ pacer: inout Pacer, at now: Duration) -> Next {
        var wait = Wait()
        for domain in aside.keys.sorted() {
            switch pacer.handOut(to: domain, at: now) {
            case .go: return takeAside(domain).map { .mail($0) } ?? .nothing
            case .waitForAll(let pause): return .wait(Wait(pause: pause, isForAll: true))
            case .waitForDomain(let pause): wait.note(pause)
            }
        }
        while let entry = line.first {
            if aside[entry.domain] == nil {
                switch pacer.handOut(to: entry.domain, at: now) {
                case .go:
                    line.removeFirst()
                    return .mail(entry)
                case .waitForAll(let pause): return .wait(Wait(pause: pause, isForAll: true))
                case .waitForDomain(let pause): wait.note(pause)
                }
            }
            line.removeFirst()
            aside[entry.domain, default: Queue()].append(entry)
            asideCount += 1
        }
        return asideCount > 0 ? .wait(wait) : .nothing
    }

    private mutating func takeAside(_ domain: String) -> Entry? {
        asideCount -= 1
        let entry = aside[domain]?.first
        aside[domain]?.removeFirst()
        if aside[domain]?.count == 0 { aside[domain] = nil }
        return entry
    }

    /// What the line has to give.
    enum Next {
        case mail(Entry)
        case wait(Wait)
        /// Nothing lies ready.
        case nothing
    }

    /// Why nothing may go.
    struct Wait: Hashable {
        /// The shortest time after which something may; nil waits for a reply or the store.
        var pause: Duration?
        /// Whether it is the relay, the sender or the hour that holds up everybody.
        var isForAll = false

        fileprivate mutating func note(_ other: Duration?) {
            if let other { pause = min(pause ?? other, other) }
        }
    }
}

/// First in, first out.
private struct Queue<Element> {
    private var elements: [Element?] = []
    private var start = 0

    var count: Int { elements.count - start }
    var first: Element? { count > 0 ? elements[start] : nil }
    var all: [Element] { elements[start...].compactMap { $0 } }

    /// Takes out the first that fits; false where none does.
    mutating func remove(where fits: (Element) -> Bool) -> Bool {
        let place = elements[start...].firstIndex { $0.map(fits) == true }
        guard let place else { return false }
        elements.remove(at: place)
        return true
    }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func removeFirst() {
        elements[start] = nil
        start += 1
        if start > 32 && start * 2 > elements.count {
            elements.removeFirst(start)
            start = 0
        }
    }
}
