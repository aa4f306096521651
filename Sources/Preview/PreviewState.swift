/// What the page shows beside a mail; it is sent as JSON.
struct PreviewState: Encodable {
    /// What stands in an inbox, and what the mail weighs.
    struct Mail: Encodable {
        let sender: String
        let subject: String
        /// The bytes of the HTML body, by which Gmail clips.
        let htmlBytes: Int
        let textBytes: Int
        /// The bytes of the whole mail, as encoded for transport.
        let mailBytes: Int
    }

    /// The composition that is shown.
    let version: Int
    /// Where Gmail cuts off a body, in bytes.
    let clippingLimit = 102_000
    let issue: IssueFacts?
    private(set) var reader: ProofReader?
    private(set) var mail: Mail?
    /// Why there is no mail, or why the mail is not the latest.
    var problem: String?

    init(_ standing: ProofBoard.Standing) {
        version = standing.version
        issue = standing.composition?.facts
        problem = standing.problem?.description
    }

    /// Adds a reader's mail.
    mutating func show(_ proof: Proof) {
        reader = proof.reader
        mail = Mail(
            sender: proof.sender, subject: proof.subject, htmlBytes: proof.html.utf8.count,
            textBytes: proof.text.utf8.count, mailBytes: proof.source.count)
    }
}
