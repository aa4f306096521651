package import NewsletterCore

// What follows from evidence; the first row that fits:
//
//  the report                            proved whose it is    only an address in the text
//  no mail to them is known, it is older than 60 days, or the address was changed or confirmed
//    since                               late                  late
//  a mail is on its way still, or arrived, or a machine answers
//                                        nothing               nothing
//  about us (blocked, spam, content, authentication, rate, too large, relaying)
//                                        about-us              about-us
//  asks to be taken off                  unsubscribed          asks
//  complaint                             suppressed            strike
//  complaint `not-spam`                  nothing               nothing
//  no such mailbox, disabled, moved      suppressed after `bounces.hard` issues        strike
//  no such domain                        after `bounces.domain` issues and days        strike
//  for good, and nobody knows why        after `bounces.unknown` issues                strike
//  mailbox full                          after `bounces.full` issues in a row and days strike
//  everything else that may pass         after `bounces.soft` issues in a row and days strike
//
// Before the number is reached it is a strike. Whoever gets no mail already is `already`, whoever
// is not on the list `gone`; a complaint counts all the same.

/// What follows from mail that came back: the settings below `bounces`, and the rules.
package struct BouncePolicy: Hashable, Sendable {
    /// How many issues, and over how many days.
    package struct Count: Hashable, Sendable {
        package var issues: Int
        package var days: Int

        package init(issues: Int, days: Int = 0) {
            self.issues = issues
            self.days = days
        }
    }

    /// What is made of a report that only its text says whose it is.
    package enum Unverified: String, Hashable, Sendable, CaseIterable {
        case strike, ignore
    }

    /// What is made of a wish to leave that nothing proves.
    package enum PlainUnsubscribe: String, Hashable, Sendable, CaseIterable {
        case ask, ignore
    }

    package var hard = Count(issues: 1)
    package var domain = Count(issues: 2, days: 3)
    package var unknown = Count(issues: 2)
    package var soft = Count(issues: 4, days: 21)
    package var full = Count(issues: 5, days: 30)
    package var unverified = Unverified.strike
    package var plainUnsubscribe = PlainUnsubscribe.ask
    package var brakeLeast = 10
    package var brakeShare = 0.05
    /// From which share of a provider's mails on what is about us is a warning.
    package var warnShare = 0.05
    /// How many characters of what a server said are kept.
    package var keptText = 500
    package var forgetAfter = Duration.seconds(730 * 86_400)

    package init() {}

    /// The share of all mails of an issue that no list of living people has dead.
    package static let brakeShareOfIssue = 0.2
    /// For how long the brake looks back.
    package static let brakeWindow = Duration.seconds(86_400)
    /// How long people are left out whose verdict is held.
    package static let holdTime = Duration.seconds(14 * 86_400)
    /// An issue that left later may come back still.
    package static let settlingTime = Duration.seconds(3 * 86_400)
    /// What came back later than this, or is seen again, leads to nothing.
    package static let memory = Duration.seconds(60 * 86_400)
    /// From so many on what is about us is a warning, whatever the share.
    package static let warnLeast = 20

    /// One earlier failure of an address, or this one.
    package struct Strike: Hashable, Sendable {
        package var issue: Slug
        package var sentAt: Timestamp
        package var weight: BounceWeight

        package init(issue: Slug, sentAt: Timestamp, weight: BounceWeight) {
            self.issue = issue
            self.sentAt = sentAt
            self.weight = weight
        }
    }

    /// An issue that was sent to somebody.
    package struct SentIssue: Hashable, Sendable {
        package var issue: Slug
        package var sentAt: Timestamp

        package init(issue: Slug, sentAt: Timestamp) {
            self.issue = issue
            self.sentAt = sentAt
        }
    }

    /// What is known of the person whom evidence is about.
    package struct Standing {
        /// Nil where they are not on the list.
        package var status: SubscriberStatus?
        /// The key of the address that they have now.
        package var address: String?
        /// When they last confirmed, or came back.
        package var renewedAt: Timestamp?

        package init(
            status: SubscriberStatus? = nil, address: String? = nil, renewedAt: Timestamp? = nil
        ) {
            self.status = status
            self.address = address
            self.renewedAt = renewedAt
        }
    }

    /// What follows from evidence as far as it tells by itself; nil where the failures of the same
    /// address have to be counted.
    package func verdict(
        on evidence: BounceEvidence, _ standing: Standing, at now: Timestamp
    ) -> BounceVerdict? {
        switch evidence.kind {
        case .unsubscribe:
            guard evidence.isProved else {
                return plainUnsubscribe == .ask ? .asks : .nothing
            }
            return standing.status == nil ? .gone : .unsubscribed
        case .complaint: return complaint(evidence, standing)
        case .hard, .soft: break
        default: return .nothing
        }
        if evidence.weight == .nothing { return .nothing }
        guard let mail = evidence.mail, !isLate(mail, standing, at: now) else { return .late }
        if evidence.weight == .aboutUs { return .aboutUs }
        guard evidence.isProved else { return unverified == .strike ? .strike : .nothing }
        switch standing.status {
        case nil: return .gone
        case .active?: return nil
        default: return .already
        }
    }

    private func complaint(
        _ evidence: BounceEvidence, _ standing: Standing
    ) -> BounceVerdict {
        if evidence.reason == .reported(.notSpam) { return .nothing }
        guard case .reported? = evidence.reason else { return .aboutUs }
        guard evidence.isProved else { return unverified == .strike ? .strike : .nothing }
        if standing.status == .complained { return .already }
        return standing.status == nil && evidence.mail == nil ? .gone : .suppressed
    }

    private func isLate(
        _ mail: BounceEvidence.Mail, _ standing: Standing, at now: Timestamp
    ) -> Bool {
        if now - mail.sentAt > Self.memory { return true }
        if let address = standing.address, address != mail.address { return true }
        return standing.renewedAt.map { $0 > mail.sentAt } ?? false
    }

    /// What follows where failures are counted: `strikes` of the same address, this one among
    /// them, and for what may pass the issues that went to it, the newest first.
    package func verdict(
        counting weight: BounceWeight, _ strikes: [Strike], issues: [SentIssue], at now: Timestamp
    ) -> BounceVerdict {
        switch weight {
        case .deadMailbox: return reached(hard, by: strikes) { $0 == .deadMailbox }
        case .noDomain:
            return reached(domain, by: strikes) { $0 == .noDomain || $0 == .deadMailbox }
        case .unknownForGood:
            return reached(unknown, by: strikes) {
                [.unknownForGood, .noDomain, .deadMailbox].contains($0)
            }
        case .fullMailbox: return inRow(full, strikes, issues, at: now)
        case .passing: return inRow(soft, strikes, issues, at: now)
        case .aboutUs: return .aboutUs
        case .nothing: return .nothing
        }
    }

    private func reached(
        _ count: Count, by strikes: [Strike], _ fits: (BounceWeight) -> Bool
    ) -> BounceVerdict {
        let fitting = strikes.filter { fits($0.weight) }
        return isReached(count, fitting.map { SentIssue(issue: $0.issue, sentAt: $0.sentAt) })
    }

    /// Counts from the newest issue back to one that did not fail; what left just now may fail
    /// still.
    private func inRow(
        _ count: Count, _ strikes: [Strike], _ issues: [SentIssue], at now: Timestamp
    ) -> BounceVerdict {
        let failing = strikes.filter { ![.aboutUs, .nothing].contains($0.weight) }
        let failed = Set(failing.map(\.issue))
        let settled = issues.filter {
            failed.contains($0.issue) || now - $0.sentAt >= Self.settlingTime
        }
        return isReached(count, Array(settled.prefix { failed.contains($0.issue) }))
    }

    private func isReached(_ count: Count, _ failed: [SentIssue]) -> BounceVerdict {
        let times = Dictionary(failed.map { ($0.issue, $0.sentAt) }) { min($0, $1) }.values
        guard times.count >= count.issues, let first = times.min(), let last = times.max() else {
            return .strike
        }
        return last - first >= .seconds(count.days * 86_400) ? .suppressed : .strike
    }

    /// Whether so many dead addresses among a provider's mails, or among all of an issue, cannot be
    /// true.
    package func brakes(_ dead: Int, of mails: Int, share: Double) -> Bool {
        Double(dead) > max(Double(brakeLeast), share * Double(mails))
    }
}
