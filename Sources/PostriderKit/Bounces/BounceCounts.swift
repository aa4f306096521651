import Inbound
package import NewsletterCore
import NewsroomFiles

/// What came back of a mailing, each person once: by the gravest report, and complaints beside.
package struct BounceCounts: Encodable {
    /// The same of one provider.
    package struct Provider: Encodable {
        /// One of its domains.
        package let domain: String
        package internal(set) var bounced = 0
        package internal(set) var complained = 0
        package internal(set) var reasons: [String: Int] = [:]
    }

    package private(set) var bounced = 0
    /// Those of the bounced that are meant for good.
    package private(set) var hard = 0
    package private(set) var complained = 0
    package private(set) var suppressed = 0
    package private(set) var held = 0
    /// The bounced by why.
    package private(set) var reasons: [String: Int] = [:]
    /// By provider, the one first of which most came back.
    package private(set) var providers: [Provider] = []

    /// Counts the evidence about one issue.
    init(_ evidence: [BounceEvidence]) {
        var found: [String: Provider] = [:]
        func change(_ provider: String?, _ body: (inout Provider) -> Void) {
            let name = provider ?? "unknown"
            body(&found[name, default: Provider(domain: name)])
        }
        let real = evidence.filter { !$0.isDelay }
        for one in Self.gravest(real.filter { $0.kind == .hard || $0.kind == .soft }) {
            let reason = one.reason?.name ?? "unknown"
            bounced += 1
            if one.kind == .hard { hard += 1 }
            reasons[reason, default: 0] += 1
            change(one.provider) {
                $0.bounced += 1
                $0.reasons[reason, default: 0] += 1
            }
        }
        for one in Self.gravest(real.filter { $0.kind == .complaint }) {
            complained += 1
            change(one.provider) { $0.complained += 1 }
        }
        suppressed = Set(real.filter { $0.verdict == .suppressed }.map(Self.person)).count
        held = Set(real.filter { $0.verdict == .held }.map(Self.person)).count
        providers = found.values.sorted {
            ($1.bounced + $1.complained, $0.domain) < ($0.bounced + $0.complained, $1.domain)
        }
    }

    /// Counts what came back of an issue of the newsroom; nil where nothing did, or nobody looked.
    package init?(of issue: Slug, in workspace: Workspace) throws {
        guard
            let store = try workspace.adapters.bounces.open(
                at: workspace.newsroom.bounces, reading: true)
        else { return nil }
        defer { store.close() }
        self.init(try store.evidence(.issue(issue), limit: .max))
        if bounced == 0 && complained == 0 { return nil }
    }

    /// In a clause: `came back 41 (29 no such mailbox, 6 mailbox full); complained 1`.
    package var inWords: String {
        let why = reasons.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) \(Self.words($0.key))" }.joined(separator: ", ")
        let back = bounced == 0 ? "came back 0" : "came back \(bounced) (\(why))"
        return back + (complained > 0 ? "; complained \(complained)" : "")
    }

    private static func words(_ reason: String) -> String {
        reason == "unknown" ? "for a reason not told" : reason.replacing("-", with: " ")
    }

    /// Of each person the gravest report: one for good, else the latest.
    private static func gravest(_ evidence: [BounceEvidence]) -> [BounceEvidence] {
        var found: [String: BounceEvidence] = [:]
        for one in evidence.sorted(by: { $0.number < $1.number }) {
            let known = found[person(one)]
            if known?.kind == .hard, one.kind != .hard { continue }
            found[person(one)] = one
        }
        return Array(found.values)
    }

    /// Who was forgotten is still somebody.
    private static func person(_ evidence: BounceEvidence) -> String {
        evidence.subscriber?.description ?? "#\(evidence.number)"
    }
}
