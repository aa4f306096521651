public import NewsletterCore

/// A wish to get no mail any more, or less of it, and what a reader says beside it, as the intake
/// takes it.
public enum OptOut: Hashable, Sendable {
    /// Somebody leaves one list, or the whole newsletter where none is named.
    case leave(SubscriberReference, list: ListName? = nil)
    /// An address, a hash or a domain gets no mail.
    case suppress(SuppressionEntry)
    /// An address bounced, or its owner complained; the note is what the server or the report
    /// said.
    case mark(SubscriberReference, as: SubscriberStatus, note: String?)
    /// Somebody's row is deleted.
    case remove(SubscriberReference)
    /// Somebody gets no mail until a moment, or again from now on where none is named.
    case pause(SubscriberReference, until: Timestamp?)
    /// Somebody takes back that they left just now, on the page of the same origin.
    case undo(SubscriberReference, list: ListName? = nil)
    /// Somebody says why they left.
    case reason(SubscriberReference, LeaveReason, words: String?)

    /// Whom it is about; nil for a suppression.
    public var person: SubscriberReference? {
        switch self {
        case .leave(let who, _), .mark(let who, _, _), .remove(let who), .pause(let who, _),
            .undo(let who, _), .reason(let who, _, _):
            who
        case .suppress: nil
        }
    }

    /// Whether it takes somebody off.
    public var isLeaving: Bool { if case .leave = self { true } else { false } }
}

/// What an opt-out did to the list.
public enum OptOutOutcome: Hashable, Sendable {
    case done
    /// It was so before.
    case already
    /// Nobody has the identity or address; an address is remembered all the same.
    case unknown
    /// There is no such list; the sentence names the nearest. It is remembered all the same.
    case noSuchList(String)
    /// Another program is at work on the list: it is recorded and holds, and whoever may write
    /// the list next writes it down.
    case waiting
    /// It cannot be applied, and stands apart until somebody sees to it.
    case setAside
}

/// An opt-out that is recorded in the intake.
public struct IntakeEntry: Hashable, Sendable {
    /// Random; by it the list knows that it has been applied.
    public var id: String
    /// When it was recorded.
    public var at: Timestamp
    /// Who or what recorded it.
    public var origin: Origin
    /// What it is.
    public var optOut: OptOut

    package init(id: String, at: Timestamp, origin: Origin, optOut: OptOut) {
        self.id = id
        self.at = at
        self.origin = origin
        self.optOut = optOut
    }
}
