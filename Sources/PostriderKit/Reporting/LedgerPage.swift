import DeliveryEngine
import NewsletterCore

/// What a report takes from one ledger besides its counts.
struct LedgerPage {
    let mailing: Mailing
    let status: MailingStatus
    let earlier: [MailingReport.EarlierReply]
    let earlierCount: Int

    /// Reads a ledger that is open, in the folder of an issue, or else in that of its own.
    init(
        _ ledger: any LedgerReader, of slug: Slug? = nil, tally: Tally, isRunning: Bool
    ) throws {
        mailing = try ledger.mailing()
        status = try MailingStatus(
            slug ?? mailing.edition.slug, ledger, tally: tally, isRunning: isRunning)
        earlier = try ledger.earlierReplies(of: nil, limit: 10).map {
            MailingReport.EarlierReply(
                email: $0.address, at: $0.at.description, reply: $0.reply.description)
        }
        earlierCount = try ledger.earlierReplyCount()
    }
}
