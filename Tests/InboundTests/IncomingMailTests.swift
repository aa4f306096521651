import NewsletterCore
import Testing

@testable import Inbound

@Suite struct IncomingMailTests {
    private func mail(_ text: String) -> IncomingMail { IncomingMail(Array(text.utf8)) }

    @Test(arguments: [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe?=", "Grüße"), ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"),
        ("=?iso-8859-1?q?a_b?= =?iso-8859-1?q?c?=", "a bc"), ("a =?utf-8?q?b?= c", "a b c"),
        ("=?koi8-r?B?7cnS?=", "Мир"), ("=?x-unknown?Q?abc?=", "abc"),
        ("=?utf-8?Q?open", "=?utf-8?Q?open"),
        ("a = b ?= c", "a = b ?= c"), ("one\n two", "one two"),
    ])
    func `encoded words are read, and broken ones stay`(_ field: String, _ text: String) {
        #expect(mail("Subject: \(field)\n\n").header.text("subject") == text)
    }

    @Test func `parts are found by their boundary, or by one that looks like it`() {
        let good =
            "Content-Type: multipart/mixed; boundary=\"a b\"\n\n--a b\n\none\n--a b\n\ntwo\n--a b--\nx"
        #expect(mail(good).parts.map(\.text) == ["one\n", "two\n"])
        let nameless =
            "Content-Type: multipart/mixed\n\n--=_abc\nContent-Type: text/plain\n\none\n--=_abc--\n"
        #expect(mail(nameless).parts.map(\.text) == ["one\n"])
        let pieces =
            "Content-Type: multipart/mixed; boundary*0=ab; boundary*1=cd\n\n--abcd\n\none\n"
        #expect(mail(pieces).parts.map(\.text) == ["one\n"])
        let none = "Content-Type: multipart/mixed; boundary=q\n\nno parts\n"
        #expect(mail(none).parts.count == 1)
    }

    @Test func `transfer encodings are undone, whatever is wrong with them`() {
        func decoded(_ text: String, _ encoding: String) -> String {
            String(
                decoding: TransferDecoding.decode(Array(text.utf8)[...], encoding: encoding),
                as: UTF8.self)
        }
        #expect(decoded("aGVs\nbG8=", "base64") == "hello")
        #expect(decoded("aGVsbG8", "BASE64") == "hello")
        #expect(decoded("a=\nb=20c=3D=ZZ=", "quoted-printable") == "ab c==ZZ")
        #expect(decoded("a=3D", "x-unknown") == "a=3D")
    }

    @Test(arguments: [
        ("<ann@example.net>", "ann@example.net"), ("to=ann@example.net,", "ann@example.net"),
        ("'ann@example.net'", "ann@example.net"), ("mailto:ann@example.net?x", "ann@example.net"),
        ("\"a b\"@example.net", "\"a b\"@example.net"),
        ("ann@example.net...Unknown", "ann@example.net"),
        ("宛先：ann@example.net", "ann@example.net"), ("ann@example.netに", "ann@example.net"),
        ("jürgen@example.net", "jürgen@example.net"),
        ("rfc822;ann@example.net.", "ann@example.net"), ("@a,@b:c@example.net", "c@example.net"),
    ])
    func `an address is found in a text`(_ text: String, _ address: String) {
        #expect(FoundAddress.all(in: text).map(\.text).last == address)
    }

    @Test(arguments: ["", "@", "a@", "@b", "a@.b", "https://x.example/@ann", "a @ b", "a@-b"])
    func `what is no address is none`(_ text: String) {
        #expect(FoundAddress.all(in: text).isEmpty)
    }

    @Test func `an mbox is taken apart at lines with a time behind an empty one`() {
        func split(_ text: String, by size: Int) -> [String] {
            var splitter = MboxSplitter()
            var found: [String] = []
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                splitter.take(rest.prefix(size)) {
                    found.append(String(decoding: $0, as: UTF8.self))
                }
                rest = rest.dropFirst(size)
            }
            splitter.finish { found.append(String(decoding: $0, as: UTF8.self)) }
            return found
        }
        let first =
            "From a Sun Nov 22 09:30:00 2026\nSubject: x\n\nFrom here on\n\nFrom me to you\n\n"
        let second = "From - Sun Nov 22 09:31:00 2026\nSubject: y\n"
        for size in [1, 7, 1000] { #expect(split(first + second, by: size) == [first, second]) }
        #expect(split("Subject: x\n\n\(second)", by: 9) == ["Subject: x\n\n\(second)"])
        #expect(split("", by: 1) == [""])
    }
}
