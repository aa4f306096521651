import NewsletterCore

@testable import Inbound

extension FuzzTarget {
    /// Mail that came back: whatever it is, it has a reading within its limits, and what is shown
    /// of it holds no controls.
    static let bounces = FuzzTarget("bounces") { bytes in
        let reading = BounceReader.read(bytes)
        try demand(reading.recipients.count <= MailLimits.recipients, "too many recipients")
        try demand(reading.references.count <= MailLimits.references, "too many references")
        for recipient in reading.recipients {
            try demand(!recipient.address.isEmpty, "an address without a letter")
            try demand(
                recipient.address.contains("@") && !recipient.address.hasControls(),
                recipient.address.debugDescription)
            try demand(!recipient.text.hasControls(), recipient.text.debugDescription)
            try demand(recipient.text.unicodeScalars.count <= 500, "a long text")
        }
        for reference in reading.references where reference.place != .link {
            try demand(
                [37, 46].contains(reference.text.utf8.count), "\(reference.text) is no reference")
        }
        let evidence = reading.evidence
        for text in [evidence.reportingMTA, evidence.remoteMTA, evidence.returnedMessageID] {
            try demand(text?.hasControls() != true, text.debugDescription)
        }
        let mail = IncomingMail(bytes)
        try demand(mail.parts.count <= MailLimits.parts, "\(mail.parts.count) parts")
        _ = AnonymousMail.bytes(of: bytes)
    }
}
