import DeliveryEngine

@testable import NewsletterCore
@testable import SMTPTransport

extension FuzzTarget {
    /// Replies of a server: the same whether they come at once or in pieces, taken from the
    /// bytes without gap, and harmless as text.
    static let smtpReply = FuzzTarget("smtp-reply") { bytes in
        let whole = try replies([bytes])
        // The limit on the length of a line is felt sooner by who gets less at once.
        if bytes.count < 8000 {
            let pieced = try replies(bytes.pieces())
            try demandEqual(pieced.replies, whole.replies, "pieces give other replies")
            try demandEqual(pieced.isGarbled, whole.isGarbled, "pieces give another end")
        }
        let taken = whole.raw.joined()
        try demand(bytes.starts(with: taken), "replies are no part of the bytes")
        for reply in whole.replies {
            try demand((200..<600).contains(reply.code), "code \(reply.code)")
            try demand(!reply.text.hasControls(), "controls in \(reply.text.debugDescription)")
            try demand(reply.text.unicodeScalars.count <= 500, "a text of \(reply.text.count)")
            try demandEqual(Reply.cleaned(reply.text), reply.text, "cleaned twice")
            if let status = reply.status {
                try demandEqual(EnhancedStatus(status.description), status, "reads back")
            }
        }
    }

    private static func replies(
        _ pieces: [[UInt8]]
    ) throws -> (replies: [Reply], raw: [[UInt8]], isGarbled: Bool) {
        var parser = ReplyParser()
        var replies: [Reply] = []
        var raw: [[UInt8]] = []
        for piece in pieces {
            piece.withUnsafeBytes { parser.append($0) }
            do throws(ReplyParser.Garbled) {
                while let reply = try parser.next() {
                    replies.append(Reply(reply, to: .data))
                    raw.append(Array(reply.bytes))
                }
            } catch {
                try demand(!error.excerpt.hasControls(), "controls in \(error.excerpt)")
                return (replies, raw, true)
            }
        }
        return (replies, raw, false)
    }
}
