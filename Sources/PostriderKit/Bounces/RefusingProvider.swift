import Inbound
import NewsletterCore

/// A provider that refuses what is about us in one mailing.
package struct RefusingProvider: Encodable, Hashable {
    /// Fewer are chance, whatever their share.
    private static let chance = 3

    package let issue: String
    package let provider: String
    package let count: Int
    package let mails: Int
    /// What its server said last.
    package let example: String

    /// All that an issue met.
    static func all(
        in issue: Slug, store: any BounceStore, mails: MailHistory, policy: BouncePolicy
    ) throws -> [RefusingProvider] {
        var question = BounceQuestion.issue(issue)
        question.verdicts = [.aboutUs]
        let found = Dictionary(
            grouping: try store.evidence(question, limit: .max), by: { $0.provider ?? "" })
        return found.sorted { $0.key < $1.key }.compactMap { provider, evidence in
            let count = Set(evidence.compactMap(\.subscriber)).count
            guard count >= chance else { return nil }
            let sent = mails.mails(of: issue)[provider] ?? 0
            let isMany =
                count >= BouncePolicy.warnLeast
                || Double(count) >= policy.warnShare * Double(sent)
            guard isMany else { return nil }
            return RefusingProvider(
                issue: issue.description, provider: provider, count: count, mails: sent,
                example: evidence[0].text)
        }
    }
}
