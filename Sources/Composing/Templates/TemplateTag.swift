/// A name that a template may use, with what it stands for.
public struct TemplateTag: Hashable, Sendable {
    /// What a template does with it.
    public enum Kind: String, Hashable, Sendable {
        /// Written out: `{{issue.title}}`.
        case value
        /// Written out without escaping, since it is HTML or a finished text: `{{{body_html}}}`.
        case markup
        /// Asked for: `{{#first}}...{{/first}}`.
        case condition
        /// Gone through: `{{#articles}}...{{/articles}}`.
        case list
    }

    /// The name, such as `issue.title`.
    public let name: String
    /// What a template does with it.
    public let kind: Kind
    /// What it stands for, without a period.
    public let meaning: String

    private init(_ name: String, _ kind: Kind = .value, _ meaning: String) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
    }

    /// What stands at the top; `phrases` and `colors` have members besides.
    public static let top: [TemplateTag] = [
        Self("lang", "the issue's language, BCP 47"),
        Self("dir", "ltr or rtl"),
        Self("media_css", .markup, "what of style.css cannot be written into elements"),
        Self("newsletter.name", "the newsletter's name"),
        Self("newsletter.name_dir", "ltr or rtl, as the name is written"),
        Self("newsletter.name_attributes", .markup, "dir for it, where it runs the other way"),
        Self("newsletter.url", "its own page"),
        Self("newsletter.postal_address", "who sends it; in issue.txt in several lines"),
        Self("newsletter.postal_address_dir", "ltr or rtl, as the address is written"),
        Self("logo.src", "the address of the newsletter's logo; there is none without brand.logo"),
        Self("logo.width", "how wide it is shown, in pixels"),
        Self("logo.height", "the height that goes with that width"),
        Self("logo_dark.src", "the address of the logo for dark surroundings"),
        Self("logo_dark.width", "how wide that is shown"),
        Self("logo_dark.height", "how high that is shown"),
        Self("issue.title", "the issue's title, or its only article's, or the newsletter's name"),
        Self(
            "issue.title_attributes", .markup,
            "lang and dir for it, where it is the title of an article in another language, or runs the other way"
        ),
        Self("issue.has_title", .condition, "whether that is not the newsletter's name"),
        Self("issue.subject", "the subject line"),
        Self(
            "issue.preheader",
            "what its preheader says, for inboxes alone; it must stand in an element that is hidden"
        ),
        Self("issue.date", "its day, as the language writes it in full"),
        Self("issue.weekday_date", "the same with the day of the week"),
        Self("issue.iso_date", "the day as 2026-11-22"),
        Self("issue.slug", "the issue's short name"),
        Self(
            "issue.summary",
            "what its preheader says, else the first sentence of the intro, or of the first article"
        ),
        Self("issue.summary_attributes", .markup, "dir for it, where it runs the other way"),
        Self(
            "issue.has_opening", .condition,
            "whether that has something to say that does not come right after it"),
        Self("issue.intro_html", .markup, "the intro; in issue.html"),
        Self("issue.intro_text", .markup, "the intro; in issue.txt"),
        Self("issue.outro_html", .markup, "the outro; in issue.html"),
        Self("issue.outro_text", .markup, "the outro; in issue.txt"),
        Self("several_articles", .condition, "whether there is more than one article"),
        Self("articles", .list, "the articles, in order"),
        Self("has_events", .condition, "whether there are any"),
        Self(
            "events", .list,
            "what articles announce for the issue's day or later, or what still lasts then; "
                + "by day, and date, day and the like are its own"
        ),
    ]

    /// What stands within `{{#articles}}` and `{{#events}}`.
    public static let article: [TemplateTag] = [
        Self("title", "the article's title"),
        Self("title_underlined", .markup, "the title with a line below it; for issue.txt"),
        Self(
            "title_attributes", .markup,
            "lang and dir for its title, where its language or direction is another than the issue's"
        ),
        Self(
            "attributes", .markup,
            "lang and dir for its text, where its language or direction is another than the issue's"
        ),
        Self("is_turned", .condition, "whether it is written in the other direction"),
        Self(
            "line_mark", .markup,
            "what keeps a line with its title running the issue's way; for issue.txt"),
        Self("author", "who wrote it"),
        Self("author_dir", "ltr or rtl, as the author's name is written"),
        Self("date", "its day, as the language writes it in full"),
        Self("iso_date", "the day as 2026-11-22"),
        Self("day", "the day of the month"),
        Self("month", "the name of the month"),
        Self("weekday", "the name of the day of the week"),
        Self("end_date", "of what lasts several days, the last, as the language writes it in full"),
        Self("end_iso_date", "that day as 2026-11-22"),
        Self("end_day", "its day of the month"),
        Self("end_month", "the name of its month"),
        Self("end_weekday", "the name of its day of the week"),
        Self("summary", "its summary, or its first sentence"),
        Self("url", "where it can be read on the web"),
        Self("anchor", "an id for its heading, such as article-1"),
        Self("number", "1 for the first article, 2 for the next"),
        Self("first", .condition, "whether it is the first"),
        Self("last", .condition, "whether it is the last"),
        Self("is_excerpt", .condition, "whether only its beginning is shown"),
        Self("more", "the words that lead from its excerpt to the whole"),
        Self("teaser", "of an excerpt, its summary or first sentence, cut to about two lines"),
        Self("is_card", .condition, "whether it is an excerpt, and not the first article"),
        Self(
            "is_first_of_two", .condition, "whether it is the first of two cards beside each other"),
        Self("is_second_of_two", .condition, "whether it is the second of the two"),
        Self("is_notice", .condition, "whether it has the tag notice"),
        Self("is_event", .condition, "whether it has an event_date, or the tag event and a date"),
        Self("repeats_issue_title", .condition, "whether the issue's title says the same"),
        Self("section", "the heading of the section that begins with it"),
        Self("section_dir", "ltr or rtl, as that heading is written"),
        Self("section_underlined", .markup, "the same with a line below it; for issue.txt"),
        Self("image.src", "the address of its picture"),
        Self("image.alt", "what the picture shows, in words"),
        Self("image.width", "the width that the picture asks for, in pixels"),
        Self("image.height", "the height that goes with that width, in pixels"),
        Self("image.lead_height", "the height that goes with a width of 600 pixels"),
        Self("image.card_height", "the height that goes with a width of 284 pixels"),
        Self(
            "image.is_transparent", .condition,
            "whether it is a file of the newsroom through which what is behind it shines"),
        Self("image.is_tall", .condition, "whether it is higher than wide"),
        Self("image.box_width", "its width within a square of 284 pixels"),
        Self("image.box_height", "its height within that square"),
        Self(
            "image.row_height",
            "of two cards with pictures beside each other, the height of the higher one in its square"
        ),
        Self("image.thumbnail_height", "the height that goes with a width of 160 pixels"),
        Self("body_html", .markup, "the text; in issue.html"),
        Self("body_text", .markup, "the text; in issue.txt"),
    ]

    private init(_ name: String, _ meaning: String) { self.init(name, .value, meaning) }
}
