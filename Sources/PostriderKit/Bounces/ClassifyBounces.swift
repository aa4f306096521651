package import Inbound
import MailFormat
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Says what messages are that came back, and changes nothing.
///
/// It needs no newsroom; in one it says whose they are.
package struct ClassifyBounces {
    private let workspace: Workspace?
    private let keys: TokenKeys?
    private let list: SubscriberStore?
    /// The issues by their marks in references.
    private let issues: [String: Slug]

    /// With the keys and the list of a newsroom, where there is one that can be read.
    package init(in workspace: Workspace?) {
        self.workspace = workspace
        keys = (try? workspace?.keyring()) ?? nil
        if let workspace, workspace.newsroom.hasList {
            list = try? workspace.list(at: workspace.newsroom.subscriberDatabase)
        } else {
            list = nil
        }
        var issues: [String: Slug] = [:]
        if let keys, let workspace {
            for slug in (try? workspace.newsroom.issueSlugs()) ?? [] {
                for mark in RecipientReference.marks(of: slug, keys: keys) { issues[mark] = slug }
            }
        }
        self.issues = issues
    }

    /// Ends the use of the list.
    package func close() { list?.close() }

    /// What a message is.
    package func classify(_ entry: MessageFiles.Entry) -> BounceRecord {
        let reading = BounceReader.read(entry.bytes)
        let identity = identity(of: reading)
        let isReport = [.hard, .soft, .complaint, .delivered].contains(reading.kind)
        let isForeign = list != nil && keys != nil && identity == nil && isReport
        return BounceRecord(entry, reading, identity, isForeign: isForeign)
    }

    /// What a reference must have been made for to be believed where it stood; nil anything.
    ///
    /// Whoever sees an envelope's return path cannot take its reader off the list with it.
    private static func purpose(
        of reference: FoundReference, in reading: BounceReading
    ) -> RecipientReference.Purpose? {
        if reading.kind == .unsubscribe { return .unsubscribe }
        return switch reference.place {
        case .returnPath: .returnPath
        case .header: .header
        case .link, .envelopeID, .text: nil
        }
    }

    /// Whom of ours a message is about: by a reference, else by an address that is on the list.
    private func identity(of reading: BounceReading) -> BounceRecord.Identity? {
        guard let keys else { return nil }
        for reference in reading.references {
            if reference.place == .link {
                let token = try? keys.open(
                    reference.text, for: .unsubscribe,
                    at: workspace?.effects.now() ?? Timestamp(seconds: 0))
                guard let token else { continue }
                return BounceRecord.Identity(
                    by: reference.place.rawValue, subscriber: token.subscriber.description,
                    issue: token.issue?.description)
            }
            guard let known = RecipientReference.read(reference.text, keys: keys),
                Self.purpose(of: reference, in: reading).map({ known.isGood(for: $0) }) ?? true
            else { continue }
            return BounceRecord.Identity(
                by: reference.place.rawValue, subscriber: known.subscriber.description,
                issue: known.issueMark.flatMap { issues[$0] }?.description)
        }
        guard let list else { return nil }
        let named = reading.recipients.compactMap { try? EmailAddress($0.address) }
        let found = named.prefix(20).lazy
            .compactMap { (try? list.people.subscriber(.address($0))) ?? nil }.first
        return found.map {
            BounceRecord.Identity(by: "address", subscriber: $0.id.description, issue: nil)
        }
    }
}
