import NewsletterCore
import PostriderTesting
import Testing

/// The one-pass reading of plain addresses, which imports and ledgers live on, agrees with the
/// grammar written as a pattern.
struct StoredAddressTests {
    @Test(arguments: 0..<50)
    func `an address is one exactly when the pattern says so`(_ seed: UInt64) throws {
        let pattern =
            /[a-zA-Z0-9!#$%&'*+\-\/=?^_`{|}~]+(\.[a-zA-Z0-9!#$%&'*+\-\/=?^_`{|}~]+)*@([a-zA-Z0-9]([a-zA-Z0-9\-]*[a-zA-Z0-9])?\.)+([0-9]*[a-zA-Z]([a-zA-Z0-9\-]*[a-zA-Z0-9])?|[0-9][a-zA-Z0-9\-]*[a-zA-Z\-][a-zA-Z0-9\-]*[a-zA-Z0-9])/
        var random = SeededRandom(seed: seed)
        let letters = Array("aZ09-.@+ _\"")
        for _ in 0..<200 {
            let text = String(
                (0..<Int.random(in: 1...9, using: &random)).map { _ in
                    letters.randomElement(using: &random)!
                })
            let isAddress = try pattern.wholeMatch(in: text.trimmingSpace()) != nil
            #expect(((try? EmailAddress(text)) != nil) == isAddress, "\"\(text)\"")
        }
    }

    @Test func `lengths are limited`() {
        func part(_ count: Int) -> String { String(repeating: "a", count: count) }
        func isAddress(_ text: String) -> Bool { (try? EmailAddress(text)) != nil }
        #expect(isAddress("\(part(64))@x.org") && !isAddress("\(part(65))@x.org"))
        #expect(isAddress("a@\(part(63)).org") && !isAddress("a@\(part(64)).org"))
        let long = Array(repeating: part(49), count: 5).joined(separator: ".")
        // 249 bytes and a dot; 254 in all.
        #expect(isAddress("a@\(long).ab") && !isAddress("ab@\(long).ab"))
        #expect(!isAddress("a@\(long).abc") && !isAddress("ü@\(long).ab"))
    }
}
