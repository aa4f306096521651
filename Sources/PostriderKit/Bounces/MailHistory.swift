package import DeliveryEngine
package import Inbound
package import NewsletterCore
package import NewsroomFiles

/// What the ledgers tell of the mails that went to people; they are only read.
///
/// A ledger is opened once it is asked for, and one that cannot be read says nothing.
package final class MailHistory {
    private struct Opened {
        let issue: Slug
        let createdAt: Timestamp
        let ledger: any LedgerReader
    }

    private let newsroom: Newsroom
    private let ledgers: any MailingLedgers
    private let groups: ProviderGroups
    private var opened: [Slug: Opened?] = [:]
    private var ordered: [Opened]?
    private var counts: [Slug: [String: Int]] = [:]

    /// Of the newsroom; `groups` tell which domains are one provider's.
    package init(
        of newsroom: Newsroom, by ledgers: any MailingLedgers, groups: ProviderGroups
    ) {
        self.newsroom = newsroom
        self.ledgers = ledgers
        self.groups = groups
    }

    deinit { close() }

    /// Ends the use of the ledgers.
    package func close() {
        for entry in opened.values { entry?.ledger.close() }
        opened = [:]
        ordered = nil
    }

    /// The provider of an address, by one of its domains.
    package func provider(of address: String) -> String? {
        address.lastIndex(of: "@").map {
            groups.name(of: String(address[address.index(after: $0)...]))
        }
    }

    /// The mail of an issue to somebody; where no issue is named, the newest before a moment.
    package func mail(
        to subscriber: SubscriberID, in issue: Slug?, before moment: Timestamp
    ) -> BounceEvidence.Mail? {
        if let issue {
            return ledger(issue).flatMap { mail(to: subscriber, $0) }
        }
        for entry in newestFirst() where entry.createdAt <= moment {
            guard var found = mail(to: subscriber, entry) else { continue }
            found.isGuessed = true
            return found
        }
        return nil
    }

    /// The issue of which the relay took the mail to somebody in words that hold this name, within
    /// the time that anything leads to something.
    package func issue(
        takenAs id: String, to subscriber: SubscriberID, since now: Timestamp
    ) -> Slug? {
        guard id.utf8.count >= 10 else { return nil }
        return newestFirst().first { entry in
            guard let row = try? entry.ledger.row(for: subscriber), row.state == .sent,
                now - (row.at ?? entry.createdAt) <= BouncePolicy.memory,
                let reply = row.reply
            else { return false }
            return reply.text.contains(id)
        }?.issue
    }

    /// Whether a server took a mail for somebody that was sent before this one.
    package func follows(_ mail: BounceEvidence.Mail, to subscriber: SubscriberID) -> Bool {
        newestFirst().contains { entry in
            guard entry.issue != mail.issue,
                let row = try? entry.ledger.row(for: subscriber), row.state == .sent
            else { return false }
            return row.at.map { $0 < mail.sentAt } ?? false
        }
    }

    /// The issues that went to an address of somebody, the newest first.
    package func issues(
        to subscriber: SubscriberID, at address: String
    ) -> [BouncePolicy.SentIssue] {
        newestFirst().compactMap { entry in
            guard let mail = mail(to: subscriber, entry), mail.address == address else {
                return nil
            }
            return BouncePolicy.SentIssue(issue: entry.issue, sentAt: mail.sentAt)
        }.sorted { $0.sentAt > $1.sentAt }
    }

    /// How many mails of an issue went to each provider.
    package func mails(of issue: Slug) -> [String: Int] {
        if let known = counts[issue] { return known }
        var found: [String: Int] = [:]
        if let entry = ledger(issue),
            let parts = try? entry.ledger.breakdown(groups: .max, buckets: 60)
        {
            for domain in parts.domains {
                found[groups.name(of: domain.name), default: 0] += domain.counts.recipients
            }
        }
        counts[issue] = found
        return found
    }

    private func mail(to subscriber: SubscriberID, _ entry: Opened) -> BounceEvidence.Mail? {
        guard let row = try? entry.ledger.row(for: subscriber),
            [.sent, .indoubt, .out].contains(row.state)
        else { return nil }
        let address = (try? EmailAddress(ofSubscriber: row.address))?.key ?? row.address
        return BounceEvidence.Mail(
            issue: entry.issue, address: address, sentAt: row.at ?? entry.createdAt)
    }

    private func newestFirst() -> [Opened] {
        if let ordered { return ordered }
        let all = ((try? newsroom.mailedIssues()) ?? []).compactMap { ledger($0.slug) }
            .sorted { $0.createdAt > $1.createdAt }
        ordered = all
        return all
    }

    private func ledger(_ issue: Slug) -> Opened? {
        if let known = opened[issue] { return known }
        let folder = newsroom.issue(issue)
        var found: Opened?
        if folder.hasLedger, let ledger = try? ledgers.read(folder.ledger) {
            if let outline = try? ledger.outline() {
                found = Opened(issue: issue, createdAt: outline.createdAt, ledger: ledger)
            } else {
                ledger.close()
            }
        }
        opened[issue] = .some(found)
        return found
    }
}
