import Foundation
import PostriderTesting
import Testing

/// What a browser shows of an issue that asks much of each built-in template: long words and
/// addresses, wide tables, pictures that are not loaded, and lines of both directions.
@Suite(
    .enabled(if: PreviewBrowser.chromium != nil, "Chromium is not installed"),
    .enabled(if: Program.python != nil, "python3 is not installed"),
    .newsroom, .serialized)
struct TemplateLooksStoryTests {
    let room = TestNewsroom.current

    /// What stands out of the screen or of its cell; a table of data may, within its frame.
    private static let excess = """
        (() => {
          const width = document.documentElement.clientWidth
          const found = []
          if (document.documentElement.scrollWidth > width) found.push('the page is wider')
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          for (let text; text = texts.nextNode();) {
            const parent = text.parentElement
            if (!text.textContent.trim() || parent.closest('.data-frame, .preheader')) continue
            const cell = (parent.closest('td') ?? document.body).getBoundingClientRect()
            const range = document.createRange()
            range.selectNodeContents(text)
            for (const line of range.getClientRects())
              if (line.width > 1 && (line.right > cell.right + 1 || line.left < cell.left - 1))
                found.push(parent.className + ': ' + text.textContent.trim().slice(0, 40))
          }
          for (const box of document.querySelectorAll('img, table:not(.data), .data-frame')) {
            const {left, right} = box.getBoundingClientRect()
            if (right > width + 1 || left < -1) found.push(box.className + ' is wider')
          }
          return found
        })()
        """

    private static let word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"

    private func write(_ language: String) throws {
        let word = Self.word
        try room.write(
            try [UInt8](
                Data(
                    contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                        .appendingPathComponent(
                            "../../Templates/newsroom/sample/Articles/images/loaf.png"))),
            to: "Articles/loaf.png")
        try room.write(
            """
            ---
            title: \(word)
            author: \(word) Quill
            date: 2026-12-24
            tags: [notice, event]
            url: https://letter.example.org/long
            image: {src: loaf.png, alt: "\(word)"}
            ---
            \(word) https://letter.example.org/archive/2026/november/\(word)?page=all#seven

            > \(word)

            1. \(word)

            | Gauge | July | August | September | October | November | \(word) |
            |--|--:|--:|--:|--:|--:|--|
            | Mill | 41 | 38 | 77 | 102 | 96 | https://letter.example.org/\(word) |

            `\(word)`

            ![\(word)](loaf.png)
            """, to: "Articles/long.md")
        try room.write(
            """
            ---
            title: النهر مفتوح، فمن يحرس البوابة؟
            url: https://letter.example.org/ar
            image: {src: loaf.png, alt: رغيف}
            ---
            أُعيد فتح مكان السباحة (قبل موعده)!

            - كوب للشاي

            | العلامة | الارتفاع |
            |--|--:|
            | الأولى | 0.40 m |
            """, to: "Articles/arabic.md")
        for (slug, show) in [("full", "full"), ("cards", "excerpt")] {
            try room.write(
                """
                subject: News
                title: \(word)
                date: 2026-11-28
                template: classic
                language: \(language)
                show: \(show)
                intro: \(word)
                articles:
                  - long
                  - section: \(word)
                  - arabic
                  - name: bread
                    title: \(word)
                outro: \(word)
                """, to: "Issues/\(slug)/issue.yml")
        }
    }

    @Test(arguments: ["classic", "digest", "plain", "bulletin"], ["en", "ar"])
    func `nothing stands out of a screen of 320 pixels or more`(
        template: String, language: String
    ) async throws {
        try write(language)
        for slug in ["full", "cards"] {
            try await room.postrider("compose", slug, "--template", template)
            let page = URL(fileURLWithPath: room.path("Issues/\(slug)/issue.html")).absoluteString
            // Pictures that travel in the mail are not loaded here, as where a client holds them
            // back.
            let widths = [320, 375, 600, 800]
            let steps = widths.flatMap {
                [PreviewBrowser.Step.resize($0, 800), .evaluate(Self.excess)]
            }
            let seen = try await PreviewBrowser.look(at: page + "#mail", in: room, steps)
            for (index, width) in widths.enumerated() {
                #expect(try #require(seen[2 * index + 1].texts) == [], "\(template) at \(width)")
            }
        }
    }
}
