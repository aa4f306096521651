import NewsletterCore
import Testing

@testable import Inbound

/// What follows from evidence, row by row of the table.
struct BouncePolicyTests {
    private let now = Timestamp("2026-11-30T12:00:00Z")!
    private let policy = BouncePolicy()

    private func ago(_ days: Int) -> Timestamp {
        Timestamp(milliseconds: now.milliseconds - Int64(days) * 86_400_000)
    }

    private func evidence(
        _ kind: BounceKind, _ reason: BounceReason? = nil, by: String? = "return-path",
        sent days: Int? = 1
    ) -> BounceEvidence {
        var evidence = BounceEvidence(
            digest: "d", source: .file, at: now, kind: kind, rule: .deliveryStatus)
        evidence.reason = reason
        evidence.identified = by
        evidence.subscriber = SubscriberID("ann")
        evidence.mail = days.map {
            BounceEvidence.Mail(
                issue: Slug("first")!, address: "ann@example.net", sentAt: ago($0))
        }
        return evidence
    }

    private func standing(
        _ status: SubscriberStatus? = .active, at address: String = "ann@example.net",
        renewed days: Int? = nil
    ) -> BouncePolicy.Standing {
        BouncePolicy.Standing(
            status: status, address: status.map { _ in address }, renewedAt: days.map(ago))
    }

    private func verdict(
        _ evidence: BounceEvidence, _ standing: BouncePolicy.Standing? = nil
    ) -> BounceVerdict? {
        policy.verdict(on: evidence, standing ?? self.standing(), at: now)
    }

    private static let reasons = ReplyReason.allCases.map { BounceReason.refused($0) }

    @Test(arguments: reasons)
    func `an address in the text alone never suppresses, whatever the report says`(
        _ reason: BounceReason
    ) {
        for kind in [BounceKind.hard, .soft, .complaint, .unsubscribe] {
            let found = verdict(evidence(kind, reason, by: "address"))
            #expect(found != nil && found != .suppressed && found != .unsubscribed)
        }
        let complaint = verdict(evidence(.complaint, .reported(.abuse), by: "address"))
        #expect(complaint == .strike)
    }

    @Test(arguments: [
        ReplyReason.blocked, .spam, .content, .authentication, .rate, .tooLarge, .relaying,
    ])
    func `what is about us never touches an address`(_ reason: ReplyReason) {
        #expect(verdict(evidence(.hard, .refused(reason))) == .aboutUs)
        #expect(verdict(evidence(.soft, .refused(reason))) == .aboutUs)
    }

    @Test func `a complaint takes its reader off, unless it is praise`() {
        for type in ComplaintType.allCases where type != .notSpam {
            #expect(verdict(evidence(.complaint, .reported(type))) == .suppressed)
        }
        #expect(verdict(evidence(.complaint, .reported(.notSpam))) == .nothing)
        #expect(
            verdict(evidence(.complaint, .reported(.abuse)), standing(.bounced)) == .suppressed)
        #expect(
            verdict(evidence(.complaint, .reported(.abuse)), standing(.complained)) == .already)
        // Whose row is gone stays away by the address.
        #expect(verdict(evidence(.complaint, .reported(.abuse)), standing(nil)) == .suppressed)
    }

    @Test func `a wish to leave is followed where it is proved, and asked about where not`() {
        #expect(verdict(evidence(.unsubscribe, sent: nil)) == .unsubscribed)
        #expect(verdict(evidence(.unsubscribe, by: "address")) == .asks)
        #expect(verdict(evidence(.unsubscribe, by: nil)) == .asks)
        var quiet = policy
        quiet.plainUnsubscribe = .ignore
        #expect(
            quiet.verdict(on: evidence(.unsubscribe, by: nil), standing(), at: now) == .nothing)
    }

    @Test
    func `what is old, or from before the address changed or was confirmed, leads to nothing`() {
        let dead = BounceReason.refused(.noSuchMailbox)
        #expect(verdict(evidence(.hard, dead, sent: 59)) == nil)
        #expect(verdict(evidence(.hard, dead, sent: 61)) == .late)
        #expect(verdict(evidence(.hard, dead, sent: nil)) == .late)
        #expect(verdict(evidence(.hard, dead), standing(at: "new@example.net")) == .late)
        #expect(verdict(evidence(.hard, dead, sent: 5), standing(renewed: 4)) == .late)
        #expect(verdict(evidence(.hard, dead, sent: 5), standing(renewed: 6)) == nil)
    }

    @Test func `who gets no mail already, or is gone, gets no second verdict`() {
        let dead = BounceReason.refused(.noSuchMailbox)
        #expect(verdict(evidence(.hard, dead), standing(.unsubscribed)) == .already)
        #expect(verdict(evidence(.hard, dead), standing(nil)) == .gone)
    }

    @Test func `a mail that is on its way still, and what machines answer, counts for nothing`() {
        var delayed = evidence(.soft, .refused(.tryLater))
        delayed.isDelay = true
        #expect(verdict(delayed) == .nothing)
        for kind in [BounceKind.autoReply, .challenge, .delivered, .readReceipt, .foreign] {
            #expect(verdict(evidence(kind)) == .nothing)
        }
    }

    // MARK: - Counting

    private func strikes(
        _ days: [Int], _ weight: BounceWeight
    ) -> [BouncePolicy.Strike] {
        days.map {
            BouncePolicy.Strike(issue: Slug("issue-\($0)")!, sentAt: ago($0), weight: weight)
        }
    }

    private func issues(_ days: [Int]) -> [BouncePolicy.SentIssue] {
        days.map { BouncePolicy.SentIssue(issue: Slug("issue-\($0)")!, sentAt: ago($0)) }
    }

    private func counted(
        _ weight: BounceWeight, _ failed: [Int], sent: [Int] = [],
        _ earlier: BounceWeight? = nil
    ) -> BounceVerdict {
        policy.verdict(
            counting: weight, strikes(failed, earlier ?? weight), issues: issues(sent), at: now)
    }

    @Test func `a dead mailbox is suppressed at once, and by what the setting says`() {
        #expect(counted(.deadMailbox, [1]) == .suppressed)
        var patient = policy
        patient.hard = BouncePolicy.Count(issues: 2)
        let once = strikes([1], .deadMailbox)
        #expect(
            patient.verdict(counting: .deadMailbox, once, issues: [], at: now) == .strike)
        // Two reports about one issue are one.
        #expect(
            patient.verdict(counting: .deadMailbox, once + once, issues: [], at: now) == .strike)
    }

    @Test func `a domain that is gone needs two issues, three days apart`() {
        #expect(counted(.noDomain, [1]) == .strike)
        #expect(counted(.noDomain, [1, 3]) == .strike)
        #expect(counted(.noDomain, [1, 4]) == .suppressed)
        #expect(counted(.unknownForGood, [1]) == .strike)
        #expect(counted(.unknownForGood, [1, 2]) == .suppressed)
        // What may pass is no failure for good.
        #expect(counted(.unknownForGood, [1, 2], .passing) == .strike)
    }

    @Test func `what may pass counts in a row only, and over weeks`() {
        let weekly = [1, 8, 15, 22]
        #expect(counted(.passing, weekly, sent: weekly) == .suppressed)
        // One in between that was taken begins anew.
        #expect(counted(.passing, weekly, sent: [1, 8, 11, 15, 22]) == .strike)
        // What left just now may come back still.
        #expect(counted(.passing, [8, 15, 22, 29], sent: [2, 8, 15, 22, 29]) == .suppressed)
        #expect(counted(.passing, [4, 8, 15, 22], sent: [4, 8, 15, 22]) == .strike)
        #expect(counted(.passing, [1, 2, 3, 4], sent: [1, 2, 3, 4]) == .strike)
    }

    @Test func `a full mailbox is given five issues and thirty days`() {
        #expect(counted(.fullMailbox, [1, 8, 15, 22], sent: [1, 8, 15, 22]) == .strike)
        let five = [1, 8, 15, 22, 31]
        #expect(counted(.fullMailbox, five, sent: five) == .suppressed)
        let early = [1, 8, 15, 22, 29]
        #expect(counted(.fullMailbox, early, sent: early) == .strike)
    }

    @Test func `the brake needs more than its least and more than its share`() {
        #expect(!policy.brakes(10, of: 20, share: 0.05))
        #expect(policy.brakes(11, of: 200, share: 0.05))
        #expect(!policy.brakes(11, of: 220, share: 0.05))
    }

    @Test func `a report is the same one, whatever servers put on top of it`() {
        let core = "From: <>\nSubject: Undelivered\n\nbody\n"
        let ways = [
            "", "Return-Path: <>\n", "From x Sun Nov 22 09:30:00 2026\nDelivered-To: a@b.c\n",
            "\nReceived: from a\n\tby b; now\nX-GM-Labels: x\nARC-Seal: i=1;\n a=b\n",
        ]
        for way in ways {
            #expect(Array(ReportCore.bytes(of: Array((way + core).utf8))) == Array(core.utf8))
        }
        #expect(ReportCore.bytes(of: []).isEmpty)
        #expect(ReportCore.bytes(of: Array("Received: x".utf8)).isEmpty)
    }
}
