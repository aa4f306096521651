import NewsletterCore

/// Rules 4, 5, 6 and 11: how to leave, who sends, and what is filled in.
enum UnsubscribeRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        headers(mail) + links(mail) + address(mail) + attributes(mail)
    }

    private static func headers(_ mail: LintedMail) -> [Finding] {
        guard mail.facts.hasOneClickUnsubscribe == false else { return [] }
        return [
            Finding(
                rule: 4, severity: .error, place: "List-Unsubscribe",
                message: "readers cannot leave with one click",
                remedy: "set an https unsubscribe page, and a DKIM key that signs the header")
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
                    remedy: "add <a href=\"\(slot)\"> with words in it to the template"))
        }
        if !mail.edition.text.slots.contains(where: { $0.field == .unsubscribeURL }) {
            found.append(
                Finding(
                    rule: 5, severity: .error, place: "text body",
                    message: "no link to leave the list stands in it",
                    remedy: "add \(slot) to the template's issue.txt"))
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
                    remedy: "set newsletter.postal_address")
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
                    remedy: "add {{newsletter.postal_address}} to the template")
        }
    }

    private static func attributes(_ mail: LintedMail) -> [Finding] {
        guard let known = mail.facts.attributes else { return [] }
        return mail.edition.slots.compactMap { slot in
            guard case .attribute(let name) = slot.field, !known.contains(name) else { return nil }
            let near = name.nearest(in: known.sorted())
            return Finding(
                rule: 11, severity: slot.fallback == nil ? .error : .warning, place: "slots",
                message: "no subscriber has the attribute \"\(name)\"",
                remedy: near.map { "did you mean {{subscriber.\($0)}}?" }
                    ?? "give it a fallback, {{subscriber.\(name)|...}}")
        }
        .sorted { $0.message < $1.message }
    }
}
