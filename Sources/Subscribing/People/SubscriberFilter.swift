public import NewsletterCore

/// Which subscribers are meant; every part that is given must hold.
public struct SubscriberFilter: Hashable, Sendable {
    /// On this list, in whatever state unless ``membership`` says which.
    public var list: ListName?
    /// Standing so with the list.
    public var membership: MembershipState?
    /// Having this status.
    public var status: SubscriberStatus?
    /// Having this tag.
    public var tag: String?
    /// A part of the address or the name, compared without case.
    public var text: String?
    /// In this segment.
    public var segment: Segment?
    /// Whether somebody types the segment now, so that a tag that nobody ever had is a slip.
    public var isTyped: Bool

    /// Makes a filter; without parts it lets everybody through.
    public init(
        list: ListName? = nil, membership: MembershipState? = nil,
        status: SubscriberStatus? = nil, tag: String? = nil, text: String? = nil,
        segment: Segment? = nil, isTyped: Bool = false
    ) {
        self.list = list
        self.membership = membership
        self.status = status
        self.tag = tag
        self.text = text
        self.segment = segment
        self.isTyped = isTyped
    }
}
