import NewsletterCore
import Testing

@testable import Inbound

@Suite struct FoundReferenceTests {
    private let short = "abcdefghijklmnopqrst-abcdefghijklmnop"
    private let long = "abcdefghijklmnopqrst-abcdefgh-abcdefghijklmnop"

    private func found(_ text: String) -> [String] {
        FoundReference.all(in: Array(text.utf8)[...], at: .text).map(\.text)
    }

    @Test(arguments: [
        "bounces+%@news.example.org", "prvs=0123456789=bounces+%@news.example.org",
        "SRS0=ab=cd=news.example.org=bounces+%@fwd.example.net", "\"bounces+%\"@news.example.org",
        "bounces=2B%@news.example.org", "bounces%2B%@news.example.org",
        "bounces-%@news.example.org", "bounces=%@news.example.org", "X-Postrider-Ref: %",
    ])
    func `a reference is found in damaged forms of a return path`(_ form: String) {
        for reference in [short, long] {
            let text = form.replacing("2B%", with: "2B" + reference)
                .replacing("%@", with: reference + "@").replacing(": %", with: ": " + reference)
                .replacing("%\"", with: reference + "\"")
            #expect(found(text) == [reference], "\(text)")
            #expect(found(text.uppercased()) == [reference], "\(text.uppercased())")
        }
    }

    @Test func `a reference that transport has broken in two is found`() {
        for cut in [3, 18, 21, 30, 40] {
            let head = long.prefix(cut)
            let tail = long.dropFirst(cut)
            #expect(found("to bounces+\(head)=\n\(tail)@x") == [long], "\(cut)")
            #expect(found("> bounces+\(head)\n> \(tail)@x") == [long], "\(cut)")
        }
    }

    @Test func `words, dates and shorter codes are no references`() {
        #expect(found("a-b-c well-known 2026-11-22 abcdefghijklmnopqrst-abcdefghijklmno").isEmpty)
        #expect(found("").isEmpty)
    }

    @Test func `the place of a reference is told, the surest first`() {
        let mail = """
            Delivered-To: bounces+\(long)@news.example.org
            From: MAILER-DAEMON@example.net
            Subject: failure notice

            <ann@example.net>:
            no such user

            --- Below this line is a copy of the message.

            X-Postrider-Ref: \(short)
            List-Unsubscribe: <https://news.example.org/u/v1.k1.\(short)\(short).\(short)>
            To: ann@example.net
            Subject: x
            """
        let references = BounceReader.read(Array(mail.utf8)).references
        #expect(references.prefix(3).map(\.place) == [.returnPath, .header, .link])
        #expect(references.prefix(2).map(\.text) == [long, short])
    }
}
