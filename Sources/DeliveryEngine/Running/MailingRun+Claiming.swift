internal import NewsletterCore

// How many mails a run hands out next.

extension MailingRun {
    /// What the transport can use, besides the mails that wait for their domains.
    func claimOrder(_ state: RunState, at now: Timestamp) -> ClaimOrder {
        let aside = queue.aside
        guard queue.isOpen, state.mayClaim(skipping: aside.full, at: now), state.unasked.isEmpty,
            !state.hindrances.areOfNeighbours
        else {
            return ClaimOrder(room: 0)
        }
        let lookahead = state.leaving.lookahead(
            options.lookahead, atMost: options.mostOut, mailsOf: queue.mailSize)
        // A few at a time would touch the queue's pages in every commit.
        let enough = state.leaving.enough(of: lookahead, options.lookahead)
        queue.gather(upTo: enough)
        let out = state.claimed.count - aside.count
        guard lookahead - out >= enough else { return ClaimOrder(room: 0) }
        let room = min(
            queue.mostOut(lookahead) - out, options.limit - state.handled - state.claimed.count,
            options.mostOut - state.claimed.count - state.unsettled.count)
        return ClaimOrder(
            room: max(0, room), skipping: aside.full, groups: options.pace.groups)
    }
}
