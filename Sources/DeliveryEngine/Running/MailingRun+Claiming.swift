internal import NewsletterCore

// How many mails a run hands out next.

extension MailingRun {
    /// What the transport can use, besides the mails that wait for their domains.
    func claimOrder(_ book: RunState, at now: Timestamp) -> ClaimOrder {
        let aside = desk.aside
        guard desk.isOpen, book.mayClaim(skipping: aside.full, at: now), book.unasked.isEmpty,
            !book.hindrances.areOfNeighbours
        else {
            return ClaimOrder(room: 0)
        }
        let lookahead = book.leaving.lookahead(
            options.lookahead, atMost: options.mostOut, mailsOf: desk.mailSize)
        // A few at a time would touch the queue's pages in every commit.
        let enough = book.leaving.enough(of: lookahead, options.lookahead)
        desk.gather(upTo: enough)
        let out = book.claimed.count - aside.count
        guard lookahead - out >= enough else { return ClaimOrder(room: 0) }
        let room = min(
            desk.mostOut(lookahead) - out, options.limit - book.handled - book.claimed.count,
            options.mostOut - book.claimed.count - book.unsettled.count)
        return ClaimOrder(
            room: max(0, room), skipping: aside.full, groups: options.pace.groups)
    }
}
