import NewsletterCore

/// One walk over a tree of HTML, which tells a builder what it meets.
struct HTMLWalk {
    private let context: ReadingContext
    private let styles: ClassStyles
    /// Whether each open table holds data, outermost first.
    private var tables: [Bool] = []
    /// The last item of each list that stands open and that a word processor wrote as
    /// paragraphs, outermost first.
    private var officeLists: [OfficeList.Item] = []
    /// The lists of Google Docs that stand open.
    private var docsLists: [OfficeList.Item] = []
    /// How many quotes stand open within a line.
    private var quotes = 0

    init(_ context: ReadingContext, styles: ClassStyles = ClassStyles()) {
        self.context = context
        self.styles = styles
    }

    /// What is to be done when an element ends.
    private enum Exit {
        case nothing
        case paragraph
        case end
        case pop(Int)
        case popParagraph(Int)
        case text(String)
        case table
        case docsList
        case quote
    }

    private struct Step {
        var node: HTMLNode
        var next = 0
        var exit: Exit
    }

    /// Walks over a node and all below it.
    mutating func walk(_ root: HTMLNode, into builder: inout DocumentBuilder) {
        guard let exit = enter(root, &builder) else { return }
        var stack = [Step(node: root, exit: exit)]
        while let step = stack.last {
            guard step.next < step.node.childCount else {
                stack.removeLast()
                leave(step.exit, &builder)
                continue
            }
            stack[stack.count - 1].next += 1
            let child = step.node.child(step.next)
            if let text = child.text {
                builder.collapsedText(text)
            } else if child.isElement, let exit = enter(child, &builder) {
                stack.append(Step(node: child, exit: exit))
            }
        }
        closeOfficeLists(&builder, to: 0)
    }

    private mutating func leave(_ exit: Exit, _ builder: inout DocumentBuilder) {
        switch exit {
        case .nothing: break
        case .paragraph: builder.endParagraph()
        case .end: builder.end()
        case .pop(let count): for _ in 0..<count { builder.pop() }
        case .popParagraph(let count):
            for _ in 0..<count { builder.pop() }
            builder.endParagraph()
        case .text(let text): builder.text(text)
        case .quote:
            builder.text(quotes.isMultiple(of: 2) ? "’" : "”")
            quotes -= 1
        case .docsList: docsLists.removeLast()
        case .table: if tables.removeLast() { builder.end() } else { builder.endParagraph() }
        }
    }

    /// Tells the builder that an element begins; nil where its inside is not to be walked.
    private mutating func enter(_ node: HTMLNode, _ builder: inout DocumentBuilder) -> Exit? {
        let name = node.name
        if name == "math" {
            builder.text(MathText.text(of: node))
            return nil
        }
        guard holds(node, name) else { return nil }
        if let item = OfficeList.item(of: node) {
            beginWordItem(item, &builder)
            return .end
        }
        if let list = OfficeList.docsList(node) {
            docsLists.append(list)
            return .docsList
        }
        if name == "li", let list = docsLists.last {
            beginWordItem(list, &builder)
            return .end
        }
        if !officeLists.isEmpty, docsLists.isEmpty {
            if OfficeList.isMarker(node) { return nil }
            if HTMLStyle.endsParagraph(name) { closeOfficeLists(&builder, to: 0) }
        }
        let isInData = tables.last == true
        if HTMLStyle.isTitle(node) {
            builder.begin(.heading(1))
            return .end
        }
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6":
            builder.begin(.heading(Int(name.dropFirst()) ?? 1))
            return .end
        case "ul", "menu", "dir":
            builder.begin(.list(start: nil))
            return .end
        case "ol":
            builder.begin(orderedList(node))
            return .end
        case "li":
            builder.begin(
                .item(
                    isDone: HTMLStyle.taskState(of: node),
                    number: node["value"].flatMap(HTMLStyle.listNumber)))
            return .end
        case "blockquote":
            builder.begin(.quote)
            return .end
        case "pre", "listing", "xmp":
            let (links, pictures) = node.linkAndPictureCount
            for _ in 0..<links { context.log.omit("a link within <pre>") }
            for _ in 0..<pictures { context.log.omit("a picture within <pre>") }
            builder.append(.code(language: HTMLStyle.codeLanguage(of: node), preformatted(node)))
            return nil
        case "hr":
            if node[MoreMark.attribute] != nil { builder.markMore() } else { builder.append(.rule) }
            return nil
        case "br":
            builder.lineBreak()
            return nil
        case "wbr": return nil
        case "img":
            image(node, &builder)
            return nil
        case "table":
            builder.endParagraph()
            let isData = !isInData && HTMLStyle.holdsData(node)
            if isData { builder.begin(.table(HTMLStyle.alignments(of: node))) }
            tables.append(isData)
            return .table
        case "tr" where isInData:
            builder.begin(.row(isHeader: HTMLStyle.isHeader(row: node)))
            return .end
        case "td" where isInData, "th" where isInData:
            builder.begin(.cell(HTMLStyle.size(ofCell: node), isHeader: name == "th"))
            return .end
        case "thead" where isInData, "tbody" where isInData, "tfoot" where isInData:
            builder.beginRowGroup()
            return .paragraph
        case "code", "kbd", "samp", "tt":
            builder.code(node.allText.split(whereSeparator: \.isWhitespace).joined(separator: " "))
            return nil
        case "q":
            quotes += 1
            builder.text(quotes.isMultiple(of: 2) ? "‘" : "“")
            return .quote
        // Readings stand in brackets, whether or not the page has some for old browsers.
        case "rp": return nil
        case "rt":
            builder.text("(")
            return .text(")")
        case "a" where isMarkOfNote(node, builder):
            builder.push(.shifted(.raised))
            return .pop(1)
        case "a":
            builder.push(
                link: node["href"].flatMap { context.link(LinkTarget.withoutRedirect($0)) })
            return .pop(1)
        case _ where EmbeddedMedia.names.contains(name): return media(node, name, &builder)
        case "dt":
            builder.endParagraph()
            builder.push(.strong)
            return .popParagraph(1)
        default: return other(node, name, &builder)
        }
    }

    /// Whether a document has room for an element; what it has none for is noted.
    private func holds(_ node: HTMLNode, _ name: String) -> Bool {
        if OmittedElement.isShownFormula(node) { return false }
        if HTMLStyle.isHidden(node) {
            if !node.allText.isBlank { context.log.omit("hidden text") }
            return false
        }
        if OmittedElement.isLost(name) || !node.isHTML {
            OmittedElement.note(node, name, in: context.log)
            return false
        }
        if let history = OmittedElement.history(node, name) {
            context.log.omit(history)
            return false
        }
        return true
    }

    /// Whether a link within the page is the bare figure of a footnote, which the page raises
    /// by a style of its own: right behind a word it would read as a part of that.
    private func isMarkOfNote(_ node: HTMLNode, _ builder: DocumentBuilder) -> Bool {
        guard node["href"]?.hasPrefix("#") == true, !builder.isAtLineStart else { return false }
        let text = node.allText.trimmingSpace()
        return (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(\.isASCIIDigit)
    }

    private mutating func beginWordItem(
        _ item: OfficeList.Item, _ builder: inout DocumentBuilder
    ) {
        closeOfficeLists(&builder, to: item.level)
        if officeLists.count == item.level, let last = officeLists.last,
            item.beginsList(after: last)
        {
            closeOfficeLists(&builder, to: item.level - 1)
        }
        while officeLists.count < item.level {
            builder.begin(.list(start: item.start, numbering: item.numbering))
            officeLists.append(item)
        }
        if item.isNumbered != nil { officeLists[item.level - 1] = item }
        builder.begin(.item(isDone: nil))
    }

    private mutating func closeOfficeLists(_ builder: inout DocumentBuilder, to level: Int) {
        while officeLists.count > level {
            builder.end()
            officeLists.removeLast()
        }
    }

    private func other(_ node: HTMLNode, _ name: String, _ builder: inout DocumentBuilder) -> Exit {
        if HTMLStyle.isBlock(name) {
            builder.endParagraph()
            return .paragraph
        }
        let formats = HTMLStyle.formats(of: node, name, styles)
        for format in formats { builder.push(format) }
        return .pop(formats.count)
    }

    private func orderedList(_ node: HTMLNode) -> DocumentBuilder.Container {
        let start = node["start"].flatMap(HTMLStyle.listNumber)
        let numbering = HTMLStyle.numbering(of: node)
        guard node["reversed"] != nil else {
            return .list(start: start ?? 1, numbering: numbering)
        }
        let count = node.children.count { $0.name == "li" }
        return .list(start: start ?? count, isReversed: true, numbering: numbering)
    }

    /// A film or the like becomes picture and link; what stands in an object without an
    /// address of its own is walked.
    private func media(
        _ node: HTMLNode, _ name: String, _ builder: inout DocumentBuilder
    ) -> Exit? {
        guard let media = EmbeddedMedia(node, name, context) else {
            if name == "object", node["data"] == nil { return .nothing }
            context.log.omit("<\(name)> of one pixel")
            return nil
        }
        media.write(name, into: &builder, log: context.log)
        return nil
    }

    private func preformatted(_ node: HTMLNode) -> String {
        let text = node.allText
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    private func image(_ node: HTMLNode, _ builder: inout DocumentBuilder) {
        let width = HTMLStyle.length("width", of: node)
        let height = HTMLStyle.length("height", of: node)
        if let small = [width, height].compactMap(\.self).min(), small <= 1 {
            return context.log.omit("a picture of one pixel")
        }
        guard let written = HTMLStyle.pictureSource(of: node) else {
            return context.log.omit("a picture without an address")
        }
        guard let source = context.image(written) else { return }
        var alt = (node["alt"] ?? "").inOneLine
        // Some programs write an empty description, or none, beside the words that they show.
        if alt.isEmpty { alt = (node["title"] ?? "").inOneLine }
        // A height without a width would be one of a picture of some other size.
        builder.image(
            Image(
                source: source, alt: alt, width: width, height: width == nil ? nil : height,
                percent: width == nil ? HTMLStyle.percentage("width", of: node) : nil))
    }
}
