import Composing
import Foundation
import MailFormat
import NewsletterCore
import PostriderKit
import Testing

@testable import WebFront

/// Pages as HTML, in every language.
@Suite struct PageTests {
    private var site = WebSite(
        url: "https://news.example.org", name: "Bread & Butter", language: "en")

    private func page(
        _ content: PageContent, in code: String = "en", of site: WebSite? = nil
    ) -> String {
        let site = site ?? self.site
        let languages = PageLanguages(site.languages, standard: site.language)
        let writer = PageWriter(
            site, files: SiteFiles(site, at: Timestamp(seconds: 1_795_000_000)),
            languages: languages)
        return writer.page(content, in: languages.words(for: .init(asked: code)))
    }

    private func leaving(
        _ purpose: Token.Purpose = .unsubscribe, list: String? = nil,
        standing: ReaderStanding? = ReaderStanding(maskedAddress: "a…@example.net"),
        done: ReaderAction? = nil
    ) -> PageContent {
        let link = ReaderLink(
            text: "v1.k1.x.y", purpose: purpose, list: list.flatMap { ListName($0) })
        return .leaving(LeavingPage(link: link, standing: standing, done: done))
    }

    private var test: PageContent { .test(ReaderLink(text: "v1.k1.x.y", purpose: .test)) }

    private var everything: [PageContent] {
        let listed = ReaderStanding(
            maskedAddress: "a…@example.net", pausedUntil: Timestamp(seconds: 1_795_000_000),
            lists: [ReaderList(name: ListName("daily")!, title: "The Daily", isMember: true)])
        let left = ReaderStanding(maskedAddress: "a…@example.net", hasLeft: true)
        return [
            leaving(), leaving(list: "daily", standing: listed), leaving(standing: nil),
            leaving(standing: nil, done: .pause), leaving(standing: left),
            leaving(.undo, standing: left, done: .leave), leaving(.undo, standing: nil),
            leaving(.undo, standing: left, done: .reason), leaving(.undo, done: .undo),
            leaving(.undo, standing: nil, done: .undo), test,
        ]
            + [400, 403, 404, 405, 408, 410, 413, 414, 421, 422, 429, 431, 503].map {
                .refusal($0, back: "/u/x")
            }
    }

    @Test(arguments: ["en", "de", "fr", "es", "ar"])
    func `every page is whole in every language`(_ code: String) throws {
        for content in everything {
            let page = page(content, in: code)
            #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(code)\" dir=\""))
            #expect(page.contains("dir=\"\(code == "ar" ? "rtl" : "ltr")\""))
            #expect(!page.contains("{newsletter}") && !page.contains("{list}"))
            #expect(!page.contains("{address}") && !page.contains("{date}"))
            #expect(page.contains("Bread &amp; Butter") && !page.contains("Bread & Butter"))
            #expect(page.components(separatedBy: "<h1>").count == 2)
            #expect(!page.contains("style=\"") && !page.contains("<script"))
            // Each form is one of ours, and says which of its buttons it is.
            let forms = page.components(separatedBy: "<form ").dropFirst()
            for form in forms {
                #expect(form.hasPrefix("method=\"post\" action=\"/u/v1.k1.x.y\">"))
                #expect(form.contains("name=\"action\""))
            }
            let ids = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids).count == ids.count)
            for label in page.matches(of: /(?:for|aria-describedby|aria-labelledby)="([^"]+)"/) {
                #expect(ids.contains(String(label.1)), "\(label.1)")
            }
        }
    }

    @Test func `each phrase is there in every language, with the names of the English one`() {
        func names(_ text: String?) -> Set<String> {
            Set((text ?? "").matches(of: /\{(\w+)\}/).map { String($0.1) })
        }
        let english = PageWords.byLanguage["en"] ?? [:]
        for words in PageWords.byLanguage.values {
            for phrase in PagePhrase.allCases {
                #expect(words[phrase]?.isEmpty == false, "\(phrase)")
                #expect(names(words[phrase]) == names(english[phrase]), "\(phrase)")
            }
        }
    }

    @Test func `the first button leaves, and the largest`() throws {
        let page = page(leaving(list: "daily"))
        let buttons = page.matches(of: /<button class="button (\w+)"[^>]*>(.*?)<\/button>/)
        #expect(buttons.map { String($0.1) } == ["main", "quiet", "quiet"])
        #expect(buttons.first?.2 == "Unsubscribe")
        #expect(page.contains("a…@example.net") && page.contains("daily"))
    }

    @Test func `what was recorded a moment ago counts, whatever the list says`() {
        let member = ReaderStanding(maskedAddress: "a…@example.net")
        let gone = ReaderStanding(maskedAddress: "a…@example.net", hasLeft: true)
        for done in [ReaderAction.leave, .reason] {
            let page = page(leaving(.undo, standing: member, done: done))
            #expect(page.contains("<h1>You have unsubscribed</h1>"))
        }
        let returning = ReaderStanding(
            maskedAddress: "a…@example.net", hasLeft: true, isReturning: true)
        let waiting = page(leaving(.undo, standing: returning, done: .undo))
        #expect(waiting.contains("<h1>Your request has been recorded</h1>"), "\(waiting)")
        let back = page(leaving(.undo, standing: member, done: .undo))
        #expect(back.contains("<h1>You are subscribed again</h1>"))
        // It could not be taken back, and the page does not say that it was.
        let refused = page(leaving(.undo, standing: gone, done: .undo))
        #expect(refused.contains("<h1>You have unsubscribed</h1>"))
        #expect(refused.contains("can no longer be undone here"))
    }

    @Test func `who left one list may leave all by the same link`() {
        var standing = ReaderStanding(
            maskedAddress: "a…@example.net", hasLeft: true, hasLeftAll: false)
        #expect(page(leaving(list: "daily", standing: standing)).contains(">Unsubscribe</button>"))
        standing.hasLeftAll = true
        #expect(!page(leaving(list: "daily", standing: standing)).contains("Unsubscribe</button>"))
    }

    @Test func `without the list the button stands, without address and lists`() {
        let page = page(leaving(standing: nil))
        #expect(page.contains(">Unsubscribe</button>") && !page.contains("@"))
    }

    @Test func `the page of a footer link shows no name, address or list but its own`() {
        let standing = ReaderStanding(
            maskedAddress: "a…@example.net",
            lists: [
                ReaderList(name: ListName("daily")!, title: "The Daily", isMember: true),
                ReaderList(name: ListName("board")!, title: "The Board", isMember: true),
            ])
        let page = page(leaving(list: "daily", standing: standing))
        #expect(page.contains("The Daily") && !page.contains("The Board"))
        #expect(!page.contains("board"))
    }

    /// What somebody could write where it ends on a page (threat 18).
    private static let payloads: [String] = {
        let hearts = [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'-alert(1)-'",
            "</title><script>alert(1)</script>", "<svg/onload=alert(1)>", "javascript:alert(1)",
            "\" autofocus onfocus=alert(1) x=\"", "{{constructor}}", "{newsletter}",
            "&lt;script&gt;",
            "<!--", "]]>", "<a href='//evil.example'>x</a>", "\u{202E}<b>", "<base href=//x>",
        ]
        return hearts.flatMap { [$0, $0.uppercased(), "x\($0)", "\($0)\u{0}"] }
    }()

    @Test(arguments: payloads)
    func `what others wrote stays text`(_ payload: String) {
        var site = site
        site.name = payload
        site.contact = payload
        site.homepage = payload
        let standing = ReaderStanding(
            maskedAddress: payload,
            lists: [ReaderList(name: ListName("daily")!, title: payload)], language: payload)
        let tags = { (html: String) in html.matches(of: /<[a-zA-Z\/!][^>]*>/).map { String($0.0) } }
        for content in [
            leaving(list: "daily", standing: standing), .refusal(404, back: payload), test,
            leaving(.undo, list: "daily", standing: standing, done: .leave),
        ] {
            let page = page(content, of: site)
            // The same tags as with words that are harmless: nothing became markup.
            let names = tags(page).map { $0.prefix { $0 != " " && $0 != ">" } }
            let allowed: Set<Substring> = [
                "<!DOCTYPE", "<html", "<head", "<meta", "<title", "<link", "<body", "<header",
                "<main", "<footer", "<p", "<h1", "<h2", "<bdi", "<form", "<input", "<button",
                "<section", "<label", "<div", "<select", "<option", "<nav", "<ul", "<li", "<a",
                "<fieldset", "<legend", "<textarea", "<span",
            ]
            #expect(names.allSatisfy { allowed.contains($0) || $0.hasPrefix("</") }, "\(names)")
            let bare = tags(page).map { $0.replacing(/"[^"]*"/, with: "") }
            #expect(!bare.contains { $0.lowercased().contains(" on") }, "\(page)")
        }
    }

    @Test func `phrases can be given other words one by one`() throws {
        var site = site
        let file = "Templates/phrases/en.yml"
        let language = try LanguageFile.read(
            "pages:\n  leave_button: Leave <us>\n", code: "en", file: file)
        site.languages = IssueLanguage.builtIn.filter { $0.code != "en" } + [language]
        let page = page(leaving(), of: site)
        #expect(page.contains(">Leave &lt;us&gt;</button>") && page.contains(">Pause emails<"))
        let error = #expect(throws: LanguageFileError.self) {
            try LanguageFile.read("pages:\n  leave_buton: x\n", code: "en", file: file)
        }
        #expect(error?.description.contains("did you mean \"leave_button\"?") == true)
    }

    @Test(
        arguments: [
            ("de-AT", nil, [], "de"), (nil, "fr", ["es"], "fr"), (nil, nil, ["xx", "es-MX"], "es"),
            (nil, nil, [], "en"), ("xx", nil, [], "en"), ("ar", "de", ["fr"], "ar"),
        ] as [(String?, String?, [String], String)])
    func `what was asked for, what is known, what the browser says, the newsletter's own`(
        _ asked: String?, _ known: String?, _ accepted: [String], _ code: String
    ) {
        let languages = PageLanguages(IssueLanguage.builtIn, standard: "en")
        let words = languages.words(
            for: PageLanguages.Wishes(asked: asked, known: known, accepted: accepted))
        #expect(words.language.code == code)
    }

    @Test func `a browser's languages are taken by their weight`() {
        #expect(
            PageLanguages.accepted("de;q=0.5, fr, es;q=0.9, *;q=0.1, it;q=0") == ["fr", "es", "de"])
        #expect(PageLanguages.accepted(nil) == [] && PageLanguages.accepted(";;,,q=") == ["q="])
    }

    @Test func `a newsletter's colour can be read in both schemes`() throws {
        for color in ["#ffee00", "#000000", "#ffffff", "#c02020", "#777777", "#00ff00"] {
            var brand = Brand()
            brand.color = color
            let text = PageStyle(brand).text
            let pairs = text.matches(of: /--accent: (#[0-9a-f]{6}); --on-accent: (#[0-9a-f]{6});/)
            #expect(pairs.count == 2)
            for (pair, grounds) in zip(pairs, [["#f4f3f0", "#ffffff"], ["#161514", "#201f1d"]]) {
                let accent = try #require(CSSColor(String(pair.1)))
                let ink = try #require(CSSColor(String(pair.2)))
                #expect(accent.contrast(with: ink) >= 4.5)
                for ground in grounds {
                    #expect(accent.contrast(with: try #require(CSSColor(ground))) >= 4.5)
                }
            }
        }
    }
}
