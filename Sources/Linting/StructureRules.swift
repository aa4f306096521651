/// Rule 25: headings in order.
enum StructureRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        let headings = mail.page.elements.compactMap {
            element -> (level: Int, element: LintPage.Element)? in
            guard element.name.count == 2, element.name.first == "h",
                let level = Int(element.name.dropFirst()), (1...6).contains(level)
            else { return nil }
            return (level, element)
        }
        func finding(
            _ element: LintPage.Element?, _ message: String, _ remedy: String
        ) -> Finding {
            let words = element.map { mail.page.text(within: $0.index) }
            return Finding(
                rule: 25, severity: .warning,
                place: element.map { LintedMail.html($0.line) } ?? "HTML body", message: message,
                remedy: remedy
            )
            .traced(to: element, words.map { [$0] } ?? [], else: .html)
        }
        var found: [Finding] = []
        let tops = headings.filter { $0.level == 1 }
        if tops.isEmpty {
            found.append(
                finding(nil, "there is no h1", "make the issue's title the h1"))
        } else if tops.count > 1 {
            found.append(
                finding(
                    tops[1].element, "there are \(tops.count) h1 headings",
                    "keep one for the issue's title"))
        }
        for (before, after) in zip(headings, headings.dropFirst())
        where after.level > before.level + 1 {
            found.append(
                finding(
                    after.element,
                    "an h\(after.level) follows an h\(before.level)",
                    "leave no level out"))
        }
        return found
    }
}
