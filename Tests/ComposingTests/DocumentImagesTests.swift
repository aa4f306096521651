import Composing
import NewsletterCore
import Testing

@Suite struct DocumentImagesTests {
    let document = MarkdownReader().read(
        """
        ![A](a.jpg)

        - see ![B](https://x.example/b.jpg) and **[![C](c.jpg)](https://x.example)**

        > ![A](a.jpg)
        """)

    @Test func `pictures are found wherever they stand`() {
        #expect(document.images.map(\.alt) == ["A", "B", "C", "A"])
    }

    @Test func `pictures can be replaced or left out`() {
        let mapped = document.mappingImages { image in
            image.alt == "C" ? nil : Image(source: "cid:\(image.alt)", alt: image.alt, width: 100)
        }
        #expect(
            HTMLWriter().write(mapped)
                == """
                <p class="picture"><img src="cid:A" alt="A" width="100" border="0"></p>
                <ul>
                <li>see <img src="cid:B" alt="B" width="100" border="0"> and \
                <strong><a href="https://x.example">C</a></strong></li>
                </ul>
                <blockquote>
                <p class="picture"><img src="cid:A" alt="A" width="100" border="0"></p>
                </blockquote>
                """)
    }

    @Test func `a picture holds its place at any width`() {
        let image = Image(source: "cid:a", alt: "A", width: 800, height: 450)
        let page = Document([.image(image)])
        #expect(
            HTMLWriter(imageWidth: 400).write(page)
                .contains("<img src=\"cid:a\" alt=\"A\" width=\"400\" height=\"225\" border=\"0\">")
        )
        #expect(
            HTMLWriter(imageWidth: 900).write(page)
                .contains("<img src=\"cid:a\" alt=\"A\" width=\"800\" height=\"450\" border=\"0\">")
        )
    }

    @Test func `a picture in HTML within a line of Markdown leaves the line whole`() {
        let line = MarkdownReader().read("one <img src=\"a.png\" alt=\"A\" width=\"20\"> two")
        #expect(
            line
                == Document([
                    .paragraph([
                        .text("one "), .image(Image(source: "a.png", alt: "A", width: 20)),
                        .text(" two"),
                    ])
                ]))
    }
}
