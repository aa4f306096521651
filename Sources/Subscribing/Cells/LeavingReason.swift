/// Columns that say why somebody has left, as Mailchimp's `UNSUB_REASON`: attributes, but for a
/// complaint, which counts as one.
enum LeavingReason {
    /// Whether a heading is that of such a column.
    static func isHeading(_ heading: String) -> Bool { headings.contains(heading.headingKey) }

    /// Whether a cell of such a column says that a mailing was reported as spam.
    ///
    /// `SPAM` alone is a word of readers about what they read; Mailchimp's for a report is `ABUSE`.
    static func isComplaint(_ cell: String) -> Bool {
        complaints.contains(String(cell.folded.filter(\.isLetter)))
    }

    private static let headings: Set<String> = [
        "unsubreason", "unsubscribereason", "unsubscribedreason", "unsubscriptionreason",
        "optoutreason",
    ]

    private static let complaints: Set<String> = [
        "abuse", "abusecomplaint", "abusereport", "reportedabuse", "complaint", "complained",
        "spamcomplaint", "spamreport", "spamreported", "markedasspam", "reportedspam",
        "reportedasspam",
    ]
}
