package import Inbound
package import MailFormat
package import NewsletterCore
import NewsroomFiles
package import Subscribing

/// Tells whose a report is: by a reference that a key of ours made, else by an address on the list.
package struct BounceOwners {
    /// Whom a report is about.
    package struct Owner: Hashable {
        /// The place of the reference; `address` where there is none, which proves nothing.
        package let by: String
        package let subscriber: SubscriberID
        /// Nil where the reference does not name it, or no issue here has its mark.
        package let issue: Slug?
        /// The list that a link to leave is about.
        package var list: ListName?

        package var isProved: Bool { by != "address" }
    }

    private let keys: TokenKeys?
    private let list: SubscriberStore?
    private let now: Timestamp
    /// The issues by their marks in references.
    private let issues: [String: Slug]

    /// With the keys of a newsroom and its list, as far as there are any.
    package init(in workspace: Workspace?, keys: TokenKeys?, list: SubscriberStore?) {
        self.keys = keys
        self.list = list
        now = workspace?.effects.now() ?? Timestamp(seconds: 0)
        var issues: [String: Slug] = [:]
        if let keys, let workspace {
            let mailed = ((try? workspace.newsroom.mailedIssues()) ?? []).map(\.slug)
            let planned = (try? workspace.newsroom.issueSlugs()) ?? []
            for slug in Set(mailed + planned) {
                for mark in RecipientReference.marks(of: slug, keys: keys) { issues[mark] = slug }
            }
        }
        self.issues = issues
    }

    /// Whether it can be told of a report that it is nobody's here.
    package var canTell: Bool { keys != nil && list != nil }

    /// Whom a reading is about; nil for nobody here.
    package func owner(of reading: BounceReading) -> Owner? {
        proved(reading) ?? named(in: reading.recipients.prefix(20).map(\.address)).first
    }

    /// Whom a reference in it names, or the Message-ID of the mail that came back.
    package func proved(_ reading: BounceReading) -> Owner? {
        guard let keys else { return nil }
        return reading.references.lazy.compactMap { reference(in: $0, reading, keys) }.first
            ?? messageID(reading, keys)
    }

    /// Whom a reading names where the Message-ID is that of our mail to them.
    private func messageID(_ reading: BounceReading, _ keys: TokenKeys) -> Owner? {
        guard let id = reading.evidence.returnedMessageID, !issues.isEmpty else { return nil }
        let slugs = Set(issues.values)
        let named = reading.recipients.prefix(20).map(\.address)
        let sender = reading.evidence.sender.map { [$0] } ?? []
        for owner in self.named(in: named.isEmpty ? sender : named) {
            if let issue = keys.issue(
                ofMessageID: id, to: owner.subscriber, among: slugs)
            {
                return Owner(by: "message-id", subscriber: owner.subscriber, issue: issue)
            }
        }
        return nil
    }

    /// Who has one of some addresses.
    package func named(in addresses: [String]) -> [Owner] {
        guard let list, keys != nil else { return [] }
        return addresses.compactMap { try? EmailAddress($0) }
            .compactMap { (try? list.people.subscriber(.address($0))) ?? nil }
            .map { Owner(by: "address", subscriber: $0.id, issue: nil) }
    }

    private func reference(
        in reference: FoundReference, _ reading: BounceReading, _ keys: TokenKeys
    ) -> Owner? {
        if reference.place == .link {
            return (try? keys.open(reference.text, for: .unsubscribe, at: now)).map {
                Owner(
                    by: reference.place.rawValue, subscriber: $0.subscriber, issue: $0.issue,
                    list: $0.list)
            }
        }
        guard let known = RecipientReference.read(reference.text, keys: keys),
            Self.purpose(of: reference, in: reading).map({ known.isGood(for: $0) }) ?? true
        else { return nil }
        return Owner(
            by: reference.place.rawValue, subscriber: known.subscriber,
            issue: known.issueMark.flatMap { issues[$0] })
    }

    /// What a reference must have been made for to be believed where it stood; nil anything.
    ///
    /// Whoever sees an envelope's return path cannot take its reader off the list with it.
    private static func purpose(
        of reference: FoundReference, in reading: BounceReading
    ) -> RecipientReference.Purpose? {
        // Who may post events for a provider may say that somebody left.
        if reading.kind == .unsubscribe, reading.rule != .webhook { return .unsubscribe }
        return switch reference.place {
        case .returnPath: .returnPath
        case .header: .header
        case .link, .envelopeID, .text: nil
        }
    }
}
