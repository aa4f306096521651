package import Inbound
package import NewsletterCore
package import Subscribing

// Each step is on the disk before the next begins, and doing one again changes nothing:
//
//  1  evidence is kept, and the report as seen     BounceStore.keep
//  2  the verdict is written down                  BounceStore.decide
//  3  the list hears of it, by the intake          OptOutIntake.append, under an origin of its own
//  4  the deed is written down as done             BounceStore.finish
//  5  the report goes from where it was read

/// Judges evidence that nobody has judged, and tells the list what follows.
package struct JudgeBounces {
    package let store: any BounceStore
    package let list: SubscriberStore
    package let intake: any OptOutIntake
    package let mails: MailHistory
    package let policy: BouncePolicy
    package let effects: Effects

    package init(
        store: any BounceStore, list: SubscriberStore, intake: any OptOutIntake,
        mails: MailHistory, policy: BouncePolicy, effects: Effects
    ) {
        self.store = store
        self.list = list
        self.intake = intake
        self.mails = mails
        self.policy = policy
        self.effects = effects
    }

    /// Judges, and does what follows; also what an earlier run has left undone.
    package func run() throws {
        try judge()
        try carryOut()
    }

    // MARK: - Judging

    private func judge() throws {
        let open = try store.undecided()
        if open.isEmpty { return }
        let now = effects.now()
        // Who is suppressed by this run gets no second verdict.
        var leaving = Set(
            try store.unfinished().filter { $0.verdict == .suppressed }.compactMap(\.subscriber))
        var verdicts: [(evidence: BounceEvidence, verdict: BounceVerdict)] = []
        for evidence in open {
            let verdict = try verdict(on: evidence, leaving, at: now)
            if verdict == .suppressed, let person = evidence.subscriber { leaving.insert(person) }
            verdicts.append((evidence, verdict))
        }
        let brake = BounceBrake(store: store, mails: mails, policy: policy, now: now)
        try store.decide(try brake.apply(to: verdicts), at: now)
    }

    private func verdict(
        on evidence: BounceEvidence, _ leaving: Set<SubscriberID>, at now: Timestamp
    ) throws -> BounceVerdict {
        let standing = try standing(of: evidence.subscriber)
        if let verdict = policy.verdict(on: evidence, standing, at: now) { return verdict }
        guard let person = evidence.subscriber, let mail = evidence.mail else { return .nothing }
        if leaving.contains(person) { return .already }
        let strikes = try strikes(of: person, at: mail.address, upTo: evidence)
        let mayPass = [.fullMailbox, .passing].contains(evidence.weight)
        return policy.verdict(
            counting: evidence.weight, strikes,
            issues: mayPass ? mails.issues(to: person, at: mail.address) : [], at: now)
    }

    private func standing(of person: SubscriberID?) throws -> BouncePolicy.Standing {
        guard let person, let subscriber = try list.people.subscriber(.id(person)) else {
            return BouncePolicy.Standing()
        }
        let renewing = ["confirmed", "unsuppressed", "returned"]
        let renewed = try list.people.history(of: person).last { renewing.contains($0.kind) }
        return BouncePolicy.Standing(
            status: subscriber.status, address: subscriber.address.key, renewedAt: renewed?.at)
    }

    /// The failures of an address, by issue; a mail that is on its way still is none.
    private func strikes(
        of person: SubscriberID, at address: String, upTo last: BounceEvidence
    ) throws -> [BouncePolicy.Strike] {
        var question = BounceQuestion()
        question.subscriber = person
        question.address = address
        return try store.evidence(question, limit: 1000)
            .filter { $0.number <= last.number && $0.isProved && $0.verdict?.counts ?? true }
            .compactMap { evidence in
                evidence.mail.map {
                    BouncePolicy.Strike(
                        issue: $0.issue, sentAt: $0.sentAt, weight: evidence.weight)
                }
            }
    }

    // MARK: - Doing

    /// Tells the list of verdicts; returns what became of those that were taken back.
    @discardableResult
    package func carryOut() throws -> [Int64: TakingBack] {
        let waiting = try store.unfinished()
        if waiting.isEmpty { return [:] }
        let entries = try waiting.filter { try !isTold($0) }.compactMap { try entry(of: $0) }
        if !entries.isEmpty { try intake.append(entries) }
        do {
            try list.suppressions.applyIntake()
        } catch let error as any Explained where error.problem.kind == .tryLater {
            // It is recorded, and holds.
        }
        let back = waiting.filter { $0.verdict == .held || $0.verdict == .undone }
        let marks = back.compactMap { $0.mark }
        let outcomes = try marks.isEmpty ? [] : list.suppressions.takeBack(marks, origin: .command)
        try store.finish(waiting.map(\.number))
        let numbers = back.filter { $0.mark != nil }.map(\.number)
        return Dictionary(zip(numbers, outcomes)) { first, _ in first }
    }

    /// Whether the list has heard of it already, by a run that was cut off.
    private func isTold(_ evidence: BounceEvidence) throws -> Bool {
        guard let person = evidence.subscriber else { return false }
        let (cause, kinds) = (evidence.cause, ["bounced", "complained", "unsubscribed"])
        let last = try list.people.history(of: person).last { event in
            event.origin == cause.description && kinds.contains(event.kind)
                || event.kind == "unsuppressed" && event.detail == "\(cause) was taken back"
        }
        return last.map { $0.kind != "unsuppressed" } ?? false
    }

    private func entry(of evidence: BounceEvidence) throws -> IntakeEntry? {
        guard let person = evidence.subscriber, let decided = evidence.decidedAt else { return nil }
        let wish: OptOut
        switch evidence.verdict {
        case .suppressed:
            let isComplaint = evidence.kind == .complaint
            let who = try reference(to: person, evidence, isComplaint: isComplaint)
            wish = .mark(who, as: isComplaint ? .complained : .bounced, note: evidence.note)
        case .unsubscribed: wish = .leave(.id(person))
        default: return nil
        }
        return IntakeEntry(
            id: "bounce-\(evidence.number)-\(decided.milliseconds)", at: effects.now(),
            origin: evidence.cause, optOut: wish)
    }

    /// Who complains stays away even where their row is gone: by the address.
    private func reference(
        to person: SubscriberID, _ evidence: BounceEvidence, isComplaint: Bool
    ) throws -> SubscriberReference {
        guard isComplaint, try list.people.subscriber(.id(person)) == nil,
            let address = evidence.mailedAddress
        else { return .id(person) }
        return .address(address)
    }
}

extension BounceEvidence {
    /// The origin under which the list has heard of it.
    var cause: Origin { Origin("bounce \(number)") }

    /// The address to which the mail went.
    var mailedAddress: EmailAddress? {
        mail.flatMap { try? EmailAddress(ofSubscriber: $0.address) }
    }

    /// What it told the list; nil where it is about nobody.
    var mark: ReportedMark? {
        subscriber.map {
            ReportedMark(subscriber: $0, address: mailedAddress, note: note, cause: cause)
        }
    }
}
