import NewsletterCore

/// Rule 5 again: a link to leave the list that only some recipients see.
enum BlockRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        let bodies = [("HTML body", mail.blocks.html), ("text body", mail.blocks.text)]
        return bodies.compactMap { place, body in
            let isSeenByAll = body.segments.contains {
                if case .slot(let slot, _) = $0 { slot.field == .unsubscribeURL } else { false }
            }
            let isThere = body.slots.contains { $0.field == .unsubscribeURL }
            guard isThere, !isSeenByAll else { return nil }
            return Finding(
                rule: 5, severity: .error, place: place,
                message: "the link to leave the list stands in a block that not everybody sees",
                remedy: "put it outside of the block")
        }
    }
}
