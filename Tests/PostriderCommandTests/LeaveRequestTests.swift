import MailFormat
import NewsletterCore
import Subscribing
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// What a link, a return path or a reader names is understood, and what is made up is not.
struct LeaveRequestTests {
    private static let secret = [UInt8](repeating: 7, count: 32)
    private let keys = TokenKeys(current: TokenKey(id: "k1", secret: Self.secret)!)!
    private let ann = SubscriberID("aaaaaaaaaaaaaaaaaaaa")
    private let now = Timestamp("2026-11-22T09:30:00Z")!

    private func read(_ text: String) throws -> LeaveRequest {
        try LeaveRequest(text, keys: { keys }, at: now)
    }

    private func token(_ purpose: Token.Purpose = .unsubscribe, list: String? = nil) -> String {
        keys.seal(Token(purpose, subscriber: ann, list: list.flatMap { ListName($0) }))
    }

    @Test func `a token is taken alone and from the link that holds it`() throws {
        for text in [
            token(), " \(token())\n", "https://news.example.org/u/\(token())",
            "<https://news.example.org/u?t=\(token())&x=1>",
        ] {
            let request = try read(text)
            #expect(request.means == .token && request.subscriber == .id(ann), "\(text)")
            #expect(request.list == nil)
        }
        #expect(try read(token(list: "weekly")).list == ListName("weekly"))
    }

    @Test func `a reference is taken alone and from a return path`() throws {
        let reference = RecipientReference.text(for: ann, keys: keys)
        for text in [
            reference, reference.uppercased(), "bounces+\(reference)@example.org",
            "<bounces+\(reference)@EXAMPLE.org>", "mailto:bounces+\(reference)@example.org",
            "a+b+\(reference)@example.org",
        ] {
            let request = try read(text)
            #expect(request.means == .reference && request.subscriber == .id(ann), "\(text)")
        }
    }

    @Test func `an address needs no keys`() throws {
        struct Asked: Error {}
        for text in ["ann@example.org", "<ann+news@example.org>", "v1.x@example.org"] {
            let request = try LeaveRequest(text, keys: { throw Asked() }, at: now)
            #expect(request.means == .address)
        }
    }

    @Test func `what was made up, cut off or made for something else is refused`() throws {
        let good = token()
        let forged = String(good.dropLast(2)) + "AA"
        let other = TokenKeys(
            current: TokenKey(id: "k1", secret: [UInt8](repeating: 8, count: 32))!)!
        let unknown = TokenKeys(current: TokenKey(id: "k9", secret: Self.secret)!)!
        let expired = keys.seal(
            Token(.unsubscribe, subscriber: ann, expires: Timestamp("2026-11-21")!))
        for (text, words) in [
            (forged, "was not made by this newsroom"), (token(.confirm), "something else"),
            (token(.manage), "something else"), (expired, "has expired"),
            (unknown.seal(Token(.unsubscribe, subscriber: ann)), "key k9"),
            (RecipientReference.text(for: ann, keys: other), "was not made by this newsroom"),
            ("bounces+\(RecipientReference.text(for: ann, keys: other))@example.org", "not made"),
            ("ann", "no token, no reference and no address"), ("", "no token"),
        ] {
            let error = #expect(throws: Problem.self) { try read(text) }
            #expect(error?.text.contains(words) == true, "\(text): \(error as Any)")
            #expect(error?.kind == .badData)
            // A token is as good as a signature: what is refused is not printed whole.
            if text.count > 60 { #expect(error?.text.contains(text) == false) }
        }
    }
}
