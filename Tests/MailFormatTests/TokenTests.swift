import MailFormat
import NewsletterCore
import Testing

@Suite struct TokenTests {
    private let token = Token(
        .unsubscribe, subscriber: SubscriberID("abcdefghijklmnop2345"),
        list: ListName("weekly"), issue: Slug("2026-11-22"))
    private let other = TokenKey(id: "k2", secret: Array("another secret, as long".utf8))!

    @Test func `a token reads back as it was sealed, and never expires unless asked to`() throws {
        let text = sampleKeys.seal(token)
        #expect(text.hasPrefix("v1.k1."))
        #expect(!text.contains("@"))
        let late = Timestamp("2099-01-01")!
        #expect(try sampleKeys.open(text, for: .unsubscribe, at: late) == token)
        let bare = Token(.unsubscribe, subscriber: SubscriberID("x"))
        #expect(try sampleKeys.open(sampleKeys.seal(bare), for: .unsubscribe, at: late) == bare)
    }

    @Test func `a token that was changed anywhere is not honoured`() throws {
        let text = sampleKeys.seal(token)
        for index in text.indices {
            for replacement in ["A", "B", ".", "", "-"] {
                let changed = text.replacingCharacter(at: index, with: replacement)
                if changed == text { continue }
                #expect(throws: TokenError.self) {
                    try sampleKeys.open(changed, for: .unsubscribe, at: sampleTime)
                }
            }
        }
        for junk in ["", "v1", "v1...", "v1.k1..", "v2.k1.a.b", "\u{0}", "é.é.é.é"] {
            #expect(throws: TokenError.self) {
                try sampleKeys.open(junk, for: .unsubscribe, at: sampleTime)
            }
        }
    }

    @Test(arguments: Token.Purpose.allCases, Token.Purpose.allCases)
    func `a token holds for its purpose only`(
        _ made: Token.Purpose, _ wanted: Token.Purpose
    ) throws {
        var token = token
        token.purpose = made
        let text = sampleKeys.seal(token)
        if made == wanted {
            #expect(try sampleKeys.open(text, for: wanted, at: sampleTime) == token)
        } else {
            #expect(throws: TokenError.otherPurpose(made)) {
                try sampleKeys.open(text, for: wanted, at: sampleTime)
            }
            #expect(try sampleKeys.open(text, for: wanted, made, at: sampleTime) == token)
            let others = Set(Token.Purpose.allCases).subtracting([made])
            #expect(throws: TokenError.otherPurpose(made)) {
                try sampleKeys.open(text, for: others, at: sampleTime)
            }
        }
    }

    @Test func `a token that mail programs and scanners garbled is read as it was sealed`() throws {
        let text = sampleKeys.seal(token)
        let ends = [
            "", ".", ",", ";", ":", ")", "]", ">", "\"", "%20", " ", ".%20", "%3E", "%22", "%29",
            "%2E", "%2e", "%20.", "%3e%20",
        ]
        for end in ends { #expect(Token.mended(text + end) == text, "\(end)") }
        let encoded = text.replacing(".", with: "%2E").replacing("-", with: "%2d")
            .replacing("_", with: "%5F")
        #expect(Token.mended(encoded) == text)
        #expect(
            try sampleKeys.open(Token.mended(encoded + ")"), for: .unsubscribe, at: sampleTime)
                == token)
        for junk in ["", "%", "%2", "%2E", "%%2E", "%+2", "%20%20", "é%5F", "\u{0}."] {
            #expect(throws: TokenError.self) {
                try sampleKeys.open(Token.mended(junk), for: .unsubscribe, at: sampleTime)
            }
        }
        let long = String(repeating: "%2E", count: 5000)
        #expect(Token.mended(long) == long)
    }

    @Test func `what is no end of a sentence stays, so that two tokens never become one`() {
        let text = sampleKeys.seal(token)
        for end in ["..", "!", "=", "/", "%41", "))", "%20%20%20"] {
            #expect(throws: TokenError.self) {
                try sampleKeys.open(Token.mended(text + end), for: .unsubscribe, at: sampleTime)
            }
        }
    }

    @Test func `a token with an end holds until then`() throws {
        var token = token
        token.purpose = .confirm
        token.expires = sampleTime + .seconds(60)
        let text = sampleKeys.seal(token)
        token.expires = Timestamp(seconds: token.expires!.seconds)
        #expect(try sampleKeys.open(text, for: .confirm, at: sampleTime) == token)
        #expect(throws: TokenError.expired) {
            try sampleKeys.open(text, for: .confirm, at: sampleTime + .seconds(60))
        }
    }

    @Test func `keys rotate: the old one reads, the new one makes, a dropped one is unknown`()
        throws
    {
        let old = sampleKeys.seal(token)
        let rotated = try #require(TokenKeys(current: other, older: [sampleKeys.current]))
        #expect(try rotated.open(old, for: .unsubscribe, at: sampleTime) == token)
        #expect(rotated.seal(token).hasPrefix("v1.k2."))
        #expect(rotated.making(with: "k1")?.seal(token) == old)
        let alone = try #require(TokenKeys(current: other))
        #expect(throws: TokenError.unknownKey("k1")) {
            try alone.open(old, for: .unsubscribe, at: sampleTime)
        }
        let impostor = TokenKey(id: "k1", secret: Array("not the same secret".utf8))!
        #expect(throws: TokenError.forged) {
            try TokenKeys(current: impostor)!.open(old, for: .unsubscribe, at: sampleTime)
        }
    }

    @Test func `keys that are too short or share a name are refused`() {
        #expect(TokenKey(id: "k1", secret: [1, 2, 3]) == nil)
        #expect(TokenKey(id: "K.1", secret: Array(repeating: 1, count: 32)) == nil)
        #expect(TokenKeys(current: sampleKeys.current, older: [sampleKeys.current]) == nil)
    }

    @Test func `a return path tells whose bounce it was, and a made-up one tells nobody`() throws {
        let base = try EmailAddress("bounces@news.example.org")
        let path = try #require(base.returnPath(for: token.subscriber, keys: sampleKeys))
        #expect(path.localPart.utf8.count <= 64)
        #expect(path.bouncedSubscriber(returnPath: base, keys: sampleKeys) == token.subscriber)
        let shouted = try EmailAddress(path.description.uppercased())
        #expect(shouted.bouncedSubscriber(returnPath: base, keys: sampleKeys) == token.subscriber)
        #expect(base.bouncedSubscriber(returnPath: base, keys: sampleKeys) == nil)
        let forged = try EmailAddress(
            "bounces+abcdefghijklmnop2346-\(path.localPart.suffix(16))@news.example.org")
        #expect(forged.bouncedSubscriber(returnPath: base, keys: sampleKeys) == nil)
    }

    @Test func `a return path names the issue, where there is room for its mark`() throws {
        let issue = try #require(Slug("spring-2026"))
        let base = try EmailAddress("bounces-of-a-news@news.example.org")
        let path = try #require(
            base.returnPath(for: token.subscriber, in: issue, keys: sampleKeys))
        #expect(path.localPart.utf8.count == 64)
        let text = String(path.localPart.dropFirst(base.localPart.count + 1))
        let reading = try #require(RecipientReference.read(text, keys: sampleKeys))
        let mark = try #require(reading.issueMark)
        #expect(RecipientReference.marks(of: issue, keys: sampleKeys) == [mark])
        #expect(path.bouncedSubscriber(returnPath: base, keys: sampleKeys) == token.subscriber)
        let longer = try EmailAddress("bounces-of-any-news@news.example.org")
        let short = try #require(
            longer.returnPath(for: token.subscriber, in: issue, keys: sampleKeys))
        #expect(short.bouncedSubscriber(returnPath: longer, keys: sampleKeys) == token.subscriber)
        #expect(short == longer.returnPath(for: token.subscriber, keys: sampleKeys))
    }

    @Test func `a reference is good for its own end, the short form for any`() throws {
        let issue = try #require(Slug("spring-2026"))
        for purpose in RecipientReference.Purpose.allCases {
            let text = RecipientReference.text(
                for: token.subscriber, in: issue, for: purpose, keys: sampleKeys)
            #expect(text.utf8.count == 46)
            let reading = try #require(
                RecipientReference.read(text.uppercased(), keys: sampleKeys))
            #expect(reading.subscriber == token.subscriber)
            for other in RecipientReference.Purpose.allCases {
                #expect(reading.isGood(for: other) == (other == purpose))
            }
        }
        let old = RecipientReference.text(for: token.subscriber, keys: sampleKeys)
        #expect(old.utf8.count == 37)
        let reading = try #require(RecipientReference.read(old, keys: sampleKeys))
        #expect(RecipientReference.Purpose.allCases.allSatisfy(reading.isGood))
        #expect(reading.issueMark == nil)
    }

    @Test func `a mark of another issue makes a reference no one of ours`() throws {
        let issue = try #require(Slug("spring-2026"))
        let other = try #require(Slug("autumn-2026"))
        let text = RecipientReference.text(
            for: token.subscriber, in: issue, for: .header, keys: sampleKeys)
        let mark = RecipientReference.marks(of: issue, keys: sampleKeys)[0]
        let foreign = RecipientReference.marks(of: other, keys: sampleKeys)[0]
        #expect(
            RecipientReference.read(text.replacing(mark, with: foreign), keys: sampleKeys) == nil)
    }
}

extension String {
    fileprivate func replacingCharacter(at index: Index, with text: String) -> String {
        String(self[..<index]) + text + String(self[self.index(after: index)...])
    }
}
