import DeliveryEngine
package import NewsletterCore
package import Subscribing

/// What ``SignUpStore`` and its ``Outbox`` promise, whatever they stand in.
package enum SignUpStoreContract {
    /// Makes an empty store at every call, which counts its time by the effects.
    package typealias Maker = @Sendable (Effects) throws -> any SignUpStore

    /// Every promise.
    package static let clauses: [Clause<Maker>] = receiving + confirming + ending + sending

    /// A store and the time that it knows.
    struct Place {
        let clock = ManualClock()
        let store: any SignUpStore

        init(_ make: Maker) throws { store = try make(.testing(clock)) }

        func request(
            _ name: String, network: String? = nil, at domain: String = "example.org"
        ) throws -> JoinRequest {
            JoinRequest(
                id: SubscriberID("request-\(name)"),
                address: try EmailAddress("\(name)@\(domain)"),
                lists: [ListName("daily")!, ListName("weekly")!], name: "Ann", language: "de",
                askedAt: clock.now, page: "https://news.example.org/subscribe", wording: "Yes.",
                network: network)
        }

        @discardableResult
        func record(
            _ request: JoinRequest, form: String? = "form", isSuspicious: Bool = false,
            limits: SignUpLimits = SignUpLimits()
        ) throws -> SignUpReception {
            try store.record(request, form: form, isSuspicious: isSuspicious, limits: limits)
        }

        /// Lays a mail that asks to confirm into the outbox.
        func queue(
            _ name: String, at domain: String = "example.org", isTrusted: Bool = true
        ) throws {
            let request = try request(name, at: domain)
            try record(request, limits: generous)
            try store.queue(
                OutboxMail(
                    .confirm, request: request.id, subscriber: request.id,
                    address: request.address, queuedAt: clock.now),
                isTrusted: isTrusted, .mailed)
        }

        func outbox(inAll: Int = 100, toDomain: Int = 100) -> any Outbox {
            store.outbox(OutboxLimits(inAll: inAll, toDomain: toDomain))
        }

        func claim(_ outbox: any Outbox, _ room: Int = 10) throws -> [Delivery] {
            try outbox.commit([], claiming: ClaimOrder(room: room), at: clock.now)
        }
    }

    /// Limits that nobody reaches.
    static let generous = {
        var limits = SignUpLimits()
        (limits.inAll, limits.ofForm, limits.ofNetwork) = (1000, 1000, 1000)
        return limits
    }()

    static let taken = Reply(code: 250, text: "queued as 1", command: .dot)

    // MARK: - Receiving

    private static let receiving: [Clause<Maker>] = [
        Clause("a request is read back as it was recorded") {
            let place = try Place($0)
            let asked = try place.request("ann", network: "192.0.2.0/24")
            try expect(try place.record(asked), .asked)
            try expect(try place.store.request(asked.id), asked)
            try expect(try place.store.requests(.asked), [asked])
            try expect(try place.store.requests(of: asked.address), [asked])
        },
        Clause("a form is good for three uses, then one more button is asked for") {
            let place = try Place($0)
            for number in 1...3 {
                try expect(try place.record(place.request("reader\(number)")), .asked)
            }
            try expect(try place.record(place.request("reader4")), .held)
            try expect(try place.record(place.request("reader5"), form: "another"), .asked)
        },
        Clause("what is suspicious is held until the button is pressed, once") {
            let place = try Place($0)
            let asked = try place.request("ann")
            try expect(try place.record(asked, isSuspicious: true), .held)
            try expect(try place.store.requests(.asked), [])
            try expect(try place.store.release(asked.id), true)
            try expect(try place.store.release(asked.id), false)
            try expect(try place.store.requests(.asked).map(\.id), [asked.id])
        },
        Clause("a network is held from ten an hour, and refused from twenty") {
            let place = try Place($0)
            var limits = generous
            limits.ofNetwork = 20
            var seen: [SignUpReception] = []
            for number in 0..<22 {
                let asked = try place.request("reader\(number)", network: "192.0.2.0/24")
                seen.append(try place.record(asked, limits: limits))
            }
            let promised: [SignUpReception] =
                Array(repeating: .asked, count: 10) + Array(repeating: .held, count: 10)
                + Array(repeating: .tooMany, count: 2)
            try expect(seen, promised)
            let other = try place.request("other", network: "198.51.100.0/24")
            try expect(try place.record(other, limits: limits), .asked)
            place.clock.advance(by: .seconds(3600))
            let late = try place.request("late", network: "192.0.2.0/24")
            try expect(try place.record(late, limits: limits), .asked)
        },
        Clause("from twenty an hour in all each is asked for one more button") {
            let place = try Place($0)
            var limits = generous
            limits.inAll = 20
            for number in 0..<20 {
                let asked = try place.request("reader\(number)")
                try expect(try place.record(asked, limits: limits), .asked)
            }
            try expect(try place.record(place.request("reader20"), limits: limits), .held)
        },
    ]

    // MARK: - Confirming

    private static let confirming: [Clause<Maker>] = [
        Clause("only a request whose mail was queued can be confirmed, and once") {
            let place = try Place($0)
            let confirmation = JoinConfirmation(
                at: place.clock.now, way: .code, network: "192.0.2.0/24")
            let asked = try place.request("ann")
            try place.record(asked)
            try expect(try place.store.confirm(asked.id, confirmation), false)
            try place.queue("bob")
            let bob = SubscriberID("request-bob")
            try expect(try place.store.confirm(bob, confirmation), true)
            try expect(try place.store.confirm(bob, confirmation), false)
            try expect(
                try place.store.requests(.confirmed).map(\.confirmation), [confirmation])
        },
        Clause("digits are tried five times a day for an address, known or not") {
            let place = try Place($0)
            let address = try EmailAddress("nobody@example.org")
            func mayTry() throws -> Bool {
                try place.store.mayTry(code: address, ofAddress: 5, inAll: 100)
            }
            for _ in 0..<5 { try expect(try mayTry(), true) }
            try expect(try mayTry(), false)
            let other = try EmailAddress("other@example.org")
            try expect(try place.store.mayTry(code: other, ofAddress: 5, inAll: 100), true)
            for _ in 0..<100 { try place.store.countWrongCode() }
            try expect(try place.store.mayTry(code: other, ofAddress: 5, inAll: 100), false)
        },
    ]

    // MARK: - Ending

    private static let ending: [Clause<Maker>] = [
        Clause("who is erased is known no more, and those who asked later are") {
            let place = try Place($0)
            let asked = try place.request("ann")
            try place.record(asked)
            let moment = place.clock.now
            place.clock.advance(by: .seconds(60))
            var later = try place.request("later")
            later.address = asked.address
            try place.record(later)
            try expect(try place.store.erase(asked.address, askedUntil: moment), 1)
            try expect(try place.store.requests(of: asked.address).map(\.id), [later.id])
            try expect(try place.store.erase(asked.address), 1)
            try expect(try place.store.addresses(), [])
        },
        Clause("requests end, and held ones sooner, but not those that are confirmed") {
            let place = try Place($0)
            let store = place.store
            try place.record(place.request("ann"), limits: generous)
            try place.record(place.request("bob"), isSuspicious: true, limits: generous)
            try place.queue("cem")
            let confirmation = JoinConfirmation(at: place.clock.now, way: .button)
            _ = try store.confirm(SubscriberID("request-cem"), confirmation)
            place.clock.advance(by: .seconds(10))
            let now = place.clock.now
            try store.sweep(requestsBefore: now + .seconds(-3600), heldBefore: now)
            try expect(try store.request(SubscriberID("request-bob")), nil)
            try expect(try store.request(SubscriberID("request-ann")) != nil, true)
            try store.sweep(requestsBefore: now, heldBefore: now)
            try expect(try store.request(SubscriberID("request-ann")), nil)
            try expect(try store.request(SubscriberID("request-cem")) != nil, true)
        },
        Clause("a mail that could not leave goes with its request") {
            for kind in JoinMailKind.allCases {
                let place = try Place($0)
                let request = try place.request("ann")
                try place.record(request)
                try place.store.queue(
                    OutboxMail(
                        kind, request: request.id, subscriber: request.id,
                        address: request.address, queuedAt: place.clock.now),
                    isTrusted: true, .joined)
                let asked = place.clock.now
                try place.store.sweep(requestsBefore: asked, heldBefore: asked)
                try expect(try place.store.mails(to: request.address).count, 1)
                place.clock.advance(by: .seconds(1))
                let later = place.clock.now
                try place.store.sweep(requestsBefore: later, heldBefore: later)
                try expect(try place.store.mails(to: request.address), [])
            }
        },
    ]
}
