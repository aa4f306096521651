public import DeliveryEngine
public import NewsletterCore

/// What an ``EligibilityCheck`` promises to a run, whether the list stands in memory or in a
/// database.
public enum EligibilityCheckContract {
    /// A list of a few people, and a check that begins when nobody has left.
    public struct Subject {
        /// At least three people, who all want the mailing.
        public let people: [Recipient]
        /// What a run asks.
        public let check: any EligibilityCheck
        /// Lets somebody leave, or be taken off, in another program; every check has heard of it
        /// when this returns.
        public let exclude: (Recipient, ExclusionReason) throws -> Void

        package init(
            _ people: [Recipient], check: any EligibilityCheck,
            exclude: @escaping (Recipient, ExclusionReason) throws -> Void
        ) {
            self.people = people
            self.check = check
            self.exclude = exclude
        }
    }

    /// Every promise.
    public static let clauses: [Clause<Subject>] = asking + suppressing

    private static let unknown = Reply(
        code: 550, status: EnhancedStatus(5, 1, 1), text: "no such user", command: .rcpt)
    private static let moment = Timestamp(milliseconds: 1_795_340_000_000)

    private static func expect(
        _ reasons: [SubscriberID: ExclusionReason], of subject: Subject,
        for people: [Recipient]? = nil
    ) throws {
        let found = try subject.check.exclusions(of: people ?? subject.people)
        try ContractBreach.unless(found == reasons, "\(found)")
    }

    // MARK: - Asking

    private static let asking: [Clause<Subject>] = [
        Clause("who stays is not left out") { try expect([:], of: $0) },
        Clause("where nobody is asked about, nobody is left out") {
            try $0.exclude($0.people[0], .unsubscribed)
            try expect([:], of: $0, for: [])
        },
        Clause("a batch is answered for all in it who have left, each with the reason") {
            try $0.exclude($0.people[0], .unsubscribed)
            try $0.exclude($0.people[1], .suppressed)
            try expect(
                [
                    $0.people[0].subscriber: .unsubscribed, $0.people[1].subscriber: .suppressed,
                ], of: $0)
        },
        Clause("who has left is not told of where others are asked about") {
            try $0.exclude($0.people[0], .unsubscribed)
            try expect([:], of: $0, for: Array($0.people[1...]))
        },
        Clause("who is asked about twice in a batch has one answer") {
            try $0.exclude($0.people[0], .unsubscribed)
            try expect(
                [$0.people[0].subscriber: .unsubscribed], of: $0,
                for: [$0.people[0], $0.people[1], $0.people[0]])
        },
        Clause("one alone is answered as in a batch") {
            try $0.exclude($0.people[0], .unsubscribed)
            let reasons = try $0.people[..<2].map($0.check.exclusion)
            try ContractBreach.unless(reasons == [.unsubscribed, nil], "\(reasons)")
        },
        Clause("who is nobody's subscriber any more was removed") {
            try $0.exclude($0.people[0], .removed)
            try expect([$0.people[0].subscriber: .removed], of: $0)
        },
    ]

    // MARK: - Suppressing

    private static let suppressing: [Clause<Subject>] = [
        Clause("who is suppressed is left out as bounced by the next run, and nobody else is") {
            try $0.check.suppress($0.people[0], because: unknown, heardAt: moment)
            try $0.exclude($0.people[1], .unsubscribed)
            try expect(
                [$0.people[0].subscriber: .bounced, $0.people[1].subscriber: .unsubscribed], of: $0)
        },
        Clause("to suppress somebody twice is to do it once") {
            for _ in 0..<2 {
                try $0.check.suppress($0.people[0], because: unknown, heardAt: moment)
            }
            try $0.exclude($0.people[1], .unsubscribed)
            let bounced = try $0.check.exclusions(of: [$0.people[0]])
            try ContractBreach.unless(bounced == [$0.people[0].subscriber: .bounced], "\(bounced)")
        },
        Clause("who has left before is not told to have bounced") {
            try $0.exclude($0.people[0], .unsubscribed)
            try $0.check.suppress($0.people[0], because: unknown, heardAt: moment)
            try $0.exclude($0.people[1], .unsubscribed)
            let reasons = try $0.check.exclusions(of: [$0.people[0]])
            try ContractBreach.unless(
                reasons[$0.people[0].subscriber] == .unsubscribed, "\(reasons)")
        },
    ]
}
