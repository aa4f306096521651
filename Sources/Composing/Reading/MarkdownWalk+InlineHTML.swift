import CCmarkGFM
import NewsletterCore

/// Raw HTML within a line.
extension MarkdownWalk {
    /// An element that stands open in a paragraph.
    struct OpenTag {
        /// What is to be done at its end.
        enum Exit {
            /// Ends a format, and writes what closes it.
            case format(String)
            /// Ends a list, an item or the like.
            case container
        }

        var name: String
        /// The tag as it is written.
        var html: String
        var exit: Exit
    }

    mutating func inlineHTML(_ html: String, at node: OpaquePointer) {
        if MoreMark.isMark(html) { return builder.markMore() }
        guard let tag = InlineTag(html) else { return }
        if leftOut != nil { return leaveOut(tag) }
        if tag.isClosing { return close(tag) }
        if isWord(tag, at: node) {
            context.log.keep([restored(html)])
            return text(html)
        }
        if isHidden(tag, at: node) {
            leftOut = (tag.name, 1)
            return
        }
        switch tag.name {
        case "br": builder.lineBreak()
        case "a":
            openTags.append(OpenTag(name: tag.name, html: html, exit: .format("")))
            builder.push(link: tag.attribute("href").flatMap(target))
        case "img", "input":
            HTMLReader(context).read(inline: restored(html), into: &builder)
        case "math":
            openMath = restored(html)
            leftOut = (tag.name, 1)
        case "noscript":
            context.log.lose(
                "<noscript> and the words in it were left out",
                remedy: "take its tags out where readers should get them", clue: html)
            leftOut = (tag.name, 1)
        case "object" where tag.attribute("data") == nil: break
        case "audio", "video":
            leftOut = (tag.name, 1)
            openMedia = tag.attribute("src") == nil ? restored(html) : nil
            if openMedia == nil {
                HTMLReader(context).read(inline: restored(html), into: &builder)
            }
        case _ where Self.isWhole(tag.name):
            HTMLReader(context).read(inline: restored(html), into: &builder)
            if tag.name != "embed" { leftOut = (tag.name, 1) }
        case "b", "strong": open(tag, .strong)
        case "i", "em", "cite": open(tag, .emphasis)
        case "s", "del", "strike": open(tag, .strikethrough)
        case "q":
            builder.text("“")
            openTags.append(OpenTag(name: tag.name, html: html, exit: .format("”")))
            builder.push(link: nil)
        case "rt":
            builder.text("(")
            openTags.append(OpenTag(name: tag.name, html: html, exit: .format(")")))
            builder.push(link: nil)
        case "rp": leftOut = (tag.name, 1)
        case "sup": open(tag, .shifted(.raised))
        case "sub": open(tag, .shifted(.lowered))
        case _ where HTMLStyle.endsParagraph(tag.name) || tag.name == "li": openBlock(tag)
        default: break
        }
    }

    /// Whether a tag is a word such as `<your-name>`, or the `<Int>` of `Array<Int>`.
    private func isWord(_ tag: InlineTag, at node: OpaquePointer) -> Bool {
        let last = builder.lastCharacter
        // At the end of a link or the like, what goes on stands behind that.
        let inner = cmark_node_next(node)
        let next =
            inner
            ?? cmark_node_parent(node).flatMap { Self.isInline($0) ? cmark_node_next($0) : nil }
        let following =
            next.flatMap {
                MarkdownNode.kind(of: $0) == "text" ? MarkdownNode.literal(of: $0) : nil
            } ?? ""
        let isBreak = next.map { MarkdownNode.kind(of: $0) == "softbreak" } ?? false
        let isAtLineStart = builder.isAtLineStart
        let bytes = Array(tag.html.utf8)
        return WordsAsTags.isWord(
            WordsAsTags.Candidate(
                name: tag.name, source: bytes[...], isEnded: isEnded(tag, from: inner),
                isInWord: last.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false,
                followsWords: !isAtLineStart && last.map { " ([\"'“‘„".contains($0) } ?? false,
                goesOn: isBreak ? .space : WordsAsTags.following(following.utf8.prefix(80)),
                isWithinParagraph: { true }),
            in: tally)
    }

    /// Whether an end of the tag's name follows in its paragraph before another one begins.
    private func isEnded(_ tag: InlineTag, from next: OpaquePointer?) -> Bool {
        guard tally.ends[tag.name] != nil else { return false }
        var node = next
        for _ in 0..<Self.farthestEnd {
            guard let current = node else { return false }
            if cmark_node_get_type(current) == CMARK_NODE_HTML_INLINE,
                let other = InlineTag(MarkdownNode.literal(of: current)),
                other.name == tag.name
            {
                return other.isClosing
            }
            node = cmark_node_next(current)
        }
        return false
    }

    /// How many nodes behind a tag its end is sought for.
    private static let farthestEnd = 100

    /// Whether an element is not shown, or says beside a formula what that says itself.
    private func isHidden(_ tag: InlineTag, at node: OpaquePointer) -> Bool {
        guard ["hidden", "display", "MathJax"].contains(where: tag.html.contains),
            !tag.isVoid, let tree = HTMLTree(tag.html)
        else { return false }
        var isHidden = false
        tree.root.walk { element in
            guard element.foreignName == tag.name else { return true }
            let isFormula =
                OmittedElement.mayBeShownFormula(element)
                && isBesideMathML(node, formulaFollows: !tag.html.contains("katex"))
            isHidden = isFormula || HTMLStyle.isHidden(element)
            if isHidden, !isFormula { context.log.omit("hidden text") }
            return false
        }
        return isHidden
    }

    /// Whether MathML ends right before a tag, or begins somewhere behind it.
    private func isBesideMathML(_ node: OpaquePointer, formulaFollows: Bool) -> Bool {
        var other = formulaFollows ? cmark_node_next(node) : cmark_node_previous(node)
        for _ in 0..<Self.farthestFormula {
            guard let current = other else { return false }
            let isTag = cmark_node_get_type(current) == CMARK_NODE_HTML_INLINE
            let tag = isTag ? InlineTag(MarkdownNode.literal(of: current)) : nil
            if tag?.name == "math" { return tag?.isClosing == !formulaFollows }
            if formulaFollows {
                if tag?.name == "mjx-container", tag?.isClosing == true { return false }
                other = cmark_node_next(current)
            } else {
                guard tag?.isClosing == true else { return false }
                other = cmark_node_previous(current)
            }
        }
        return false
    }

    /// How many nodes behind a formula its MathML is sought for.
    private static let farthestFormula = 2000

    /// Whether a node stands within a line and holds others.
    private static func isInline(_ node: OpaquePointer) -> Bool {
        ["link", "emph", "strong", "strikethrough"].contains(MarkdownNode.kind(of: node))
    }

    /// Passes over a tag within what is left out.
    private mutating func leaveOut(_ tag: InlineTag) {
        guard let (name, depth) = leftOut else { return }
        // The address of a film may stand in an element within its own.
        if tag.name == "source", let opening = openMedia {
            HTMLReader(context).read(inline: opening + restored(tag.html), into: &builder)
            openMedia = nil
        }
        let part = restored(tag.html)
        openMath? += part
        guard tag.name == name, !tag.html.hasSuffix("/>") else { return }
        leftOut = (name, tag.isClosing ? depth - 1 : depth + 1)
        if leftOut?.depth == 0 { endLeftOut() }
    }

    private mutating func close(_ tag: InlineTag) {
        if let at = openTags.lastIndex(where: { $0.name == tag.name }) {
            closeTags(from: at)
        } else if HTMLStyle.endsParagraph(tag.name) {
            builder.endParagraph()
        }
    }

    private mutating func closeTags(from index: Int) {
        for tag in openTags[index...].reversed() {
            switch tag.exit {
            case .format(let text):
                builder.pop()
                if !text.isEmpty { builder.text(text) }
            case .container: builder.end()
            }
        }
        openTags.removeSubrange(index...)
    }

    /// Begins what stands on lines of its own, as in the cell of a table.
    private mutating func openBlock(_ tag: InlineTag) {
        func begin(_ container: DocumentBuilder.Container) {
            builder.begin(container)
            openTags.append(OpenTag(name: tag.name, html: tag.html, exit: .container))
        }
        switch tag.name {
        case "hr": builder.append(.rule)
        case "ul": begin(.list(start: nil))
        case "ol":
            begin(.list(start: tag.attribute("start").flatMap(HTMLStyle.listNumber) ?? 1))
        case "li":
            let list = openTags.lastIndex { ["ul", "ol"].contains($0.name) }
            if let item = openTags.lastIndex(where: { $0.name == "li" }), item > list ?? -1 {
                closeTags(from: item)
            }
            if list == nil { builder.endParagraph() } else { begin(.item(isDone: nil)) }
        case "blockquote": begin(.quote)
        default: builder.endParagraph()
        }
    }

    /// Whether an element is looked at as a whole, and what stands in it is no text.
    private static func isWhole(_ name: String) -> Bool {
        ["script", "style", "svg"].contains(name) || EmbeddedMedia.names.contains(name)
    }

    private mutating func open(_ tag: InlineTag, _ format: DocumentBuilder.Format) {
        openTags.append(OpenTag(name: tag.name, html: tag.html, exit: .format("")))
        builder.push(format)
    }

    mutating func closeTags() {
        for tag in openTags {
            // An anchor stands for a place, and holds nothing; an item ends without a tag.
            let isAnchor = tag.name == "a" && !tag.html.contains("href")
            if tag.html.hasSuffix("/>") || isAnchor || tag.name == "li" { continue }
            context.log.lose(
                "\(tag.html) has no end in its paragraph",
                remedy: "write </\(tag.name)>, or \\\(tag.html) where it is a word",
                clue: tag.html)
        }
        for tag in openTags.reversed() {
            switch tag.exit {
            case .format: builder.pop()
            case .container: builder.end()
            }
        }
        openTags = []
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
