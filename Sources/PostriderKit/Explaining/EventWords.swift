import NewsletterCore
import Subscribing

extension SubscriberEvent {
    /// What happened, without the time: `left daily, by the link in a mail`.
    var inWords: String {
        let words = [what, who.map { ", \($0)" } ?? ""].joined()
        return words.escapingControls()
    }

    private var what: String {
        switch kind {
        case "added": return "added"
        case "changed": return changes
        case "confirmed": return "confirmed \(detail ?? "the subscription")"
        case "joined":
            let evidence = detail.flatMap { JoinEvidence($0) }
            let lists = evidence?.lists.joined(separator: ", ") ?? ""
            return "signed up" + (lists.isEmpty ? "" : " for \(lists)")
                + (evidence?["way"].map { ", confirmed by the \($0)" } ?? "")
        case "unsubscribed": return detail.map { "left \($0)" } ?? "left the newsletter"
        case "bounced": return "the address bounced" + said
        case "complained": return "complained" + said
        case "suppressed": return "suppressed" + said
        case "unsuppressed": return "no longer suppressed" + said
        case "tags": return "tags \(detail ?? "changed")"
        case "removed": return "the row was deleted"
        case "paused": return "asked for no mail" + (detail.map { " until \($0)" } ?? "")
        case "resumed": return "gets mail again"
        case "returned": return "took back that they left \(detail ?? "the newsletter")"
        case "leaving reason": return "said why" + said
        case "restored": return "put back as before \(detail ?? "an import")"
        default: return kind + said
        }
    }

    private var said: String { detail.map { ": \($0)" } ?? "" }

    private var who: String? {
        switch origin {
        case "import":
            let source = kind == "added" ? detail.map { " (\($0))" } ?? "" : ""
            return "by import" + (batch.map { " \($0)" } ?? "") + source
        case "command": return "at the command line"
        case "mailing": return "by a mailing"
        case let origin where origin.hasPrefix("mailing "):
            return "by the mailing of \(origin.dropFirst("mailing ".count))"
        case "link": return "by the link in a mail"
        case "page": return "on the page to leave"
        case let origin where origin.hasPrefix("page "):
            return "on the page to leave, from the mail of \(origin.dropFirst("page ".count))"
        case let origin where origin.hasPrefix("bounce "):
            return "by mail that came back, evidence \(origin.dropFirst("bounce ".count))"
        case "one-click": return "by one click in the mail program"
        case let origin where origin.hasPrefix("one-click "):
            return "by one click in the mail program, in \(origin.dropFirst("one-click ".count))"
        default: return origin.isEmpty ? nil : "by \(origin)"
        }
    }

    private var changes: String {
        let changes = replaced.sorted { $0.key < $1.key }.map(Self.change)
        return changes.isEmpty ? "changed" : changes.joined(separator: "; ")
    }

    private static func change(_ name: String, from old: PlainValue) -> String {
        if name == "tags_added", case .list(let tags) = old {
            let names = tags.compactMap { if case .text(let tag) = $0 { tag } else { nil } }
            return "tags added: \(names.joined(separator: ", "))"
        }
        if name.hasPrefix("list:") {
            let list = name.dropFirst("list:".count)
            return old == .null ? "joined \(list)" : "\(list) was \(old.words)"
        }
        if name == "attributes" { return old == .null ? "attributes set" : "attributes changed" }
        return old == .null ? "\(name) set" : "\(name) was \"\(old.words)\""
    }
}

extension PlainValue {
    fileprivate var words: String {
        switch self {
        case .null: "none"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .text(let value): value
        case .list, .object: "…"
        }
    }
}
