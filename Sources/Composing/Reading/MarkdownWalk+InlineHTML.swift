import NewsletterCore

/// Raw HTML within a line.
extension MarkdownWalk {
    mutating func inlineHTML(_ html: String) {
        if MoreMark.isMark(html) { return builder.markMore() }
        guard let tag = InlineTag(html) else { return }
        if let name = leftOut {
            // The address of a film may stand in an element within its own.
            if tag.name == "source", let opening = openMedia {
                HTMLReader(context).read(inline: opening + restored(html), into: &builder)
                openMedia = nil
            }
            let part = restored(html)
            openMath? += part
            if tag.isClosing, tag.name == name { endLeftOut() }
            return
        }
        if tag.isClosing {
            if tag.name.contains("-") { endedWordTags.insert(tag.name) }
            guard let at = openTags.lastIndex(where: { $0.name == tag.name }) else { return }
            for tag in openTags[at...].reversed() {
                builder.pop()
                if tag.name == "q" { builder.text("”") }
                if tag.name == "rt" { builder.text(")") }
            }
            openTags.removeSubrange(at...)
            return
        }
        switch tag.name {
        case "br": builder.lineBreak()
        case "a":
            openTags.append((tag.name, html))
            builder.push(link: tag.attribute("href").flatMap(target))
        case "img", "input":
            HTMLReader(context).read(inline: restored(html), into: &builder)
        case "math":
            openMath = restored(html)
            leftOut = tag.name
        case "noscript":
            context.log.lose(
                "<noscript> and the words in it were left out",
                remedy: "take its tags out where readers should get them", clue: html)
            leftOut = tag.name
        case "object" where tag.attribute("data") == nil: break
        case "audio", "video":
            leftOut = tag.name
            openMedia = tag.attribute("src") == nil ? restored(html) : nil
            if openMedia == nil {
                HTMLReader(context).read(inline: restored(html), into: &builder)
            }
        case _ where Self.isWhole(tag.name):
            HTMLReader(context).read(inline: restored(html), into: &builder)
            if tag.name != "embed" { leftOut = tag.name }
        case "b", "strong": open(tag, .strong)
        case "i", "em", "cite": open(tag, .emphasis)
        case "s", "del", "strike": open(tag, .strikethrough)
        case "q":
            builder.text("“")
            openTags.append((tag.name, html))
            builder.push(link: nil)
        case "rt":
            builder.text("(")
            openTags.append((tag.name, html))
            builder.push(link: nil)
        case "rp": leftOut = tag.name
        case "sup": open(tag, .shifted(.raised))
        case "sub": open(tag, .shifted(.lowered))
        default:
            // What reads like a word, `Array<Int>`, is lost for HTML.
            guard
                html.dropFirst().dropLast().allSatisfy({
                    $0.isLetter || $0.isNumber || $0 == " " || $0 == "-"
                }),
                !TagsAsText.isElement(tag.name)
            else { return }
            // An element of the page's own has such a name too, and an end.
            if tag.name.contains("-") { return wordTags.append((tag.name, html)) }
            lose(word: html)
        }
    }

    private func lose(word html: String) {
        context.log.lose(
            "\(html) was taken for a tag of HTML and left out",
            remedy: "write \\\(html), or set it as code", clue: html)
    }

    /// Whether an element is looked at as a whole, and what stands in it is no text.
    private static func isWhole(_ name: String) -> Bool {
        ["script", "style", "svg"].contains(name) || EmbeddedMedia.names.contains(name)
    }

    private mutating func open(_ tag: InlineTag, _ format: DocumentBuilder.Format) {
        openTags.append((tag.name, tag.html))
        builder.push(format)
    }

    mutating func closeTags() {
        for tag in openTags {
            builder.pop()
            // An anchor stands for a place, and holds nothing.
            if tag.html.hasSuffix("/>") || tag.name == "a" && !tag.html.contains("href") {
                continue
            }
            context.log.lose(
                "\(tag.html) has no end in its paragraph",
                remedy: "write </\(tag.name)>, or \\\(tag.html) where it is a word",
                clue: tag.html)
        }
        openTags = []
        for tag in wordTags where !endedWordTags.contains(tag.name) { lose(word: tag.html) }
        wordTags = []
        endedWordTags = []
        endLeftOut()
    }

    /// Ends what is not walked, and reads the formula that it was.
    private mutating func endLeftOut() {
        leftOut = nil
        guard let math = openMath else { return }
        openMath = nil
        HTMLReader(context).read(inline: math, into: &builder)
    }
}
