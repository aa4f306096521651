import MailFormat
import NewsletterCore
import PostriderTesting

/// Subjects and names that readers are known to trip over.
let hardTexts = [
    "Hello", "", "Weekly news: 50% off", "Größe, Übermut und Maß", "Ελληνικά και άλλα",
    "Новости недели — выпуск сорок второй, с очень длинным подзаголовком о погоде",
    "日本語の件名はとても長くなることがあるので折り返しが必要です、そうですよね",
    "مرحبا بكم في النشرة الإخبارية", "שלום עולם", "हिन्दी समाचार पत्र",
    "👨‍👩‍👧‍👦 family 👩🏽‍🚀 astronaut 🏳️‍🌈 flag", "=?utf-8?Q?look-alike?=", "a =?b?= c", "two  spaces",
    " leading", "trailing ",
    "ends in colon: and goes on for longer than a line can hold, or so it seems:",
    String(repeating: "abc ", count: 75) + "end", String(repeating: "x", count: 300),
    String(repeating: "word ", count: 14) + String(repeating: "y", count: 80),
    "e\u{301}\u{327}\u{328} combining", "Zürich " + String(repeating: "long ", count: 60) + "ß",
    "quote \" backslash \\ and, comma; semi <angle> (paren) @at", "José Ñandú", "C'est l'été",
]

let sampleKeys = TokenKeys(
    current: TokenKey(id: "k1", secret: Array("a secret of 16 bytes or more".utf8))!)!

func sampleProfile() throws -> SenderProfile {
    SenderProfile(
        from: Mailbox(name: "The Weekly", address: try EmailAddress("weekly@news.example.org")),
        replyTo: Mailbox(name: "Bücher, Ute", address: try EmailAddress("ute@example.org")),
        returnPath: try EmailAddress("bounces@news.example.org"),
        listID: ListID(id: "weekly.news.example.org", phrase: "The Weekly"),
        unsubscribeURL: "https://news.example.org/u?t={token}&l=en",
        unsubscribeMailbox: try EmailAddress("leave@news.example.org"),
        listHelp: "https://news.example.org/help", archivedAt: "https://news.example.org/42",
        feedbackID: ["weekly", "weekly1"], keys: sampleKeys,
        domainToASCII: { $0 == "bücher.example" ? "xn--bcher-kva.example" : nil })
}

func sampleEdition(
    subject: String = "Issue 42",
    html: String = "<p>Hello {{subscriber.name|reader}}</p>\n"
        + "<a href=\"{{unsubscribe_url}}\">leave</a>\n",
    text: String = "Hello {{subscriber.name|reader}}\n\nLeave: {{unsubscribe_url}}\n",
    language: String = "en"
) throws -> Edition {
    Edition(
        slug: Slug("2026-11-22")!, subject: try SlottedText(parsing: subject, as: .header),
        html: try SlottedText(parsing: html, as: .html),
        text: try SlottedText(parsing: text, as: .plainText), language: language)
}

func sampleRecipient(
    _ address: String = "ada@example.net", name: String? = "Ada",
    attributes: [String: String] = [:], id: String = "abcdefghijklmnop2345"
) throws -> Recipient {
    Recipient(
        subscriber: SubscriberID(id), address: try EmailAddress(address), name: name,
        attributes: attributes)
}

let sampleTime = Timestamp("2026-11-02T09:05:07Z")!

extension SeededRandom {
    /// Text of any scripts; with line breaks and tabs only where they are asked for.
    mutating func text(upTo limit: Int, lines: Bool) -> String {
        let ranges: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0x20...0x7E, 0x61...0x7A, 0xA1...0x17F, 0x391...0x3C9, 0x410...0x44F,
            0x5D0...0x5EA, 0x621...0x64A, 0x4E00...0x4E80, 0x1F600...0x1F64F, 0x300...0x30F,
            0x200D...0x200D, 0xFE0F...0xFE0F, 0x2E...0x2E, 0x3D...0x3F,
        ]
        var out = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...limit, using: &self) {
            if lines && Int.random(in: 0..<12, using: &self) == 0 {
                out.append([" ", "\n", "\t", "\r", "F"].randomElement(using: &self)!)
                continue
            }
            let range = ranges.randomElement(using: &self)!
            out.append(Unicode.Scalar(UInt32.random(in: range, using: &self))!)
        }
        return String(out)
    }
}
