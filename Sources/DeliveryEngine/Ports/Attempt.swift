/// One attempt at one delivery.
///
/// Each hand-out of a delivery has a higher number than the one before, also after the mail was
/// put back, deferred or sent again when asked for: so what is stored of one attempt is never taken
/// for word of another.
public struct Attempt: Hashable, Sendable {
    /// Whose mail.
    public var delivery: DeliveryID
    /// Which hand-out of it, from 1.
    public var number: Int32

    /// Names an attempt.
    public init(_ delivery: DeliveryID, number: Int32) {
        self.delivery = delivery
        self.number = number
    }
}
