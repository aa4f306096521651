import NewsletterCore

@testable import Inbound
@testable import MailboxTransport

extension FuzzTarget {
    /// What providers post: whatever it is, each of them has a reading within its limits.
    static let posted = FuzzTarget("posted") { bytes in
        for provider in WebhookProvider.allCases {
            guard let found = WebhookReader(provider).read(bytes) else { continue }
            for event in found.events {
                try demand(!event.key.isEmpty, "an event without a name")
                let reading = event.reading
                try demand(reading.recipients.count <= MailLimits.recipients, "too many")
                try demand(reading.references.count <= MailLimits.references, "too many")
                for recipient in reading.recipients {
                    try demand(
                        !recipient.address.hasControls() && recipient.address.utf8.count <= 2000,
                        recipient.address.debugDescription)
                    try demand(!recipient.text.hasControls(), recipient.text.debugDescription)
                }
                let evidence = reading.evidence
                for text in [evidence.reportingMTA, evidence.returnedMessageID, evidence.sender] {
                    try demand(text?.hasControls() != true, text.debugDescription)
                }
            }
        }
    }

    /// A server of IMAP: its answers are the same however its bytes come.
    static let imap = FuzzTarget("imap") { bytes in
        func answers(_ pieces: [[UInt8]]) -> ([IMAPDialogue.Answer], Bool) {
            var dialogue = IMAPDialogue(longestLiteral: 1 << 20)
            _ = dialogue.command("NOOP")
            var found: [IMAPDialogue.Answer] = []
            do {
                for piece in pieces {
                    dialogue.receive(piece)
                    while let answer = try dialogue.next() { found.append(answer) }
                }
                return (found, false)
            } catch { return (found, true) }
        }
        let whole = answers([bytes])
        let parts = answers(bytes.pieces())
        try demand(whole.1 == parts.1, "a fault in one way of reading alone")
        try demandEqual(whole.0, parts.0, "answers")
    }
}
