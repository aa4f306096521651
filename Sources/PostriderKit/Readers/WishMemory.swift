import MailFormat
import NewsletterCore
import Synchronization

/// What readers wished for by the links of their mails, so that a repeat is answered from it and
/// nobody fills the disk: twenty changes a day by the links of one mail.
///
/// It is in memory alone, and for a minute only, since somebody may have been let in again
/// meanwhile by other means: then leaving is no repeat. What is recorded once more than need be
/// changes nothing.
final class WishMemory: Sendable {
    /// The links of one mail: who got it, and the issue.
    struct Mail: Hashable {
        let subscriber: SubscriberID
        let issue: Slug?
    }

    /// A wish as it is compared with others.
    enum Action: Hashable {
        case leave(ListName?)
        /// A leaving that no page takes back.
        case oneClick(ListName?)
        case undo(ListName?)
        /// Nil ends one.
        case pause(Timestamp?)
        case reason(LeaveReason, String?)

        /// Whether it is taken however many there were; only a leaving makes room for an undo.
        var isAlwaysTaken: Bool {
            switch self {
            case .leave, .oneClick, .undo: true
            case .pause, .reason: false
            }
        }

        /// What says as much and more.
        var stronger: Action? { if case .leave(let list) = self { .oneClick(list) } else { nil } }
    }

    /// What to do about a wish.
    enum Advice {
        /// Record it, and say how that went: ``finish(_:of:at:isRecorded:)``.
        case record
        /// It is being recorded; the closure hears how that went.
        case wait
        case repeated
        case tooMany
    }

    /// How many changes a day are taken by the links of one mail; leaving and taking it
    /// back always are.
    static let mostChanges = 20
    private static let day = Duration.seconds(86_400)
    /// For how long a wish like one before it is its repeat.
    private static let minute = Duration.seconds(60)
    /// How many mails are remembered.
    private static let mostMails = 100_000

    private struct Entry {
        /// When changes were recorded, the latest last.
        var changes: [Timestamp] = []
        /// When each was recorded last.
        var done: [Action: Timestamp] = [:]
        var underWay: [Action: [@Sendable (Bool) -> Void]] = [:]
    }

    private let entries = Mutex<[Mail: Entry]>([:])

    /// Asks what to do about a wish; `waiting` is called only where it says to wait.
    func begin(
        _ action: Action, of mail: Mail, at now: Timestamp,
        waiting: @escaping @Sendable (Bool) -> Void
    ) -> Advice {
        entries.withLock { entries in
            if entries.count >= Self.mostMails, entries[mail] == nil {
                Self.forget(&entries, before: now)
            }
            var entry = entries[mail] ?? Entry()
            defer { entries[mail] = entry }
            entry.changes.removeAll { now - $0 >= Self.day || $0 > now + Self.day }
            if entry.underWay[action] != nil {
                entry.underWay[action]?.append(waiting)
                return .wait
            }
            let last = [action, action.stronger].compactMap { $0.flatMap { entry.done[$0] } }.max()
            if let last, last <= now, now - last < Self.minute { return .repeated }
            let count = entry.changes.count + entry.underWay.count
            if count >= Self.mostChanges && !action.isAlwaysTaken { return .tooMany }
            entry.underWay[action] = []
            return .record
        }
    }

    /// Says whether a wish was recorded, to whoever waits for the same.
    func finish(_ action: Action, of mail: Mail, at now: Timestamp, isRecorded: Bool) {
        let waiting = entries.withLock { entries -> [@Sendable (Bool) -> Void] in
            var entry = entries[mail] ?? Entry()
            defer { entries[mail] = entry }
            let waiting = entry.underWay.removeValue(forKey: action) ?? []
            guard isRecorded else { return waiting }
            entry.changes.append(now)
            entry.done = entry.done.filter { !$0.key.isOvertaken(by: action) }
            entry.done[action] = now
            return waiting
        }
        for hear in waiting { hear(isRecorded) }
    }

    /// Lets go of mails by whose links nothing was changed for a day, and where those are too few,
    /// of any.
    private static func forget(_ entries: inout [Mail: Entry], before now: Timestamp) {
        let isIdle = { (entry: Entry) in entry.underWay.isEmpty }
        entries = entries.filter { _, entry in
            !isIdle(entry) || entry.changes.last.map { now - $0 < day } ?? false
        }
        if entries.count < mostMails { return }
        for mail in entries.filter({ isIdle($0.value) }).keys.prefix(mostMails / 2) {
            entries[mail] = nil
        }
    }
}

extension WishMemory.Action {
    /// Whether a later wish makes this one worth recording again.
    fileprivate func isOvertaken(by later: Self) -> Bool {
        switch (self, later) {
        case (.leave(let list), .undo(let other)), (.undo(let list), .leave(let other)),
            (.oneClick(let list), .undo(let other)), (.undo(let list), .oneClick(let other)):
            list == other
        case (.pause(let one), .pause(let other)): one != other
        default: false
        }
    }
}
