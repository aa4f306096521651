extension LintRule {
    /// Every rule, by number.
    public static let all: [LintRule] = [
        rule(
            1, "headers", [.error], "No header holds a control character or line break.",
            "It would end the header, or begin another.", "write it on one line", "RFC 5322 2.2"),
        rule(
            2, "sender", [.error], "The sender's domain is the one that signs.",
            "DMARC fails otherwise, and large providers refuse the mail.",
            "send from an address of the domain that signs", "RFC 9989; Gmail sender guidelines"),
        rule(
            3, "subject", [.warning, .error],
            "The subject is not empty, not too long, not in capitals, and no feigned reply.",
            "Phones show about 40 characters; filters distrust the rest.",
            "write a plain subject below 70 characters", "Gmail sender guidelines"),
        rule(
            4, "one-click", [.info, .error], "Readers can leave with one click.",
            "Gmail and Yahoo ask it of every bulk sender.",
            "set links.unsubscribe to an https page, and dkim", "RFC 8058"),
        rule(
            5, "unsubscribe link", [.error],
            "A link to leave the list can be seen in both bodies.",
            "Providers and laws ask for it; who cannot find it reports spam.",
            "add {{unsubscribe_url}} to the template", "Gmail and Yahoo sender guidelines"),
        rule(
            6, "postal address", [.warning, .error],
            "The sender's postal address stands in both bodies.",
            "Many laws ask for it in commercial mail.", "set newsletter.postal_address",
            "CAN-SPAM Act 5(a)(5)"),
        rule(
            7, "size", [.warning, .error],
            "The HTML stays below 80,000 bytes, 100,000 at most.",
            "Gmail cuts a mail off at about 102,000.",
            "shorten articles to excerpts, or send fewer",
            "measured by senders of newsletters"),
        rule(
            8, "text body", [.error], "Both bodies say the same.",
            "Some people read the text, and filters compare the two.",
            "let both templates say the same", "RFC 2046 5.1.4"),
        rule(
            9, "active content", [.error], "No script, form, frame or handler stands in the HTML.",
            "Mail clients drop it, and filters refuse it.", "drop it", "common practice"),
        rule(
            10, "addresses", [.warning, .error],
            "Every link and picture has a whole address that mail clients follow, and nothing of "
                + "an article was left out that no mail can hold.",
            "A mail has no page to which a relative address could belong; few clients show data: "
                + "and SVG pictures.",
            "write the whole address; use PNG or JPEG", "caniemail.com"),
        rule(
            11, "slots", [.warning, .error],
            "Every slot asks for an attribute that subscribers have.",
            "A slip would leave the place empty for everybody.", "write the name as it is known",
            "this program"),
        rule(
            12, "line length", [.error], "No line of the encoded mail has more than 998 bytes.",
            "Relays break longer lines, which spoils text and signature.",
            "shorten what stands in the header", "RFC 5322 2.1.1"),
        rule(
            13, "alt text", [.warning, .error], "Every picture has a description.",
            "Who does not see pictures, or does not load them, has nothing else.",
            "say what is to be seen, in less than 125 characters", "WCAG 2.2 1.1.1"),
        rule(
            14, "language", [.warning, .error],
            "The language is named, by a tag that there is.",
            "Screen readers speak, and clients hyphenate and translate, by it.",
            "begin the template with <html lang=\"{{lang}}\" dir=\"{{dir}}\">", "WCAG 2.2 3.1.1"),
        rule(
            15, "direction", [.warning], "The direction of writing is named.",
            "Webmail in Arabic or Hebrew sets it from right to left otherwise.",
            "write dir=\"{{dir}}\"", "Email Markup Consortium, accessibility report 2025"),
        rule(
            16, "tables", [.warning, .error], "Tables say whether they lay out or hold data.",
            "Screen readers read out rows and columns of a table that only lays out.",
            "write role=\"presentation\", or th for the header", "WCAG 2.2 1.3.1"),
        rule(
            17, "picture width", [.warning, .error],
            "Every picture says its width, 600 pixels at most.",
            "Classic Outlook shows it in the file's own size otherwise.",
            "write width=\"...\" in pixels", "caniemail.com, html-width"),
        rule(
            18, "picture weight", [.warning, .error],
            "Pictures are small (200 KB each, 1 MB together) and come by https.",
            "They are loaded on phones; http is blocked or warned of.",
            "make them no larger than they are shown", "common practice"),
        rule(
            19, "style sheets", [.warning],
            "Style sheets are short, stand in the head, and only refine.",
            "Gmail reads 16 KB of them, none in the body, and its apps none for other accounts.",
            "let the template's style.css be written into the elements", "caniemail.com, html-style"
        ),
        rule(
            20, "client support", [.info, .warning],
            "Elements and styles are known to all clients, or harmless where they are not.",
            "What a client does not know it drops, and the layout falls apart.",
            "use tables, padding of cells and plain colours", "caniemail.com"),
        rule(
            21, "contrast", [.warning],
            "Text has a contrast of 4.5 with its ground, in light, in dark, and inverted.",
            "Many people cannot read it otherwise; some clients invert colours by force.",
            "choose colours with 4.5 or more", "WCAG 2.2 1.4.3"),
        rule(
            22, "link words", [.warning, .error], "Links say where they lead.",
            "Screen readers list links by their words alone.", "name what is there",
            "WCAG 2.2 2.4.4"),
        rule(
            23, "link targets", [.warning, .error],
            "Links lead where they say, and track nobody.",
            "Filters take a mismatch for fraud, and distrust shorteners and bare numbers.",
            "link the page itself", "Gmail sender guidelines; UTS 39"),
        rule(
            24, "dead links", [.warning, .error],
            "Every id stands once, every anchor leads somewhere, and (with --check-links) every "
                + "page answers.",
            "Readers click and find nothing.", "mend the link", "WCAG 2.2 4.1.1"),
        rule(
            25, "headings", [.warning], "There is one h1, and no level of heading is left out.",
            "Screen readers move by headings.", "make the issue's title the h1", "WCAG 2.2 1.3.1"),
        rule(
            26, "hidden text", [.warning], "No text is hidden but for one short line.",
            "Google asks not to hide content by HTML and CSS.", "show it or drop it",
            "Gmail sender guidelines"),
        rule(
            27, "sender's name", [.warning],
            "The sender's name is plain, not the subject, and the same as last time.",
            "Readers and filters know it; emoji and addresses in it look like fraud.",
            "use the newsletter's name", "Gmail sender guidelines"),
        rule(
            28, "pictures alone", [.warning], "A mail with pictures says in words what they say.",
            "Many readers do not load pictures, and filters read words.",
            "say in words what the pictures say", "common practice"),
        rule(
            29, "traces of print", [.warning],
            "Articles have titles and texts, and no traces of print or of a wrong encoding are left.",
            "Clean-ups leave alone what they are not sure of.", "mend the article's file",
            "this program"),
        rule(
            30, "domain", [.info, .warning],
            "With --check-dns: DNS publishes SPF, DMARC, the DKIM keys and a mail server for "
                + "answers, and the unsubscribe page answers GET and POST without redirecting.",
            "Large providers refuse bulk mail from domains that do not.",
            "publish what is missing", "RFC 7208, RFC 6376, RFC 9989, RFC 8058"),
        rule(
            31, "placeholders", [.error],
            "Where mail leaves this machine, nothing is left of what `init` wrote for others.",
            "Readers would see a stranger's name, address and links.",
            "put in your own, and compose again", "this program"),
        rule(
            32, "preheader", [.warning],
            "A preheader has 40 to 130 characters and says something else than the subject.",
            "Inboxes show it right behind the subject, and fill what is left with words of the mail.",
            "write one sentence that goes on from the subject", "common practice"),
        rule(
            33, "articles", [.error], "An issue has an article.",
            "Readers would open a mail with nothing in it.",
            "name one under articles: in issue.yml, and compose again", "this program"),
        rule(
            34, "invisible characters", [.warning],
            "No text holds a control character, or a mark of direction that reaches beyond it.",
            "They make words read as others, and turn what follows them; they are left out.",
            "take it out of the file", "UAX 9; UTR 36"),
        rule(
            35, "archive", [.warning, .error],
            "Where archive.public is set, the issue can be shown to everybody, under its own name.",
            "Its page would be missing, and its emails would lead to none.",
            "give every slot a fallback, and the issue a name that the archive does not need itself",
            "this program"),
    ]

    private static func rule(
        _ number: Int, _ name: String, _ severities: [Finding.Severity], _ summary: String,
        _ why: String, _ remedy: String, _ source: String
    ) -> LintRule {
        LintRule(
            number: number, name: name, severities: severities, summary: summary, why: why,
            remedy: remedy, source: source)
    }
}
