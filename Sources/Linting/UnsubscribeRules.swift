import Composing
import NewsletterCore

/// Rules 4, 5, 6 and 11: how to leave, who sends, and what is filled in.
enum UnsubscribeRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        headers(mail) + links(mail) + address(mail) + names(mail) + braces(mail)
    }

    private static func headers(_ mail: LintedMail) -> [Finding] {
        if mail.facts.hasOneClickUnsubscribe == false {
            return [
                Finding(
                    rule: 4, severity: .error, place: "List-Unsubscribe",
                    message: "readers cannot leave with one click",
                    remedy: "set links.unsubscribe to an https page"
                )
                .traced(["unsubscribe:", "links:"], else: .settings)
            ]
        }
        guard mail.facts.signsUnsubscribe == false else { return [] }
        return [
            Finding(
                rule: 4, severity: .info, place: "List-Unsubscribe",
                message: "no signature of ours covers the headers for leaving by one click",
                remedy: "set dkim, or make sure that the relay signs both (RFC 8058 section 4)"
            )
            .traced(["unsigned_headers", "dkim:"], else: .settings)
        ]
    }

    private static func links(_ mail: LintedMail) -> [Finding] {
        let slot = Slot(.unsubscribeURL).syntax
        let page = mail.page
        let isInHTML = page.elements.indices.contains { index in
            let element = page.elements[index]
            return element.name == "a" && !element.isHidden
                && element.attributes["href"]?.contains(slot) == true
                && !page.text(within: index).isEmpty
        }
        var found: [Finding] = []
        if !isInHTML {
            found.append(
                Finding(
                    rule: 5, severity: .error, place: "HTML body",
                    message: "no link to leave the list can be seen",
                    remedy: "add <a href=\"\(slot)\"> with words in it to the template"
                )
                .traced(["</body>"], else: .html))
        }
        if !mail.edition.text.slots.contains(where: { $0.field == .unsubscribeURL }) {
            found.append(
                Finding(
                    rule: 5, severity: .error, place: "text body",
                    message: "no link to leave the list stands in it",
                    remedy: "add \(slot) to the template's issue.txt"
                )
                .traced(else: .text))
        }
        return found
    }

    private static func address(_ mail: LintedMail) -> [Finding] {
        let severity: Finding.Severity = mail.facts.isCommercial ? .error : .warning
        guard let address = mail.facts.postalAddress, !address.isBlank else {
            return [
                Finding(
                    rule: 6, severity: severity, place: "settings",
                    message: "no postal address of the sender is set",
                    remedy: "set newsletter.postal_address"
                )
                .traced(["newsletter:"], else: .settings)
            ]
        }
        let first = address.split(separator: "\n").first.map { $0.trimmingSpace() } ?? address
        let bodies = [
            ("HTML body", mail.page.visibleText), ("text body", mail.edition.text.source),
        ]
        return bodies.compactMap { place, text in
            text.contains(first)
                ? nil
                : Finding(
                    rule: 6, severity: severity, place: place,
                    message: "the postal address does not stand in it",
                    remedy: "add {{newsletter.postal_address}} to the template"
                )
                .traced(else: place == "HTML body" ? .html : .text)
        }
    }

    private static func names(_ mail: LintedMail) -> [Finding] {
        guard let known = mail.facts.subscriberNames else { return [] }
        let slots = mail.edition.slots
        return mail.blocks.fields.compactMap { field in
            guard let objection = known.objection(to: field) else { return nil }
            // A mail is written all the same where a fallback stands, or where only a block asks.
            let isEmpty = slots.contains { $0.field == field && $0.fallback == nil }
            return Finding(
                rule: 11, severity: isEmpty ? .error : .warning, place: "slots",
                message: objection.problem,
                remedy: objection.nearest.map { "did you mean \($0)?" }
                    ?? (isEmpty
                        ? "give it a fallback, {{\(field)|...}}"
                        : "give it to somebody, or drop it")
            )
            .traced([field.description])
        }
        .sorted { $0.message < $1.message }
    }

    /// Double braces that readers would see: most likely a slot where none is filled.
    private static func braces(_ mail: LintedMail) -> [Finding] {
        let page = mail.page
        for text in page.texts where text.text.contains("{{") {
            let isCode = page.path(from: text.parent).contains {
                ["code", "pre"].contains($0.name)
            }
            let source = text.text.replacing("{{'{{'}}", with: "\0")
            guard !isCode, let mark = source.firstIndex(of: "\0") else { continue }
            let name = source[source.index(after: mark)...].prefix { $0 != "}" && $0 != "\n" }
            return [
                Finding(
                    rule: 11, severity: .warning, place: LintedMail.html(text.line),
                    message: "readers see {{\(name.prefix(40))}} as it is",
                    remedy: "slots are filled in the intro, the outro and the template only"
                )
                .traced(
                    to: text.parent.map { page.elements[$0] }, ["{{\(name)}}", "{{\(name)"])
            ]
        }
        return []
    }
}
