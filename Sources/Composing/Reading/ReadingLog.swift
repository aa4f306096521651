import NewsletterCore

/// Gathers what readers leave out of an article, and which addresses they complete.
///
/// Readers stand within readers, HTML within Markdown, so one log is shared by them.
final class ReadingLog {
    private var completed: [(home: String, urls: [String])] = []
    private var omitted: [(what: String, count: Int)] = []
    private var remarks: [String] = []
    private(set) var concerns: [ArticleConcern] = []

    private static let mostNamed = 5
    private static let longestShown = 80
    /// So that a file made of nothing else does not fill the memory.
    private static let mostConcerns = 100

    /// An address without a site that leads to the home's.
    func complete(_ url: String, by home: String) {
        let index = completed.firstIndex { $0.home == home } ?? completed.count
        if index == completed.count { completed.append((home, [])) }
        if completed[index].urls.count < 1000, !completed[index].urls.contains(url) {
            completed[index].urls.append(url)
        }
    }

    /// A part that no mail can hold, and that nobody misses.
    func omit(_ what: String) {
        if let index = omitted.firstIndex(where: { $0.what == what }) {
            omitted[index].count += 1
        } else {
            omitted.append((what, 1))
        }
    }

    /// Something that was made of something else.
    func remark(_ text: String) {
        if remarks.count < Self.mostConcerns, !remarks.contains(text) { remarks.append(text) }
    }

    /// Words in angle brackets that stayed, though HTML would take them for tags.
    func keep(_ words: [String]) {
        for word in words {
            if remarks.count >= Self.mostConcerns { return }
            remark("\(word.inOneLine.prefix(40)) is no tag of HTML and stands as words")
        }
    }

    /// A part that readers would miss.
    func lose(_ message: String, remedy: String, clue: String? = nil, line: Int? = nil) {
        let concern = ArticleConcern(
            message, remedy: remedy, kind: .omission, line: line, clue: clue)
        if concerns.count < Self.mostConcerns, !concerns.contains(concern) {
            concerns.append(concern)
        }
    }

    /// A link of which only the words are left.
    func lose(link url: String) {
        let shown = Self.shown(url)
        lose(
            "the link to \"\(shown)\" has no whole address, so only its words are left",
            remedy: "write https:// and the site before it, or give the article's url",
            clue: url)
    }

    /// A picture that no mail can show.
    func lose(picture source: String) {
        lose(
            "the picture \"\(Self.shown(source))\" was left out, since no mail can show it",
            remedy: "put the file into Articles/images and write images/NAME", clue: source)
    }

    /// What was completed and left out, each kind once.
    var notes: [String] {
        var notes = completed.map { home, urls in
            let named = urls.prefix(Self.mostNamed).map { "\"\(Self.shown($0))\"" }
                .joined(separator: ", ")
            let more = urls.count - Self.mostNamed
            return "completed by \(home): \(named)" + (more > 0 ? " and \(more) more" : "")
        }
        notes += remarks
        if !omitted.isEmpty {
            let parts = omitted.map { $0.count == 1 ? $0.what : "\($0.what) (\($0.count) times)" }
            notes.append("left out: \(parts.joined(separator: ", "))")
        }
        return notes + concerns.map(\.note)
    }

    private static func shown(_ text: String) -> String {
        text.count > longestShown ? text.prefix(longestShown) + "…" : text
    }
}

/// What one reader passes to those within it.
struct ReadingContext {
    var homes: LinkHomes
    var log: ReadingLog
    /// The lines of the file that a text's lines are, where that is known.
    var lines: LineNumbers?

    init(homes: LinkHomes = LinkHomes(), log: ReadingLog = ReadingLog()) {
        self.homes = homes
        self.log = log
    }

    /// The whole address of a link; nil where a mail may not carry it, which is noted.
    ///
    /// `shown` is how the address stands in the file, where that is something else.
    func link(_ written: String, shown: String? = nil) -> String? {
        var url = LinkTarget.withoutBraces(LinkTarget.stripped(written))
        let shown = shown ?? written
        if url.isEmpty { return nil }
        if url.prefix(4).lowercased() == "www." { url = "https://" + url }
        if url.hasPrefix("//") { url = "https:" + url }
        guard LinkTarget.scheme(of: url) == nil else {
            if let target = LinkTarget.link(url) { return target }
            if url.prefix(4).lowercased() == "http" {
                log.lose(
                    "the link to \"\(shown.prefix(60))\" names no site, so only its words are left",
                    remedy: "write https:// and the site behind it", clue: shown)
                return nil
            }
            log.lose(
                "the link to \"\(shown.prefix(60))\" is of a kind that no mail may carry, "
                    + "so only its words are left",
                remedy: "link a page on the web", clue: shown)
            return nil
        }
        if LinkTarget.lacksScheme(url) {
            log.lose(link: shown)
            return nil
        }
        if let home = homes.home(of: url), let target = LinkTarget.resolve(url, against: home) {
            if homes.base == nil { log.complete(shown, by: home) }
            return target
        }
        // Nobody misses what leads to another place of the same page.
        if url.hasPrefix("#") {
            log.omit("a link within the page")
        } else {
            log.lose(link: shown)
        }
        return nil
    }

    /// The address of a picture; nil where no mail can show it, which is noted.
    func image(_ source: String) -> String? {
        if let found = LinkTarget.image(source, base: homes.base) { return found }
        if !source.isBlank, !source.hasPrefix("#") { log.lose(picture: source) }
        return nil
    }
}
