import Inbound
import NewsletterCore
import PostriderKit

extension ProcessBounces.Record {
    /// What was read, and what followed, for a terminal.
    var text: String {
        let known = again > 0 ? ", \(again) of them known already" : ""
        var lines = ["Read \(read.of("message"))\(known)."]
        let found = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        if !found.isEmpty {
            lines.append("  " + found.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
        }
        lines += mailboxes.map { visit in
            let people = visit.left > 0 ? ", \(visit.left) left as they are" : ""
            return "  \(visit.mailbox): \(visit.read) read, \(visit.reports) of them ours\(people)"
                + (visit.problem == nil ? "" : ", then it broke off")
        }
        if ignored > 0 { lines.append("  \(ignored.of("event")) of other kinds") }
        if waiting > 0 {
            lines.append(
                "  \(waiting.of("posted message")) of SNS wait for its certificate to be reached")
        }
        lines += posted.map { "Note: \($0.escapingControls())" }
        for (verdict, count) in verdicts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            let words = BounceVerdict(rawValue: verdict)?.inWords ?? verdict
            lines.append("  \(count.of("report")): \(words)")
        }
        for provider in held {
            lines.append(
                "Held: the brake stopped the bounces of \(provider), since so many addresses that "
                    + "took mail cannot be dead at once. They get no mail meanwhile. See: postrider "
                    + "bounces list --held; then: postrider bounces release \(provider), or discard "
                    + provider)
        }
        for one in warnings {
            lines.append(
                "Warning: \(one.provider) refused \(one.count) of \(one.mails.of("email")) of "
                    + "\(one.issue) for a reason of ours: \"\(one.example.escapingControls())\"")
        }
        if unread > 0 {
            lines.append(
                "\(unread.of("message")) of people wait in Subscribers/bounces.mail; any mail "
                    + "program that reads a Maildir shows them.")
        }
        return lines.joined(separator: "\n")
    }
}

extension EvidenceRecord {
    /// All of it for a terminal.
    var text: String {
        let rows: [(String, String?)] = [
            ("Read", "\(at), from a \(source)"), ("Said", words), ("Address", email),
            ("Failed at", recipient), ("Subscriber", subscriber),
            ("Issue", issue.map { $0 + (issueGuessed ? " (the newest before; not named)" : "") }),
            ("Sent", sentAt), ("Kind", kind + (delay ? ", still on its way" : "")),
            ("Reason", reason),
            (
                "Reply",
                [code.map(String.init), status].compactMap(\.self)
                    .joined(separator: " ")
            ),
            ("Reporter", reporter), ("Message-ID", messageID), ("Rule", rule),
            ("Known by", identified), ("Followed", verdict), ("Since", decidedAt),
        ]
        let lines = rows.compactMap { title, value -> String? in
            guard let value, !value.isEmpty else { return nil }
            let gap = String(repeating: " ", count: max(2, 12 - title.count))
            return "  \(title)\(gap)\(value.escapingControls())"
        }
        return ([Style.bold("Evidence \(id)")] + lines).joined(separator: "\n")
    }
}
