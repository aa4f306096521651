import NewsletterCore

extension Rejection {
    /// Of a time that has not come.
    static func future(_ cell: String, _ column: TakenColumn) -> Rejection {
        Rejection(
            "\(column.heading.escapingControls()) is \"\(cell.escapingControls())\", which lies "
                + "in the future")
    }

    /// Line breaks and TAB are a writer's habit; other controls are damage.
    static func refuseControls(
        in cell: String, _ heading: String
    ) throws(Rejection) {
        let bad = cell.utf8.first {
            ($0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13) || $0 == 0x7F
        }
        guard let bad else { return }
        let code = String(bad, radix: 16, uppercase: true)
        throw Rejection(
            "a control character (\\u{\(code)}) stands in \(heading.escapingControls())")
    }
}
