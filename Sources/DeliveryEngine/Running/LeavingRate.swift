internal import NewsletterCore

/// How many mails leave in the time for which a commit may wait, as a run has seen it lately: so many
/// are worth handing out ahead.
struct LeavingRate {
    /// The time for which a commit may wait for more.
    let span: Duration
    /// How many were answered in such a time when it was last looked at.
    private(set) var perSpan = 0
    private var begin: Duration?
    private var count = 0

    init(over span: Duration) { self.span = span }

    /// Notes that so many were answered since the last call.
    mutating func note(_ answered: Int, at now: Duration) {
        guard span > .zero else { return }
        guard let begin else {
            self.begin = now
            return
        }
        count += answered
        guard now - begin >= span else { return }
        perSpan = Int(Double(count) * (span / (now - begin)))
        count = 0
        self.begin = now
    }

    /// How many may be out, where the transport holds half of `least`: as many more as leave in the
    /// span, as far as they fit into memory.
    func lookahead(_ least: Int, atMost most: Int, mailsOf bytes: Int) -> Int {
        let ahead = min(perSpan, Self.mostBytes / max(1, bytes))
        return max(least, min(least + ahead, most))
    }

    /// So many answers are worth a commit; by then enough lie ready for the time that it takes.
    func enough(of lookahead: Int, _ least: Int) -> Int {
        max((lookahead + 3) / 4, min(perSpan, least / 2))
    }

    /// So many bytes of mails may lie ready for this.
    private static let mostBytes = 16 << 20
}
