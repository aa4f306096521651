public import NewsletterCore

/// Where somebody would stand in a mailing that began now.
public enum AudienceStanding: Hashable, Sendable {
    /// They would be mailed.
    case mailed
    /// They would be a candidate, and left out.
    case excluded(ExclusionReason)
    /// On none of the lists to which the mailing goes, so no candidate.
    case notOnTheLists
    /// The expression does not hold for them, so no candidate.
    case notInTheSegment
    /// Nobody has the address.
    case unknown
}
