import Testing

@testable import NewsletterCore

@Suite struct EmailAddressTests {
    @Test(arguments: [
        "a@example.org", "first.last+tag@mail.example.co.uk", "o'hara@example.org",
        "x_y-z@sub-domain.example.net", "用户@例子.example.org", "müller@bücher.example.org",
        "a@xn--bcher-kva.example.org", " padded@example.org ",
    ])
    func `an address that people have is taken`(text: String) throws {
        let address = try EmailAddress(text)
        #expect(address.description == text.trimmingSpace())
    }

    @Test(arguments: [
        ("", AddressError.Reason.noAtSign), ("nobody", .noAtSign),
        ("@example.org", .emptyLocalPart), ("a@", .emptyDomain), ("a@localhost", .domainWithoutDot),
        (".a@example.org", .misplacedDot), ("a..b@example.org", .misplacedDot),
        ("a.@example.org", .misplacedDot), ("a@-x.example.org", .badLabel),
        ("a@x-.example.org", .badLabel), ("a@example..org", .badLabel), ("a@1.2.3.4", .badLabel),
        ("a@[192.0.2.1]", .badCharacter("[")), ("a b@example.org", .badCharacter(" ")),
        ("\"a b\"@example.org", .badCharacter("\"")), ("a@exa mple.org", .badCharacter(" ")),
        ("a\u{0}@example.org", .badCharacter("\0")), ("a,b@example.org", .badCharacter(",")),
        ("a@b@example.org", .badCharacter("@")),
        ("a\u{202E}b@example.org", .badCharacter("\u{202E}")),
        ("<a@example.org>", .badCharacter("<")), ("a@example.org>", .badCharacter(">")),
    ])
    func `what is no address is refused with the reason`(
        text: String, reason: AddressError.Reason
    ) {
        #expect(throws: AddressError(address: text, reason: reason)) { try EmailAddress(text) }
    }

    @Test(arguments: [
        "ﬁx.com", "①x.com", "ⅷ.com", "h₂o.com", "ªa.com", "iĳ.com", "ſs.com", "ǳ.com", "𝐱.com",
        "㎏.com", "℡.com",
    ])
    func `no letter of a domain stands for others, or two addresses would be one`(domain: String) {
        #expect(throws: AddressError.self) { try EmailAddress("a@\(domain)") }
        #expect(DomainKey(domain) == nil)
    }

    @Test(arguments: [
        ("straße.example", "xn--strae-oqa.example"),
        ("σίσυφος.example", "xn--kxa6ajbbmh.example"),
        ("น้ำ.example", "xn--q3c4c8cq.example"), ("น้ํา.example", "xn--q3c4c8cq.example"),
        ("Ｂücher.example", "xn--bcher-kva.example"), ("Å.example", "xn--5ca.example"),
    ])
    func `letters that have a form in DNS are compared by it`(domain: String, key: String) {
        #expect(DomainKey(domain)?.description == key)
    }

    @Test(arguments: [
        "a@example.org\r\nRCPT TO:<b@example.org>", "a\r\n@example.org", "a@example.org\nX",
        "a@exam\rple.org",
    ])
    func `no line break can hide in an address`(text: String) {
        #expect(throws: AddressError.self) { try EmailAddress(text) }
    }

    @Test func `lengths are those of the standard`() throws {
        let local = String(repeating: "a", count: 64)
        #expect(throws: Never.self) { try EmailAddress("\(local)@example.org") }
        #expect(throws: AddressError.self) { try EmailAddress("\(local)a@example.org") }
        let label = String(repeating: "b", count: 64)
        #expect(throws: AddressError.self) { try EmailAddress("a@\(label).org") }
    }

    @Test(arguments: [
        ("Ida.Falk@Example.ORG", "ida.falk@example.org"),
        ("a@BÜCHER.example", "a@xn--bcher-kva.example"),
        ("a@bu\u{308}cher.example", "a@XN--BCHER-KVA.example"),
        ("a@ｂücher。example", "a@bücher.example"),
        ("MÜLLER@example.org", "mu\u{308}ller@example.org"),
    ])
    func `two spellings of one address have one key`(one: String, other: String) throws {
        #expect(try EmailAddress(one).key == EmailAddress(other).key)
    }

    @Test func `a domain is known with those above it`() {
        #expect(DomainKey("News.Example.org")?.withParents == ["news.example.org", "example.org"])
        #expect(DomainKey("bücher.example")?.description == "xn--bcher-kva.example")
        #expect(DomainKey("example") == nil && DomainKey("a b.org") == nil)
    }

    @Test(arguments: [
        "a@x.test", "a@b.INVALID", "a@my.localhost", "a@printer.local", "a@x.home.arpa",
    ])
    func `a name that is never on the Internet has no subscribers`(text: String) throws {
        #expect(throws: AddressError.self) { try EmailAddress(ofSubscriber: text) }
        #expect(throws: Never.self) { try EmailAddress(text) }
    }

    @Test(arguments: ["a@example.org", "a@news.example", "a@test.org", "a@local.net", "a@x.alto"])
    func `a name that can have mail has subscribers`(text: String) throws {
        #expect(throws: Never.self) { try EmailAddress(ofSubscriber: text) }
    }

    @Test func `an error shows control characters and does not obey them`() {
        let error = AddressError(address: "a\u{1B}[31m@x", reason: .domainWithoutDot)
        #expect(!error.description.contains("\u{1B}"))
    }

    @Test(
        arguments: [
            ("news@example.org", nil, "news@example.org"),
            ("The News <news@example.org>", "The News", "news@example.org"),
            ("\"News, The\" <news@example.org>", "News, The", "news@example.org"),
            ("\"A \\\"quoted\\\" name\" <n@example.org>", "A \"quoted\" name", "n@example.org"),
            ("<n@example.org>", nil, "n@example.org"),
        ] as [(String, String?, String)])
    func `a mailbox is read in every usual form`(text: String, name: String?, address: String)
        throws
    {
        let mailbox = try Mailbox(text)
        #expect(mailbox.name == name)
        #expect(mailbox.address.description == address)
    }
}
