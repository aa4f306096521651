import NewsletterCore
import Testing

@Suite struct AddressAdviceTests {
    @Test(arguments: [
        ("a@gmial.com", "gmail.com"), ("a@hotmial.com", "hotmail.com"),
        ("a@yaho.com", "yahoo.com"), ("a@gmail.con", "gmail.com"), ("a@gmai.com", "gmail.com"),
        ("a@GMAIL.CMO", "gmail.com"), ("a@outlok.com", "outlook.com"),
        ("a@gmail.co", "gmail.com"), ("a@example.ogr", "example.org"),
        ("a@hotnail.con", "hotmail.com"), ("a@gmsil.com", "gmail.com"),
    ])
    func `a slip in a well-known domain is noticed`(text: String, likely: String) throws {
        #expect(AddressAdvice(try EmailAddress(text)) == .typo(likely: likely))
    }

    @Test(arguments: ["info@example.org", "No-Reply@example.org", "postmaster@example.org"])
    func `an office is noticed`(text: String) throws {
        #expect(AddressAdvice(try EmailAddress(text)) == .role)
    }

    @Test(arguments: [
        "a@gmail.com", "a@ymail.com", "a@mail.com", "a@email.com", "a@yahoo.co.uk",
        "a@hotmail.de", "a@example.org", "infos@example.org", "a@example.co", "a@orange.com",
        "a@icloud.com", "a@gmx.de", "a@web.de", "a@hotmail.it",
    ])
    func `most addresses are let through without a word`(text: String) throws {
        #expect(AddressAdvice(try EmailAddress(text)) == nil)
    }
}
