import Composing
import NewsletterCore
import Testing

@Suite struct LanguageFileTests {
    private let date = CalendarDate("2026-11-22")!

    private func read(_ source: String, _ code: String = "nl") throws -> IssueLanguage {
        try LanguageFile.read(source, code: code, file: "Templates/phrases/\(code).yml")
    }

    @Test func `a language of one's own has its phrases, its dates and its direction`() throws {
        let made = """
            direction: rtl
            in_this_issue: Ubu
            months: [am, bm, cm, dm, em, fm, gm, hm, im, jm, km, lm]
            weekdays: [aw, bw, cw, dw, ew, fw, gw]
            date: "{year}, {month} {day}"
            weekday_date: "{weekday}: {year}, {month} {day}"
            digits: [a, b, c, d, e, f, g, h, i, j]
            """
        let language = try read(made, "x-made")
        #expect(language.direction == "rtl" && language.phrase(.inThisIssue) == "Ubu")
        #expect(language.long(date) == "cacg, km cc")
        #expect(language.longWithWeekday(date) == "aw: cacg, km cc")
        #expect(language.phrase(.unsubscribe) == "Unsubscribe")
        #expect(language.borrowed.contains("unsubscribe"))
        #expect(
            !language.borrowed.contains("months") && !language.borrowed.contains("in_this_issue"))
    }

    @Test func `a language that is known may be changed in part`() throws {
        let german = try read("unsubscribe: Abbestellen\n", "de")
        #expect(german.phrase(.unsubscribe) == "Abbestellen")
        #expect(german.phrase(.readMore) == "Weiterlesen")
        #expect(german.borrowed.isEmpty)
        #expect(german.longWithWeekday(date) == "Sonntag, 22. November 2026")
        let swiss = try LanguageFile.read(
            "read_more: Mehr\n", code: "de-CH", file: "f", over: [german])
        #expect(swiss.phrase(.unsubscribe) == "Abbestellen" && swiss.phrase(.readMore) == "Mehr")
        #expect(IssueLanguage.known("de-CH", among: [german, swiss]) == swiss)
        #expect(IssueLanguage.known("de-AT", among: [german, swiss]) == german)
    }

    @Test(arguments: IssueLanguage.builtIn)
    func `every built-in language is whole, and its file reads back`(language: IssueLanguage)
        throws
    {
        #expect(language.phrases.count == Phrase.allCases.count)
        #expect(Set(language.months).count == 12 && Set(language.weekdays).count == 7)
        let again = try LanguageFile.read(
            LanguageFile.write(language), code: language.code, file: "f", over: [])
        #expect(again == language)
    }

    @Test(arguments: [
        (
            "in_this_issue: A\nread_mroe: B\n",
            "Templates/phrases/nl.yml:2: \"read_mroe\" is no phrase that templates use; did you mean \"read_more\"?"
        ),
        (
            "months: [a, b]\n",
            "Templates/phrases/nl.yml:1: months cannot be read; write a list of 12, from January on"
        ),
        (
            "direction: left\n",
            "Templates/phrases/nl.yml:1: direction cannot be read; write ltr or rtl"
        ),
        (
            "\ndate: \"{dya}\"\n",
            "Templates/phrases/nl.yml:2: date cannot be read; write a pattern such as \"{day} {month} {year}\", with {weekday} at will"
        ),
        ("- a\n", "Templates/phrases/nl.yml:1: the file is no YAML: it holds no list of keys"),
    ])
    func `a slip in a file of phrases is answered with its line`(source: String, message: String) {
        let error = #expect(throws: LanguageFileError.self) { try read(source) }
        #expect(error?.description == message)
    }

    @Test func `what is in English for want of a translation is said`() throws {
        func notes(_ tag: String, _ languages: [IssueLanguage]) -> [String] {
            let issue = Issue(
                slug: Slug("n1")!, title: "T", subject: "T", date: date, template: "t",
                language: tag, articles: [])
            return Composer(
                newsletter: Newsletter(name: "L"),
                template: Template(name: "t", html: "", text: "", css: ""), languages: languages
            ).notes(on: issue)
        }
        #expect(notes("fr-CA", IssueLanguage.builtIn).isEmpty)
        #expect(notes("nl", IssueLanguage.builtIn)[0].contains("Templates/phrases/nl.yml"))
        let half = try read("by: Door\n")
        #expect(notes("nl", [half])[0].contains("lacks in_this_issue, read_online"))
    }
}
