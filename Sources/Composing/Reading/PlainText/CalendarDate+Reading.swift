import NewsletterCore

extension CalendarDate {
    /// Reads the day at the head of `2026-11-22`, `2026-11-22T09:30:00+01:00`,
    /// `2026-11-22 09:30` or `2026/11/22`.
    init?(reading text: String) {
        let trimmed = text.trimmingSpace()
        let head = trimmed.prefix { !$0.isWhitespace && $0 != "T" && $0 != "t" }
        self.init(String(head).replacing("/", with: "-"))
    }
}
