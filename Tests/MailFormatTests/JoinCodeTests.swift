import MailFormat
import NewsletterCore
import Testing

/// The six digits of a mail that asks to confirm.
struct JoinCodeTests {
    private let keys = TokenKeys(
        current: TokenKey(id: "k2", secret: Array(repeating: 7, count: 32))!,
        older: [TokenKey(id: "k1", secret: Array(repeating: 5, count: 32))!])!
    private let request = SubscriberID("aaaabbbbccccddddeeee")

    @Test func `a code has six digits, and is that of its request alone`() {
        let code = JoinCode.text(of: request, keys: keys)
        #expect(code.count == 6 && code.allSatisfy(\.isNumber))
        #expect(JoinCode.isRight(code, of: request, keys: keys))
        #expect(!JoinCode.isRight(code, of: SubscriberID("another"), keys: keys))
    }

    @Test func `it is read with spaces, hyphens and the digits of other scripts`() {
        let code = JoinCode.text(of: request, keys: keys)
        let spaced = " \(code.prefix(3)) - \(code.suffix(3))\n"
        #expect(JoinCode.isRight(spaced, of: request, keys: keys))
        let arabic = code.map { digit in
            String(UnicodeScalar(0x660 + UInt32(digit.wholeNumberValue!))!)
        }.joined()
        #expect(JoinCode.isRight(arabic, of: request, keys: keys))
    }

    @Test(arguments: ["", "12345", "1234567", "abcdef", "½¼¾"])
    func `whatever else is typed is wrong`(_ typed: String) {
        #expect(!JoinCode.isRight(typed, of: request, keys: keys))
    }

    @Test func `a code that an older key made is right, too`() throws {
        let older = try #require(keys.making(with: "k1"))
        #expect(JoinCode.isRight(JoinCode.text(of: request, keys: older), of: request, keys: keys))
    }
}
