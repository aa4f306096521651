import NewsletterCore
import Testing

@testable import Composing

/// Quotes and dashes as a language prints them, where an editor asks for it.
@Suite struct TypographyTests {
    private func set(_ text: String, _ language: String) throws -> String {
        Typography(try #require(LanguageTag(language))).set(text)
    }

    @Test(arguments: [
        ("He said \"no\" twice.", "He said “no” twice."),
        ("\"No,\" she said, \"not 'now'.\"", "“No,” she said, “not ‘now’.”"),
        ("It's the dogs' bowl.", "It’s the dogs’ bowl."),
        ("Rock 'n' roll in the '90s", "Rock ’n’ roll in the ’90s"),
        ("'Tis cold -- very cold - today", "’Tis cold – very cold – today"),
        ("'Tis the dogs' bowl, 'twas said", "’Tis the dogs’ bowl, ’twas said"),
        ("Give 'em the boys' '80s rock 'n' roll", "Give ’em the boys’ ’80s rock ’n’ roll"),
        ("He said 'give 'em rock 'n' roll' twice", "He said ‘give ’em rock ’n’ roll’ twice"),
        ("the word 'em' and the class of '05", "the word ‘em’ and the class of ’05"),
        ("fish 'n chips", "fish ’n chips"),
        ("the '90s--and 'em, from '5 to 9'", "the ’90s—and ’em, from ‘5 to 9’"),
        ("one--two, one---two", "one—two, one—two"),
        ("pre- and post-war, 3-4 days", "pre- and post-war, 3-4 days"),
        ("a board of 5\" and 6'", "a board of 5\" and 6'"),
        ("run it --fast or -v", "run it --fast or -v"),
        ("-----", "-----"), ("(\"so\")", "(“so”)"), ("", ""),
        (
            "See https://e.org/a--b and \"www.x.org/c--d\".",
            "See https://e.org/a--b and “www.x.org/c--d”."
        ),
        (
            "Ask anna--b@e.org; it's C:/a--b or C:\\c--d",
            "Ask anna--b@e.org; it’s C:/a--b or C:\\c--d"
        ),
        ("notes--old.txt, so--so", "notes--old.txt, so—so"),
        ("file--name, a--b, x1--y2, my_a--my_b", "file--name, a--b, x1--y2, my_a--my_b"),
        ("card__title--large, one--two--three", "card__title--large, one--two--three"),
        (
            "--fast, --no-pager, (--dry-run), myBlock--on",
            "--fast, --no-pager, (--dry-run), myBlock--on"
        ),
        (
            "The ferry--late again--left; it's \"well-known\"--or was.",
            "The ferry—late again—left; it’s “well-known”—or was."
        ),
        ("https://e.org/?q='a'&r=\"b--c\"d", "https://e.org/?q='a'&r=\"b--c\"d"),
        ("\"Yes\"/\"No\", \"and/or\"", "“Yes”/“No”, “and/or”"),
        ("He is 5' 10\" tall, a 5/8\" pipe", "He is 5′ 10″ tall, a 5/8\" pipe"),
        ("\"He is 5'11\" tall,\" she said.", "“He is 5′11″ tall,” she said."),
        ("\"A 5\" pipe,\" he said, \"of 1984\".", "“A 5\" pipe,” he said, “of 1984”."),
        (
            "She said, \"He called it 'a mess'\" and left.",
            "She said, “He called it ‘a mess’” and left."
        ),
        (
            "'He said \"a mess\"' twice. '\"Yes,\" she said.'",
            "‘He said “a mess”’ twice. ‘“Yes,” she said.’"
        ),
        ("\"He said 'a mess'\"--\"or 'so'\".", "“He said ‘a mess’”—“or ‘so’”."),
        ("\"But I--\" she said; \"'Tis so--\"", "“But I—” she said; “’Tis so—”"),
        ("(\"one\"), [\"two\"], {'three'}, -\"four\"", "(“one”), [“two”], {‘three’}, -“four”"),
        ("He said:\"no\", and...\"yes\"", "He said:“no”, and...“yes”"),
        (
            "'Cause I said so; 'bout time, 'round here.",
            "’Cause I said so; ’bout time, ’round here."
        ),
        ("'I did it 'cause I can,' he said.", "‘I did it ’cause I can,’ he said."),
        ("'Cause I can,' she said", "‘Cause I can,’ she said"),
        ("'Cause I like the dogs' bowl", "’Cause I like the dogs’ bowl"),
        ("'Cause of death' it said, 'round tables'", "‘Cause of death’ it said, ‘round tables’"),
        (
            "Rock-'n'-roll, R 'N' B, the '60s best, 'the dogs' bowl'",
            "Rock-’n’-roll, R ’N’ B, the ’60s best, ‘the dogs’ bowl’"
        ),
        ("the \"'90s\" and \"rock 'n' roll\"", "the “’90s” and “rock ’n’ roll”"),
        ("48°51'30\" north", "48°51′30″ north"),
        ("She said \"...\" and he said \"!\" to that.", "She said “...” and he said “!” to that."),
        ("She wrote '?!' and \"…\".", "She wrote ‘?!’ and “…”."),
        ("He said \"\" and \" alone", "He said “” and \" alone"),
        ("run it--fast, the zorgblat--quuxify file", "run it—fast, the zorgblat--quuxify file"),
        ("Lindwater--Okafor, zorgblat--and so on", "Lindwater—Okafor, zorgblat—and so on"),
    ])
    func `English is set`(typed: String, printed: String) throws {
        #expect(try set(typed, "en-GB") == printed)
    }

    @Test(arguments: [
        (
            "de", "\"Ja\", sagt sie, 'jetzt'. Das ist's -- gut",
            "„Ja“, sagt sie, ‚jetzt‘. Das ist’s – gut"
        ),
        ("fr", "Il dit \"non\" et s'en va", "Il dit «\u{A0}non\u{A0}» et s’en va"),
        (
            "fr", "\"Lis l'\"Équipe\" demain.\"",
            "«\u{A0}Lis l’«\u{A0}Équipe\u{A0}» demain.\u{A0}»"
        ),
        ("it", "\"l'\"amico\" disse\"", "«l’«amico» disse»"),
        ("nl", "'s Avonds, 't is 'n dag", "’s Avonds, ’t is ’n dag"),
        ("de", "'s ist so 'n Tag", "’s ist so ’n Tag"),
        ("de", "die '90er, \"er sagte 'nein'\"", "die ’90er, „er sagte ‚nein‘“"),
        ("de-CH", "\"er sagte 'nein'\"", "«er sagte ‹nein›»"),
        ("pt-BR", "\"Sim\" e 'nao'", "“Sim” e ‘nao’"), ("pt", "\"Sim\"", "«Sim»"),
        ("sv", "\"Ja 'nu'\"", "”Ja ’nu’”"), ("pl", "\"Tak 'teraz'\"", "„Tak ‚teraz’”"),
        (
            "fr", "\"Il dit 'non'\", l'\"ami\"",
            "«\u{A0}Il dit “non”\u{A0}», l’«\u{A0}ami\u{A0}»"
        ),
        ("es", "¿\"Qué\"? ¡'Ya'!", "¿«Qué»? ¡“Ya”!"),
        ("es", "Dijo \"no\"", "Dijo «no»"), ("pl", "\"Tak\"", "„Tak”"), ("nl", "\"Ja\"", "“Ja”"),
    ])
    func `other languages have marks of their own`(
        language: String, typed: String, printed: String
    ) throws {
        #expect(try set(typed, language) == printed)
    }

    @Test func `quotes reach over links and emphasis, and code stays as it is`() throws {
        let typography = Typography(try #require(LanguageTag("en")))
        let document = MarkdownReader().read(
            "\"See *this*\" and `\"that\"` or \"[there](https://x.example)\".\n\n    \"code\"\n")
        let text = TextWriter().write(typography.set(document))
        #expect(text.hasPrefix("“See _this_” and \"that\" or “there [1]”."))
        #expect(text.contains("    \"code\""))
    }

    @Test func `the words of a link that are its address stay as they are`() throws {
        let typography = Typography(try #require(LanguageTag("en")))
        let source =
            "It's <https://e.org/a--b>, [https://e.org/c--d](https://e.org/c--d), f--g@e.org"
        let text = HTMLWriter().write(typography.set(MarkdownReader().read(source)))
        #expect(text.hasPrefix("<p>It’s "))
        for words in [">https://e.org/a--b<", ">https://e.org/c--d<", "f--g@e.org"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test func `an article is set once, however often`() throws {
        let typography = Typography(try #require(LanguageTag("de")))
        let once = typography.set("\"Ja\" -- 'so' ist's")
        #expect(typography.set(once) == once)
    }

    @Test func `an issue is set only where the settings ask for it, each article in its language`()
        throws
    {
        let articles = try [("a", "en"), ("b", "de")].map { name, language in
            try ArticleReader().read(
                "---\ntitle: \"A \\\"title\\\"\"\nlang: \(language)\n---\nSay \"so\".".utf8,
                file: "\(name).md")
        }
        func text(_ isSmart: Bool) throws -> String {
            let issue = Issue(
                slug: Slug("n1")!, title: nil, subject: "S", date: CalendarDate("2026-11-22")!,
                template: "t", intro: "Read \"it\".",
                articles: articles.map { IssueArticle(name: $0.name) })
            let template = Template(
                name: "t", html: "x",
                text:
                    "{{{issue.intro_text}}}|{{#articles}}{{{title}}} {{{body_text}}}|{{/articles}}",
                css: "")
            return try Composer(
                newsletter: Newsletter(name: "L", smartTypography: isSmart), template: template
            ).compose(issue, articles: articles).text.source
        }
        #expect(try text(false) == "Read \"it\".|A \"title\" Say \"so\".|A \"title\" Say \"so\".|")
        #expect(try text(true) == "Read “it”.|A “title” Say “so”.|A „title“ Say „so“.|")
    }
}
