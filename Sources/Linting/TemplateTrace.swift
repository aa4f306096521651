public import Composing

/// Lets every element of a rendered page be followed back to a line of its template or of a part
/// that it includes, or to the article that it stands in.
///
/// A comment stands before each element of the template and around each article; the composer
/// and the style sheet leave comments as they are.
public enum TemplateTrace {
    /// Where an element comes from.
    enum Mark: Hashable, Sendable {
        /// A line of one of the template's ``Template/pageFiles``, by its index.
        case template(file: Int, line: Int)
        /// The article of that number in the issue, counted from 1.
        case article(Int)
    }

    /// The template with marks in its HTML and in the parts of it.
    public static func marking(_ template: Template) -> Template {
        var marked = template
        for (number, file) in template.pageFiles.enumerated() {
            let text = marking(template.text(of: file), file: number)
            if number == 0 { marked.html = text } else { marked.partials[file] = text }
        }
        return marked
    }

    private static func marking(_ html: String, file: Int) -> String {
        var scan = HTMLTagScan(html)
        var out: [UInt8] = []
        var line = 1
        while let part = scan.next() {
            let bytes: ArraySlice<UInt8>
            switch part {
            case .start(let tag):
                bytes = tag.source
                // In the head only html itself can be followed: a comment in a title is text.
                if !headNames.contains(tag.element.name) {
                    out += "<!--@\(file):\(line)-->".utf8
                }
            case .end(_, let source), .other(let source): bytes = source
            }
            out += bytes
            line += bytes.count { $0 == UInt8(ascii: "\n") }
        }
        var text = String(decoding: out, as: UTF8.self)
        for tag in ["{{{body_html}}}", "{{{ body_html }}}", "{{&body_html}}", "{{& body_html}}"] {
            text = text.replacing(tag, with: "<!--@+{{number}}-->\(tag)<!--@.-->")
        }
        return text
    }

    private static let headNames: Set<String> = [
        "base", "head", "html", "link", "meta", "style", "title",
    ]

    /// A rendered page without the marks.
    public static func removingMarks(_ html: String) -> String {
        var out = ""
        var rest = Substring(html)
        while let start = rest.firstRange(of: "<!--@") {
            out += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].firstRange(of: "-->") else { break }
            rest = rest[end.upperBound...]
        }
        return out + rest
    }

    /// What a comment of a rendered page says of the elements after it.
    enum Note {
        case line(file: Int, line: Int)
        case articleBegins(Int)
        case articleEnds

        /// Reads a comment; nil where it is none of ours.
        init?(_ comment: ArraySlice<UInt8>) {
            guard comment.starts(with: "<!--@".utf8) else { return nil }
            let inside = String(decoding: comment.dropFirst(5).dropLast(3), as: UTF8.self)
            if inside == "." {
                self = .articleEnds
            } else if inside.first == "+", let number = Int(inside.dropFirst()) {
                self = .articleBegins(number)
            } else {
                let numbers = inside.split(separator: ":").compactMap { Int($0) }
                guard numbers.count == 2 else { return nil }
                self = .line(file: numbers[0], line: numbers[1])
            }
        }
    }
}
