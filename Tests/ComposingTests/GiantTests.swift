import Composing
import Foundation
import NewsletterCore
import Testing

/// Texts far larger than any article; in a release build each takes well below two seconds.
@Suite(.serialized) struct GiantTests {
    #if DEBUG
        /// A debug build proves only that nothing breaks.
        static let scale = 20
    #else
        static let scale = 1
    #endif

    static let paragraph =
        "The river is open until the first ice, and nobody minds the cold. See [the page](https://x.example/a?b=1&c=2) *today*.\n\n"
    static let megabytes10 = String(
        repeating: paragraph, count: 10_000_000 / scale / paragraph.utf8.count)

    static let giants: [(String, String)] = [
        ("ten.md", megabytes10),
        ("ten.txt", megabytes10),
        ("ten.html", megabytes10.split(separator: "\n").map { "<p class=x>\($0)</p>\n" }.joined()),
        ("line.md", String(repeating: "word ", count: 200_000 / scale)),
        ("line.txt", String(repeating: "word- word ", count: 90_000 / scale)),
        ("line.html", "<p>" + String(repeating: "word ", count: 200_000 / scale)),
        ("unbroken.md", String(repeating: "x", count: 1_000_000 / scale)),
        ("unbroken.txt", String(repeating: "-x", count: 500_000 / scale)),
        (
            "links.md",
            (0..<(10_000 / scale)).map { "[link \($0)](https://x.example/\($0)) " }.joined()
        ),
        (
            "links.html",
            (0..<(10_000 / scale)).map { "<a href=\"https://x.example/\($0)\">l</a> " }.joined()
        ),
        ("links.txt", (0..<(10_000 / scale)).map { "https://x.example/\($0) " }.joined()),
        ("targets.md", String(repeating: "[a](", count: 10_000 / scale)),
        ("items.md", String(repeating: "- ", count: 10_000 / scale) + "a"),
        ("nested.md", String(repeating: "> ", count: 100_000 / scale) + "a"),
        (
            "lists.md",
            (0..<(2000 / scale)).map { String(repeating: "  ", count: min($0, 500)) + "- a\n" }
                .joined()
        ),
        ("emphasis.md", String(repeating: "*a **a ", count: 50_000 / scale)),
        (
            "brackets.md",
            String(repeating: "[", count: 100_000 / scale)
                + String(repeating: "](a)", count: 50_000 / scale)
        ),
        ("html.md", String(repeating: "<b>a", count: 50_000 / scale)),
        ("blocks.md", String(repeating: "<div>\n\na\n\n", count: 20_000 / scale)),
        ("backticks.md", (1..<1500).map { String(repeating: "`", count: $0) + " " }.joined()),
        ("fonts.html", (0..<(20_000 / scale)).map { "<font size=\($0)><p>a" }.joined()),
        ("spans.html", String(repeating: "<b></i><p></b>", count: 50_000 / scale)),
        ("attributes.html", "<p " + (0..<(20_000 / scale)).map { "a\($0)=1 " }.joined() + ">a"),
        ("table.html", "<table>" + String(repeating: "<tr><td>1<td>2", count: 20_000 / scale)),
        ("tables.html", String(repeating: "<table><tr><td>", count: 20_000 / scale) + "a"),
        ("breaks.html", String(repeating: "a<br>", count: 100_000 / scale)),
        ("less.html", "<p>" + String(repeating: "a<b ", count: 100_000 / scale) + "</p>"),
        ("words.html", String(repeating: "Array<Int> and\n", count: 30_000 / scale)),
        ("words.md", String(repeating: "Array<Int> and\n", count: 30_000 / scale)),
        ("titles.html", String(repeating: "<title>a", count: 20_000 / scale)),
        (
            "open.md",
            String(repeating: "<table>\n\na\n\n", count: 10_000 / scale) + "<p></table>\n"
        ),
        (
            "noted.md",
            String(repeating: "<table>\n\na\n\n", count: 10_000 / scale)
                + "So[^1].\n\n</table>\n\n[^1]: Note.\n"
        ),
        ("dashes.txt", String(repeating: "– Who?\n– Me.\n\n", count: 10_000 / scale)),
        ("bullets.txt", String(repeating: "– bread\n\n", count: 10_000 / scale)),
        ("tabs.txt", "T\n\n" + String(repeating: "a\tb\tc\n", count: 20_000 / scale)),
        ("numbers.txt", (0..<(8000 / scale)).map { "\($0 % 1000)\n\n" }.joined()),
        ("quotes.txt", String(repeating: "> a\nb\n", count: 10_000 / scale)),
        ("entities.html", String(repeating: "&nbsp;&amp;", count: 100_000 / scale)),
    ]

    @Test(arguments: giants.map(\.0))
    func `a giant is read and written`(file: String) throws {
        let text = try #require(Self.giants.first { $0.0 == file }).1
        var times = [Self.processorTime]
        let body = try ArticleReader().read(text.utf8, file: file).body
        times.append(Self.processorTime)
        _ = HTMLWriter().write(body)
        times.append(Self.processorTime)
        _ = TextWriter().write(body)
        times.append(Self.processorTime)
        times = zip(times.dropFirst(), times).map { $0 - $1 }
        #if !DEBUG
            #expect(times.reduce(.zero, +) < .seconds(2), "\(times)")
        #endif
        if ProcessInfo.processInfo.environment["POSTRIDER_SHOW"] != nil {
            print("giant \(file): \(times)")
        }
    }

    /// What the processor has spent on this thread, whatever else the machine does.
    static var processorTime: Duration {
        var now = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now)
        return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
    }
}
