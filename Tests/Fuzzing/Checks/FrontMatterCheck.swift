import NewsletterCore
import TextFormats

@testable import Composing

extension FuzzTarget {
    /// The head of an article: body and fields stand where they are said to stand, and faults
    /// are told in one harmless line.
    static let frontMatter = FuzzTarget("front-matter") { bytes in
        do {
            let text = try DecodedText(article: bytes, file: "a.md").text
            try checkPlaces(in: text)
            let article = try ArticleReader().read(bytes, file: "a.md")
            try demand(!article.metadata.title.isEmpty, "no title and no error")
            if let url = article.metadata.url {
                try demand(LinkTarget.scheme(of: url) != nil, "\(url) leads nowhere")
            }
        } catch let error as ArticleError {
            try demand(!error.description.hasControls(), error.description.debugDescription)
        }
    }

    private static func checkPlaces(in text: String) throws {
        let lines = 1 + text.utf8.count { $0 == 0x0A }
        do {
            try checkPlaces(of: FrontMatter(splitting: text, file: "a.md"), in: text)
        } catch let error as ArticleError {
            if let line = error.line {
                try demand((1...lines).contains(line), "line \(line) of \(lines)")
            }
            throw error
        }
    }

    private static func checkPlaces(of matter: FrontMatter, in text: String) throws {
        let body = matter.body.utf8
        try demand(
            text.utf8.suffix(body.count).elementsEqual(body), "the body is not the end of the text")
        // A fence on the last line has no line after it.
        let line = 1 + text.utf8.dropLast(body.count).count { $0 == 0x0A }
        let isAfterEnd = body.isEmpty && matter.bodyLine == line + 1
        try demand(
            matter.bodyLine == line || isAfterEnd, "line \(matter.bodyLine) instead of \(line)")
        for (name, line) in matter.lines {
            try demand((1..<matter.bodyLine).contains(line), "\(name) stands on line \(line)")
        }
    }
}
