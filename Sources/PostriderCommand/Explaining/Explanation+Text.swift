import NewsletterCore
import PostriderKit

extension Explanation {
    /// The explanation in plain sentences, the answer first.
    var text: String {
        let answers = [answer?.sentence, headline, suppression, nowSentence]
            .map { $0?.withLocalTimes() }
        let sections = [
            person, section("What happened", happened), section("Issues", mailed),
            section("Came back", cameBack),
        ]
        let notes = notes.map { "note: \($0)" }
        let paragraphs =
            [answers.compactMap { $0 }.joined(separator: "\n")] + sections.compactMap { $0 }
            + [notes.isEmpty ? nil : notes.joined(separator: "\n")].compactMap { $0 }
        return paragraphs.joined(separator: "\n\n")
    }

    private var headline: String {
        guard let subscriber else {
            if !history.isEmpty || !issues.isEmpty {
                return "\(email) is no subscriber now, and was one before."
            }
            return suppressed == nil
                ? "\(email) is not known here." : "\(email) is no subscriber."
        }
        return "\(email) is a subscriber since \(subscriber.createdAt), \(subscriber.status)."
    }

    private var suppression: String? {
        guard let suppressed else { return nil }
        if suppressed.reason == "forgotten" {
            return "The address was forgotten \(suppressed.since): only its keyed hash is kept, "
                + "so that it gets no mail."
        }
        let note = suppressed.note.map { " (\($0))" } ?? ""
        return "The address is suppressed since \(suppressed.since): \(suppressed.reason)\(note)."
            .escapingControls()
    }

    private var nowSentence: String {
        "A mailing to everybody would \(now.isIn ? "reach" : "not reach") them: \(now.because)"
    }

    private var person: String? {
        guard let subscriber else { return nil }
        let consent = [subscriber.consentSource, subscriber.consentAt?.withLocalTimes()]
            .compactMap { $0 }
        var lines: [(String, String)] = [
            ("Name", subscriber.name ?? ""), ("Language", subscriber.language ?? ""),
            (
                "Lists",
                lists.map { "\($0.name) (\($0.state) since \($0.since.withLocalTimes()))" }
                    .joined(separator: ", ")
            ),
            ("Tags", subscriber.tags.joined(separator: ", ")),
            ("Consent", consent.isEmpty ? "none is recorded" : consent.joined(separator: ", ")),
            ("Identity", subscriber.id),
        ]
        lines += subscriber.attributes.sorted { $0.key < $1.key }
        return lines.filter { !$0.1.isEmpty }.map { title, value in
            let name = title.escapingControls()
            let gap = String(repeating: " ", count: max(2, 12 - DisplayWidth.of(name)))
            return "  \(name)\(gap)\(value.escapingControls())"
        }.joined(separator: "\n")
    }

    private var happened: [String] { history.map { "\($0.at)  \($0.words)".withLocalTimes() } }

    private var mailed: [String] {
        issues.flatMap { mail in
            ["\(mail.began)  \(mail.issue), to \(mail.audience): \(mail.words)"]
                + mail.earlierReplies.map { "  earlier, \($0)" }
                + (mail.archivedAt.map { ["  page  \($0)"] } ?? [])
        }
        .map { $0.escapingControls().withLocalTimes() }
    }

    private var cameBack: [String] {
        returned.map { one in
            let undo =
                one.verdict == "suppressed"
                ? "; to take it back: postrider bounces undo \(one.id)" : ""
            return "\(one.at)  \(one.id): \(one.words)\(undo)".withLocalTimes()
        }
    }

    private func section(_ title: String, _ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        return ([Style.bold(title)] + lines.map { "  \($0)" }).joined(separator: "\n")
    }
}

extension AudienceAnswer {
    /// The answer as a sentence or two.
    var sentence: String {
        let name = issue ?? "A mailing"
        let verdict =
            switch (isFrozen, isIn) {
            case (true, true): "they are among its recipients"
            case (true, false): "they are not among its recipients"
            case (false, true): "it has not begun, and would reach them"
            case (false, false): "it has not begun, and would not reach them"
            }
        return "\(name): \(verdict); \(because)"
    }
}
