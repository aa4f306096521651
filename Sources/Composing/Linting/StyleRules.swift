import NewsletterCore

/// Rules 19 and 20: style sheets, and styles that clients do not know.
enum StyleRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        sheets(mail.page) + support(mail.page)
    }

    private static func sheets(_ page: LintPage) -> [Finding] {
        var found: [Finding] = []
        for sheet in page.sheets {
            if sheet.css.utf8.count > 16_384 {
                found.append(
                    Finding(
                        rule: 19, severity: .warning, place: LintedMail.html(sheet.line),
                        message:
                            "a style sheet has \(sheet.css.utf8.count) bytes; Gmail reads 16 KB",
                        remedy: "shorten it"))
            }
            if sheet.isInBody {
                found.append(
                    Finding(
                        rule: 19, severity: .warning, place: LintedMail.html(sheet.line),
                        message: "a style sheet stands in the body, where Gmail drops it",
                        remedy: "move it into the head"))
            }
        }
        return found
    }

    private static func support(_ page: LintPage) -> [Finding] {
        var seen: Set<String> = []
        var found: [Finding] = []
        for element in page.elements {
            for (property, value) in element.style.sorted(by: { $0.key < $1.key }) {
                guard let gap = ClientSupport.gap(property: property, value: value, on: element),
                    seen.insert(gap.feature).inserted
                else { continue }
                found.append(
                    Finding(
                        rule: 20, severity: gap.isHarmless ? .info : .warning,
                        place: LintedMail.html(element.line),
                        message: "\(gap.feature) is not known to \(gap.clients)",
                        remedy: gap.isHarmless
                            ? "make sure that the mail is good without it"
                            : "use tables, padding and plain colours instead"))
            }
        }
        return found
    }
}
