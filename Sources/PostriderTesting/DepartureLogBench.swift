public import DeliveryEngine

/// A place where departure logs are made and read again, and where something happens to them.
public protocol DepartureLogBench: Sendable {
    /// Makes the log of a run.
    func make(slots: Int) throws -> any DepartureLog

    /// Reads the log that was made last, as the next run does.
    func recover() throws -> DepartureReading

    /// Damages it.
    func harm(_ harm: DepartureHarm) throws
}

/// What may happen to a departure log.
public enum DepartureHarm: Hashable, Sendable {
    /// The process died while it wrote *left* of an attempt.
    case tornLeft(Attempt)
    /// *Left* of an attempt is not what was stored.
    case unreadableLeft(Attempt)
    /// The process died while it wrote the answer to an attempt.
    case tornAnswer(Attempt)
    /// The answer to an attempt is not what was stored.
    case unreadableAnswer(Attempt)
    /// The file is gone.
    case missing
    /// A copy stands in its place.
    case remade
    /// The log of another run stands in its place.
    case foreign
    /// Its end is cut off.
    case cutOff
    /// The machine was started again.
    case anotherBoot
    /// The file system was mounted anew.
    case anotherMount
}
