// What becomes of a mail that was out when its run died:
//
//  the log is believed, and holds of this attempt    then
//  nothing                                           queued; in doubt where a left half is unreadable
//  left, no answer                                   in doubt
//  not sent                                          queued
//  any other answer                                  what it says, as if it had been heard
//  the log is not believed                           in doubt

/// What a departure log said when it was read after its run.
public enum DepartureReading: Hashable, Sendable {
    /// It is the very file, whole, on the same boot: what is missing in it never left.
    case believed(DepartureRecord)
    /// It says nothing for certain, and why.
    case notBelieved(Disbelief)

    /// Why what is missing in a log may have left.
    public enum Disbelief: String, Hashable, Sendable, CaseIterable {
        /// There is no such file, or the run kept none.
        case missing
        /// The file is another than the one that the ledger names: made anew, copied, restored.
        case anotherFile = "another file"
        /// It belongs to another run.
        case foreign
        /// It is cut off, or its head cannot be read.
        case damaged
        /// The machine was started again since, or nobody knows whether it was.
        case anotherBoot = "another boot"
        /// Its file system was mounted anew since.
        case anotherMount = "another mount"
        /// The disk has failed to keep it.
        case unsynchronized
    }
}

/// What stands in a departure log.
public struct DepartureRecord: Hashable, Sendable {
    /// Whose end was about to leave, or has left.
    public var left: Set<Attempt>
    /// Whose last word was heard.
    public var answers: [Attempt: DepartureAnswer]
    /// Whether it cannot be told of some mail which one has left.
    public var hasUnreadable: Bool
    /// The number of the last commit that the run knew to be on disk.
    public var lastCommit: Int64

    /// Makes a record.
    public init(
        left: Set<Attempt> = [], answers: [Attempt: DepartureAnswer] = [:],
        hasUnreadable: Bool = false, lastCommit: Int64 = 0
    ) {
        self.left = left
        self.answers = answers
        self.hasUnreadable = hasUnreadable
        self.lastCommit = lastCommit
    }
}

/// What a reading makes of a mail that was out.
public enum DepartureSettlement: Hashable, Sendable {
    /// It has not left.
    case queued
    /// Nobody can know whether the server took it; the text says why.
    case inDoubt(String)
    /// Its last word, to be concluded as if it had just been heard.
    case answered(DepartureAnswer)
}

extension DepartureReading {
    /// What becomes of an attempt that was out, without a last word in the ledger.
    public func settlement(of attempt: Attempt) -> DepartureSettlement {
        guard case .believed(let record) = self else {
            return .inDoubt("the run ended, and nothing tells whether this had left")
        }
        if let answer = record.answers[attempt] {
            switch answer.result {
            case .notSent: return .queued
            case .inDoubt(let reason, _): return .inDoubt(reason)
            case .accepted, .refused: return .answered(answer)
            }
        }
        if record.left.contains(attempt) {
            return .inDoubt("the run ended before the server's reply came")
        }
        return record.hasUnreadable
            ? .inDoubt("the run ended, and its departure log is damaged") : .queued
    }

    /// How the log stands to the last commit of its ledger.
    public func standing(toCommit number: Int64) -> Standing {
        guard case .believed(let record) = self else { return .level }
        if record.lastCommit > number { return .ahead }
        // The run may have died between the commit and the note of it.
        return record.lastCommit < number - 1 ? .behind : .level
    }

    /// How a log and its ledger go together.
    public enum Standing: Hashable, Sendable {
        /// As their run left them.
        case level
        /// The ledger was put back to an earlier state since the run: it knows of fewer commits.
        case ahead
        /// The log is an earlier state of itself, as from a disk that lost what was written last.
        case behind
    }
}
