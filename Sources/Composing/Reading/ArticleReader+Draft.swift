import NewsletterCore

extension ArticleReader {
    /// What a reader found, before the front matter has its say.
    struct Draft {
        var body = Document()
        var more: Int?
        var notes: [String] = []
        var concerns: [ArticleConcern] = []
        var context = ReadingContext()
        var characters = InvisibleCharacters()
        /// The mail that the article was pasted from.
        var mail: PastedMail?
        /// What is known by other means than the front matter.
        var found = ArticleMetadata(title: "")
        /// The line of each heading by the index of its block, where it is known.
        var headingLines: [Int: Int] = [:]
    }
}

extension ArticleReader.Draft {
    /// The title where neither front matter nor a heading says it: of a mail its subject.
    mutating func takeFoundTitle() -> String {
        guard let mail, let subject = mail.subject else { return found.title }
        notes.insert(mail.noteOnTitle, at: 0)
        return subject
    }

    /// Removes the heading that is the article's title: the first of level 1 or, where the
    /// title is known, one that repeats it.
    mutating func takeTitle(unless known: String?) -> String? {
        for (index, block) in body.blocks.enumerated() {
            guard case .heading(1, let inlines) = block else { continue }
            let text = inlines.plainText.trimmingSpace()
            if let known, known.lowercased() != text.lowercased() { return nil }
            body.blocks.remove(at: index)
            if let mark = more, index < mark { more = mark - 1 }
            headingLines = Dictionary(
                uniqueKeysWithValues: headingLines.filter { $0.key != index }
                    .map { ($0.key > index ? $0.key - 1 : $0.key, $0.value) })
            return text
        }
        return nil
    }

    /// Asks about headings that nothing stands below.
    mutating func addEmptySections() {
        concerns += EmptySections.headings(in: body.blocks).map { index, words in
            ArticleConcern(
                "nothing stands below the heading \"\(words)\"",
                remedy: "write the section, or take its heading out", line: headingLines[index],
                clue: words)
        }
    }

    /// Asks about what the text of the file shows and its document does not.
    mutating func addQuestions(about matter: FrontMatter, kind: String, _ cleanUps: CleanUp) {
        concerns += mail?.concerns ?? []
        if let url = matter.brokenURL {
            concerns.append(
                ArticleConcern(
                    "url: \(url) names no site, so no link leads to the article",
                    remedy: "write https:// and the site behind it", kind: .omission, clue: url))
        }
        if kind == "html" || kind == "htm" || mail?.isHTML == true {
            if cleanUps.contains(.mail) { addQuestionsAboutHeaders() }
            return
        }
        let source = String(matter.body)
        let isMarkdown = kind != "txt"
        concerns +=
            isMarkdown
            ? LooseFootnotes.concerns(in: source, lines: matter.bodyLines)
            : LooseFootnotes.concerns(inPlainText: source, lines: matter.bodyLines)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        concerns += EncodedRemains.brokenLines(in: lines).map { index in
            ArticleConcern(
                "the \"=\" at the end of the line is left of how a mail was encoded "
                    + "(quoted-printable)",
                remedy: "take it out, or paste the mail with its header",
                line: matter.bodyLines[index])
        }
        if isMarkdown { addBrokenLinks() }
        guard cleanUps.contains(.mail) else { return }
        concerns += MailHeader.further(in: lines).map { index in
            Self.question(about: lines[index], line: matter.bodyLines[index])
        }
    }

    /// Asks about what was meant for a link of Markdown and is none, as one with a space in it.
    private mutating func addBrokenLinks() {
        for text in body.proseTexts where text.containsBytes(of: "](") {
            for match in text.matches(of: /\]\(\s*<?(?i:https?:|www\.|mailto:|tel:)[^)]{0,80}\)?/) {
                concerns.append(
                    ArticleConcern(
                        "\"\(match.0.prefix(60))\" stands in the text as it is, since it is no link "
                            + "as Markdown writes them",
                        remedy: "write [words](address), with %20 for a space in the address",
                        kind: .omission, clue: String(match.0)))
            }
        }
    }

    /// Asks about the headers of further mails in a page.
    private mutating func addQuestionsAboutHeaders() {
        for case .paragraph(let inlines) in body.blocks where inlines.contains(.lineBreak) {
            let lines = inlines.plainLines.map { $0[...] }
            guard MailHeader(lines) != nil else { continue }
            concerns.append(Self.question(about: lines[0], line: nil))
        }
    }

    private static func question(about header: Substring, line: Int?) -> ArticleConcern {
        let words = header.trimmingSpace().prefix(60)
        return ArticleConcern(
            "\"\(words)\" begins the header of a mail, which readers would get",
            remedy: "take its lines out, or put an empty line between them and the text",
            line: line, clue: header.drop { $0 != ":" }.dropFirst().trimmingSpace())
    }

    /// Leaves out the header that a mail program shows above a mail, as it comes with a copy.
    mutating func leaveOutHeader() {
        var lines: [Substring] = []
        /// The number of lines up to the end of each block.
        var ends: [Int] = []
        for block in body.blocks.prefix(12) {
            guard case .paragraph(let inlines) = block else { break }
            lines += inlines.plainLines.map { $0[...] } + [""]
            ends.append(lines.count)
        }
        guard mail == nil, let header = MailHeader(lines), header.isParted,
            let count = ends.firstIndex(of: header.lineCount).map({ $0 + 1 })
        else { return }
        body.blocks.removeFirst(count)
        if let mark = more { more = max(0, mark - count) }
        mail = PastedMail(header)
    }
}

extension [Inline] {
    /// What stands on each line.
    fileprivate var plainLines: [String] {
        split(omittingEmptySubsequences: false) { $0 == .lineBreak }
            .map { Array($0).plainText.trimmingSpace() }
    }
}
