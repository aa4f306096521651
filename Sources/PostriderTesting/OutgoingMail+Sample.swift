public import DeliveryEngine
internal import MailFormat
internal import NewsletterCore

extension OutgoingMail {
    /// Mails to `reader1@example.org` and on, each with a body of about so many bytes.
    public static func samples(_ count: Int, bytes: Int = 400) -> [OutgoingMail] {
        (0..<count).map { sample($0 + 1, to: "reader\($0 + 1)@example.org", bytes: bytes) }
    }

    /// One mail to an address.
    public static func sample(_ number: Int, to address: String, bytes: Int = 400) -> OutgoingMail {
        let header = "From: <news@example.org>\r\nSubject: \(number)\r\n\r\n"
        let line = "A line of a newsletter, number \(number), that says nothing at all.\r\n"
        let body = String(repeating: line, count: max(1, bytes / line.utf8.count))
        let envelope = Envelope(
            returnPath: try? EmailAddress("bounces@example.org"),
            recipient: try! EmailAddress(address))
        return OutgoingMail(
            id: DeliveryID(rawValue: Int64(number)), envelope: envelope,
            message: Message(bytes: Array((header + body).utf8), id: "\(number)@example.org"))
    }
}
