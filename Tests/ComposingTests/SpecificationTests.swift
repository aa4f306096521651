import Composing
import Foundation
import NewsletterCore
import Testing

/// The examples of CommonMark 0.31 and of GFM 0.29: what our reader keeps is the text of what
/// the specification expects.
@Suite struct SpecificationTests {
    static let folder =
        (ProcessInfo.processInfo.environment["XDG_CACHE_HOME"]
            ?? NSHomeDirectory() + "/.cache") + "/postrider-specs"
    static let isThere = FileManager.default.fileExists(atPath: folder + "/gfm.txt")

    struct Example {
        var number: Int
        var `extension`: String
        var markdown: String
        var html: String
    }

    /// The examples of a specification: fences of 32 backquotes, with a lone stop between
    /// Markdown and HTML, and an arrow for each tab.
    static func examples(_ file: String) throws -> [Example] {
        let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
            .replacing("→", with: "\t")
        let fence = String(repeating: "`", count: 32)
        var examples: [Example] = []
        var open: (name: String, parts: [[Substring]])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                open = (line.dropFirst(fence.count + 8).trimmingSpace(), [[]])
            } else if line == fence, let example = open {
                let parts = example.parts.map { $0.map { $0 + "\n" }.joined() }
                examples.append(
                    Example(
                        number: examples.count + 1, extension: example.name, markdown: parts[0],
                        html: parts.count > 1 ? parts[1] : ""))
                open = nil
            } else if line == ".", open?.parts.count == 1 {
                open?.parts.append([])
            } else if let count = open?.parts.count {
                open?.parts[count - 1].append(line)
            }
        }
        return examples
    }

    /// The words of HTML as a page shows them; blocks are parted by spaces.
    static func words(ofHTML html: String) -> String {
        let inline: Set<Substring> = ["a", "em", "strong", "code", "del", "img", "input", "span"]
        var out = ""
        var rest = Substring(html)
        while let start = rest.firstIndex(of: "<") {
            out += rest[..<start]
            guard let end = rest[start...].firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: start)..<end]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if name == "img", let alt = tag.firstRange(of: "alt=\"")?.upperBound {
                out += tag[alt...].prefix { $0 != "\"" }
            }
            if !inline.contains(name) { out += " " }
            rest = rest[rest.index(after: end)...]
        }
        out += rest
        for (reference, text) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
        ] {
            out = out.replacing(reference, with: text)
        }
        return collapsed(out)
    }

    static func collapsed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words of a document, in the same form.
    static func words(of blocks: [Block]) -> String {
        collapsed(
            blocks.map { block in
                switch block {
                case .heading(_, let inlines), .paragraph(let inlines): words(of: inlines)
                case .quote(let blocks), .personal(_, let blocks): words(of: blocks)
                case .list(let list): list.items.map { words(of: $0.blocks) }.joined(separator: " ")
                case .code(_, let text): text
                case .table(let table):
                    ([table.header] + table.rows).flatMap { $0.map(words) }.joined(separator: " ")
                case .image(let image): image.alt
                case .rule: ""
                }
            }
            .joined(separator: " "))
    }

    static func words(of inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .shifted(_, let inner), .link(_, let inner):
                words(of: inner)
            case .image(let image): image.alt
            case .lineBreak: " "
            case .slot(let slot): slot.syntax
            case .personal(_, let inner): words(of: inner)
            }
        }
        .joined()
    }

    /// The numbers of the examples whose words differ.
    static func differences(_ file: String) throws -> [Int] {
        try examples(file).filter { example in
            let document = MarkdownReader().read(example.markdown)
            let isSame = words(of: document.blocks) == words(ofHTML: example.html)
            if !isSame, ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] != nil {
                print(
                    """
                    --- \(file) \(example.number) \(example.extension)
                    \(example.markdown.debugDescription)
                    want \(words(ofHTML: example.html).debugDescription)
                    got  \(words(of: document.blocks).debugDescription)
                    """)
            }
            return !isSame
        }
        .map(\.number)
    }

    @Test(.enabled(if: isThere, "run .ci/setup --tests"), arguments: KnownDifferences.all)
    func `what is kept has the words of the specification`(known: KnownDifferences) throws {
        let examples = try Self.examples(known.file)
        #expect(examples.count == known.examples)
        #expect(try Self.differences(known.file) == known.numbers.keys.sorted())
    }
}

/// The examples that differ on purpose, each with why.
struct KnownDifferences: Sendable, CustomTestStringConvertible {
    var file: String
    var examples: Int
    var numbers: [Int: Reason]

    enum Reason: String, Sendable {
        /// Raw HTML is kept as far as a document knows it; the words of a script, a style, a
        /// comment or an unknown element's attributes are not text, nor are the tags of a table
        /// that an empty line parts.
        case rawHTML = "raw HTML"
        /// The library is older than the example: long numeric references, currency signs
        /// beside emphasis, `textarea`, and comments with two hyphens came after it.
        case newer = "newer than the library"
        /// A tag of no element that has no end stays as words.
        case word = "a word in angle brackets"
        /// A picture without a description has its title.
        case title = "a title as the description"
    }

    var testDescription: String { file }

    static let all = [
        KnownDifferences(
            file: "commonmark.txt", examples: 652,
            numbers: [
                28: .newer, 150: .word, 170: .rawHTML, 171: .newer, 172: .rawHTML,
                173: .rawHTML, 176: .rawHTML, 178: .rawHTML, 191: .rawHTML, 201: .word, 354: .newer,
                475: .title, 491: .rawHTML, 494: .rawHTML, 613: .word, 616: .rawHTML,
                625: .newer, 626: .newer, 629: .rawHTML,
            ]),
        KnownDifferences(
            file: "gfm.txt", examples: 672,
            numbers: [
                120: .word, 140: .rawHTML, 141: .rawHTML, 142: .rawHTML, 145: .rawHTML,
                147: .rawHTML, 160: .rawHTML, 170: .word, 484: .title, 500: .rawHTML, 503: .rawHTML,
                632: .word, 635: .rawHTML, 644: .newer, 645: .newer, 648: .rawHTML,
                652: .rawHTML,
            ]),
    ]
}
