/// Rule 20: elements and styles that some clients do not know.
enum ClientRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        var seen: Set<String> = []
        var found: [Finding] = []
        func add(_ gap: ClientSupport.Gap, _ element: LintPage.Element, _ texts: [String]) {
            guard seen.insert(gap.feature).inserted else { return }
            found.append(
                Finding(
                    rule: 20, severity: gap.isHarmless ? .info : .warning,
                    place: LintedMail.html(element.line),
                    message: "\(gap.feature) is not known to \(gap.names) (tested \(gap.tested))",
                    remedy: gap.isHarmless
                        ? "make sure that the mail is good without it"
                        : "use tables, padding of cells and plain colours instead"
                )
                .traced(to: element, texts, else: .style))
        }
        for element in mail.page.elements {
            if let gap = ClientSupport.gap(element: element) { add(gap, element, []) }
            for (property, value) in element.style.sorted(by: { $0.key < $1.key }) {
                if let gap = ClientSupport.gap(property: property, value: value, on: element) {
                    add(gap, element, ["\(property): \(value)", "\(property):\(value)"])
                }
            }
        }
        return found
    }
}
