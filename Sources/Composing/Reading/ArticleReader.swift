public import NewsletterCore
import TextFormats

/// Reads the file of an article: Markdown, HTML or plain text, by its extension.
///
/// The title comes from the front matter, else from the first top heading, else (in plain
/// text) from a short first line, else from the file's name; it is never invented.
public struct ArticleReader {
    /// What is mended; most of it concerns plain text, encodings and accents all kinds.
    public var cleanUps: CleanUp
    /// Words, in lower case, by which parted words are known besides the article's own.
    public var knownWords: Set<String>
    /// The newsletter's site, to which links such as `/about` lead in an article that says of
    /// itself no address.
    public var siteURL: String?
    /// What can be asked of subscribers in an article with `personal: true`; nil takes every
    /// name on trust.
    public var subscriberNames: SubscriberNames?

    /// Makes a reader.
    public init(
        cleanUps: CleanUp = .all, knownWords: Set<String> = [], siteURL: String? = nil,
        subscriberNames: SubscriberNames? = nil
    ) {
        self.subscriberNames = subscriberNames
        self.cleanUps = cleanUps
        self.knownWords = knownWords
        self.siteURL = siteURL
    }

    /// The extensions of files that can be read.
    public static let extensions = ["md", "markdown", "txt", "html", "htm"]

    /// Reads an article from the bytes of its file; `file` is the file's name or path, and `name`
    /// what the article is called where that is not the name of the file.
    public func read(
        _ bytes: some Collection<UInt8>, file: String, name: String? = nil
    ) throws(ArticleError) -> Article {
        let path = ArticlePath(file, name: name)
        guard Self.extensions.contains(path.kind) else {
            throw ArticleError(file: file, reason: .unknownKind(extension: path.kind))
        }
        var draft = Draft()
        let (matter, reader) = try prepare(
            bytes, file: file, mail: &draft.mail, notes: &draft.notes)
        draft.context.homes = LinkHomes(article: matter.url, site: siteURL)
        let isPersonal = try matter.isPersonal(file: path.file, kind: path.kind)
        switch draft.mail?.isHTML == true ? "html" : path.kind {
        case "txt": reader.readPlainText(matter, into: &draft)
        case "html", "htm": reader.readHTML(matter, into: &draft)
        default:
            if isPersonal {
                (draft.body, draft.more) = try reader.personalPage(
                    matter, draft.characters.clean(source: String(matter.body)), draft.context,
                    file: path.file)
            } else {
                reader.readMarkdown(matter, into: &draft)
            }
        }
        draft.addQuestions(about: matter, kind: path.kind, reader.cleanUps)
        return try finish(draft, matter, path)
    }

    /// The text of an article's body as it stands in the file, and after the clean-ups.
    public func texts(_ bytes: some Collection<UInt8>, file: String) throws(ArticleError) -> (
        before: String, after: String
    ) {
        var raw = self
        raw.cleanUps = []
        var mail: PastedMail?
        var notes: [String] = []
        let (before, _) = try raw.prepare(
            bytes, file: file, ignoresMatter: true, mail: &mail, notes: &notes)
        let (after, reader) = try prepare(bytes, file: file, mail: &mail, notes: &notes)
        guard ArticlePath(file).kind == "txt" else {
            return (String(before.body), String(after.body))
        }
        let cleaned = PlainTextReader(
            cleanUps: reader.cleanUps, knownWords: knownWords, language: after.language
        ).cleaned(String(after.body)).text
        return (String(before.body), cleaned)
    }

    /// Decodes a file, mends its encoding, takes its front matter off, and of a mail its header;
    /// the reader that is returned has the clean-ups that the front matter wants.
    private func prepare(
        _ bytes: some Collection<UInt8>, file: String, ignoresMatter: Bool = false,
        mail: inout PastedMail?, notes: inout [String]
    ) throws(ArticleError) -> (FrontMatter, ArticleReader) {
        let decoded = try DecodedText(article: bytes, file: file)
        if let note = decoded.note { notes.append(note) }
        var matter = try FrontMatter(splitting: decoded.text, file: file)
        var reader = self
        if !ignoresMatter { reader.cleanUps = try matter.cleanUps(of: cleanUps, file: file) }
        var text = decoded.text
        let code = CodeSpans(kind: ArticlePath(file).kind)
        if reader.cleanUps.contains(.mojibake) {
            let mended = code.mending(text) { MojibakeMending.mend($0).text }
            notes += LineDifference.notes(from: text, to: mended, "mended")
            text = mended
        }
        if reader.cleanUps.contains(.accents) {
            let mended = code.mending(text) { AccentMending.mend($0).text }
            notes += LineDifference.notes(from: text, to: mended, "joined accents in")
            text = mended
        }
        if !text.utf8.elementsEqual(decoded.text.utf8) {
            matter = try FrontMatter(splitting: text, file: file)
        }
        if reader.cleanUps.contains(.mail) {
            mail = PastedMail(
                matter.body, lines: matter.bodyLines, kind: ArticlePath(file).kind,
                isReadAsWindows: decoded.encoding == .windows1252)
            if let mail {
                matter.body = mail.text[...]
                matter.bodyLines = mail.lines
            }
        }
        return (matter, reader)
    }

    private func personalPage(
        _ matter: FrontMatter, _ source: String, _ context: ReadingContext, file: String
    ) throws(ArticleError) -> (body: Document, more: Int?) {
        do {
            return try MarkdownReader(context)
                .pageWithSlots(source, knowing: subscriberNames)
        } catch {
            throw ArticleError(
                file: file, line: matter.bodyLines[error.line - 1],
                reason: .badSlot(error.reason))
        }
    }

    private func readPlainText(_ matter: FrontMatter, into draft: inout Draft) {
        let reader = PlainTextReader(
            cleanUps: cleanUps, knownWords: knownWords, language: matter.language)
        let page = reader.page(
            String(matter.body), lines: matter.bodyLines,
            title: matter.title ?? draft.mail?.subject)
        draft.body = page.body
        draft.more = page.more
        draft.notes += page.notes
        draft.concerns += page.concerns
        draft.found.title = page.head.title ?? ""
        draft.found.date = page.head.date
        draft.found.author = page.head.author
    }

    private func readMarkdown(_ matter: FrontMatter, into draft: inout Draft) {
        var context = draft.context
        context.lines = matter.bodyLines
        let page = MarkdownReader(context).page(
            draft.characters.clean(source: String(matter.body)))
        draft.body = page.body
        draft.more = page.more
        draft.headingLines = page.headingLines.mapValues { matter.bodyLines[$0 - 1] }
    }

    private func readHTML(_ matter: FrontMatter, into draft: inout Draft) {
        let page = HTMLReader(draft.context).page(
            draft.characters.clean(source: String(matter.body)), title: matter.title)
        draft.body = page.body
        draft.more = page.more
        if cleanUps.contains(.mail) { draft.leaveOutHeader() }
        draft.found = ArticleMetadata(
            title: page.title ?? "", date: page.date, author: page.author, summary: page.summary,
            language: page.language, image: page.image, url: page.url)
    }

    private func finish(_ draft: Draft, _ matter: FrontMatter, _ path: ArticlePath)
        throws(ArticleError) -> Article
    {
        var draft = draft
        let heading = draft.takeTitle(unless: matter.title)
        draft.addEmptySections()
        var title = matter.title ?? heading ?? draft.takeFoundTitle()
        if title.isEmpty {
            title = path.readableName
            draft.concerns.append(Self.noTitle(but: title, path))
        }
        let event = try matter.event(file: path.file)
        var characters = draft.characters
        func line(_ text: String?, _ place: String) -> String? {
            text.map { characters.clean(line: $0, place) }
        }
        let metadata = ArticleMetadata(
            title: characters.clean(line: title, "title"),
            date: try matter.date(file: path.file) ?? draft.found.date ?? draft.mail?.date
                ?? path.date,
            eventDate: event?.first, eventEnd: event?.last,
            author: line(matter.author ?? draft.found.author, "author's name"),
            summary: line(matter.summary ?? draft.found.summary, "summary"),
            tags: matter.tags.map { characters.clean(line: $0, "tags") },
            language: matter.language ?? draft.found.language,
            image: (matter.image ?? draft.found.image).map { characters.clean($0) },
            url: matter.url ?? draft.found.url,
            isDraft: try matter.isDraft(file: path.file))
        let body = characters.clean(draft.body)
        draft.concerns += EncodedRemains.concerns(in: body) + characters.concerns
        return Article(
            name: path.name, metadata: metadata, body: body, excerptLength: draft.more,
            notes: (draft.mail?.notes ?? []) + draft.notes + draft.concerns.map(\.note)
                + draft.context.log.notes,
            concerns: draft.concerns + draft.context.log.concerns)
    }

    private static func noTitle(but title: String, _ path: ArticlePath) -> ArticleConcern {
        let way =
            switch path.kind {
            case "txt": "a short first line with an empty line below it"
            case "html", "htm": "an <h1>"
            default: "a first line \"# Title\""
            }
        return ArticleConcern(
            "the article has no title, so \"\(title)\" is made of the file's name",
            remedy: "write \(way), or title: in front matter", line: 1)
    }
}
