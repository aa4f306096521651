/// What followed from evidence.
package enum BounceVerdict: String, Hashable, Sendable, CaseIterable {
    /// The subscriber gets no mail any more: the address bounced, or its owner complained.
    case suppressed
    /// The subscriber left, as they asked.
    case unsubscribed
    /// It counts, and more of its kind are needed.
    case strike
    /// Nothing follows from what it says.
    case nothing
    /// It is about the mailing or its sender, not about the address.
    case aboutUs = "about-us"
    /// The brake holds it: nobody is suppressed, and the person is left out meanwhile.
    case held
    /// What was held was dropped.
    case discarded
    /// What followed was taken back, and it counts no more.
    case undone
    /// Too old, or the address was changed or confirmed since.
    case late
    /// The person gets no mail already.
    case already
    /// The person is not on the list any more.
    case gone
    /// A person asks to leave and nothing proves who it is: somebody has to look.
    case asks

    /// Whether the list has to hear of it.
    package var isDeed: Bool { [.suppressed, .unsubscribed, .held, .undone].contains(self) }

    /// Whether evidence with it counts against an address.
    package var counts: Bool { ![.undone, .discarded, .late].contains(self) }
}
