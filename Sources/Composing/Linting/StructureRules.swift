/// Rule 25: headings in order.
enum StructureRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        let headings = mail.page.elements.compactMap { element -> (level: Int, line: Int)? in
            guard element.name.count == 2, element.name.first == "h",
                let level = Int(element.name.dropFirst()), (1...6).contains(level)
            else { return nil }
            return (level, element.line)
        }
        func finding(_ place: String, _ message: String, _ remedy: String) -> Finding {
            Finding(rule: 25, severity: .warning, place: place, message: message, remedy: remedy)
        }
        var found: [Finding] = []
        let tops = headings.filter { $0.level == 1 }
        if tops.isEmpty {
            found.append(
                finding("HTML body", "there is no h1", "make the issue's title the h1"))
        } else if tops.count > 1 {
            found.append(
                finding(
                    LintedMail.html(tops[1].line), "there are \(tops.count) h1 headings",
                    "keep one for the issue's title"))
        }
        for (before, after) in zip(headings, headings.dropFirst())
        where after.level > before.level + 1 {
            found.append(
                finding(
                    LintedMail.html(after.line),
                    "an h\(after.level) follows an h\(before.level)",
                    "leave no level out"))
        }
        return found
    }
}
