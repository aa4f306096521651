import DeliveryEngine
import NewsletterCore
import Subscribing

// What the outbox promises to the run that carries it to the relay.

extension SignUpStoreContract {
    static let sending: [Clause<Maker>] = [
        Clause("a mail is claimed once, and what became of it is the proof") {
            let place = try Place($0)
            try place.queue("ann")
            try expect(try place.store.isAnyMailDue(), true)
            let outbox = place.outbox()
            let claims = try place.claim(outbox)
            try expect(claims.map(\.recipient.address.description), ["ann@example.org"])
            try expect(try place.claim(outbox).isEmpty, true)
            let about = try outbox.mail(claims[0].id)
            try expect(about?.request, SubscriberID("request-ann"))
            outbox.note(claims[0].id, messageID: "one@example.org", sha256: "abc")
            _ = try outbox.commit([.sent(claims[0].id, taken)], claiming: 0, at: place.clock.now)
            let proof = try place.store.proof(of: SubscriberID("request-ann"))
            try expect(proof?.messageID, "one@example.org")
            try expect(proof?.sha256, "abc")
            try expect(proof?.reply, "250 queued as 1")
            try expect(try outbox.tally().states, [.sent: 1])
            try expect(try place.store.outboxTally().sent, 1)
            try expect(try place.store.isAnyMailDue(), false)
        },
        Clause("a mail in doubt is sent again after ten minutes") {
            let place = try Place($0)
            try place.queue("ann")
            let outbox = place.outbox()
            let id = try place.claim(outbox)[0].id
            _ = try outbox.commit(
                [.inDoubt(id, "the connection broke")], claiming: 0, at: place.clock.now)
            try expect(try place.claim(outbox).isEmpty, true)
            place.clock.advance(by: .seconds(600))
            let again = try place.claim(outbox)
            try expect(again.map(\.id), [id])
            try expect(again[0].attemptNumber, 2)
        },
        Clause("what was refused for a reason of ours comes in the next run") {
            let place = try Place($0)
            try place.queue("ann")
            let outbox = place.outbox()
            let id = try place.claim(outbox)[0].id
            let refused = Reply(code: 550, text: "blocked", command: .mail)
            _ = try outbox.commit([.refusedForUs(id, refused)], claiming: 0, at: place.clock.now)
            try expect(try place.claim(outbox).isEmpty, true)
            _ = try outbox.openRun(lastAnswers: 1)
            try expect(try place.claim(outbox).first?.refusalsOfUs?.runs, 1)
        },
        Clause("more confirmations than may leave in an hour wait, forms of ours first") {
            let place = try Place($0)
            try place.queue("late", isTrusted: false)
            for number in 0..<3 { try place.queue("reader\(number)") }
            let outbox = place.outbox(inAll: 3)
            try expect(
                try place.claim(outbox).map(\.recipient.address.localPart),
                ["reader0", "reader1", "reader2"])
            try expect(try place.claim(outbox).isEmpty, true)
            place.clock.advance(by: .seconds(3601))
            try expect(try place.claim(outbox).map(\.recipient.address.localPart), ["late"])
        },
        Clause("one domain does not take what is for all") {
            let place = try Place($0)
            for number in 0..<4 { try place.queue("reader\(number)", at: "bombed.example") }
            try place.queue("ann")
            let claims = try place.claim(place.outbox(inAll: 10, toDomain: 2))
            try expect(
                claims.map(\.recipient.address.domain),
                ["bombed.example", "bombed.example", "example.org"])
        },
        Clause("a mail that was erased meanwhile is concluded without a fault") {
            let place = try Place($0)
            try place.queue("ann")
            let outbox = place.outbox()
            let id = try place.claim(outbox)[0].id
            try place.store.erase(EmailAddress("ann@example.org"))
            try expect(try outbox.mail(id), nil)
            _ = try outbox.commit([.sent(id, taken)], claiming: 0, at: place.clock.now)
            try expect(try outbox.tally().candidates, 0)
        },
    ]
}
