import Composing
import NewsletterCore
import Testing

/// Tables whose cells stay in their columns, in both bodies.
@Suite struct TableShapeTests {
    func read(_ html: String) -> Document { HTMLReader().read("<table>\(html)</table>") }
    func text(_ html: String, width: Int = 72) -> String {
        TextWriter(width: width).write(read(html))
    }

    static let week = """
        <tr><th>Day<th>Time<th>Event</tr><tr><td rowspan=2>Mon<td>9<td>Choir</tr>
        <tr><td>10<td>Market</tr><tr><td>Tue<td colspan=2>nothing at all</tr>
        """

    @Test func `cells over several rows and columns leave the others in their places`() {
        #expect(
            text(Self.week) == """
                Day  Time  Event
                ---  ----  --------
                Mon  9     Choir
                     10    Market
                Tue  nothing at all
                """)
        let html = HTMLWriter().write(read(Self.week))
        #expect(html.contains("<td rowspan=\"2\">Mon</td>\n<td>9</td>\n<td>Choir</td>\n</tr>"))
        #expect(html.contains("<tr>\n<td>10</td>\n<td>Market</td>\n</tr>"))
        #expect(html.contains("<td>Tue</td>\n<td colspan=\"2\">nothing at all</td>\n</tr>"))
        #expect(HTMLReader().read(html) == read(Self.week))
    }

    @Test func `a narrow text says of each row all that holds for it`() {
        let week = """
            <tr><th>Day<th>Time<th>Event</tr><tr><td rowspan=2>Mon<td>9<td>Choir</tr>
            <tr><td>10<td>Market in the square</tr><tr><td>Tue<td colspan=2>nothing at all</tr>
            """
        #expect(
            text(week, width: 24) == """
                Day: Mon
                Time: 9
                Event: Choir

                Day: Mon
                Time: 10
                Event: Market in the
                  square

                Day: Tue
                Time, Event: nothing
                  at all
                """)
    }

    @Test func `a header of several rows is one`() {
        let head = """
            <thead><tr><th rowspan=2>Team<th colspan=2>Score</tr><tr><th>Home<th>Away</tr></thead>
            <tr><td>Ajax<td>3<td>1</tr>
            """
        #expect(
            text(head) == """
                Team  Score Home  Score Away
                ----  ----------  ----------
                Ajax  3           1
                """)
        #expect(
            text("<tr><th colspan=2>Results</tr><tr><th>Club<th>Goals</tr><tr><td>A<td>1</tr>")
                == "*Results*\n\nClub  Goals\n----  -----\nA     1")
        #expect(
            text("<tr><th>Club<th>Goals</tr><tr><th colspan=2>May</tr><tr><td>A<td>1</tr>")
                == "Club  Goals\n----  -----\nMay\nA     1")
    }

    @Test func `no cell reaches beyond its group, nor beyond the table`() {
        #expect(
            text(
                "<thead><tr><th rowspan=5>a<th>b</tr></thead><tbody><tr><td>c<td rowspan=9>d</tr></tbody>"
            ) == "a  b\n-  -\nc  d")
        let html = HTMLWriter().write(
            read("<tr><th>a<th>b</tr><tr><td rowspan=0>c<td>d</tr><tr><td>e</tr>"))
        #expect(html.contains("<td rowspan=\"2\">c</td>"))
    }

    @Test func `a first row that alone is bold is the header`() {
        #expect(
            text("<tr><td><b>Name</b><td><p><b>Task</b></p></tr><tr><td>Ann<td>Roof</tr>")
                == "Name  Task\n----  ----\nAnn   Roof")
        #expect(
            text("<tr><td><b>a</b><td><b>b</b></tr><tr><td><b>c</b><td><b>d</b></tr>")
                == "*a*  *b*\n*c*  *d*")
        #expect(text("<tr><td><b>a</b> b<td>c</tr><tr><td>d<td>e</tr>") == "*a* b  c\nd      e")
    }

    @Test func `a grid without a header is one by its columns, not by its cells`() {
        #expect(
            text(
                "<tr><td>a<td>b</tr><tr><td colspan=2>c</tr><tr><td rowspan=2>d<td>e</tr><tr><td>f</tr>"
            )
                == "a  b\nc\nd  e\n   f")
        // The parts of a page are no data.
        #expect(text("<tr><td colspan=2>a</tr><tr><td>b<td>c</tr>") == "a\n\nb\n\nc")
        let long = String(repeating: "word ", count: 20)
        #expect(text("<tr><td>a<td>b</tr><tr><td colspan=2>\(long)</tr>").hasPrefix("a\n\nb\n\n"))
    }

    @Test func `lists and code stay in their cells`() {
        let html = """
            <tr><th>Club<th>Players</tr><tr><td>Ajax<td><ul><li>Ann<li>Bob</ul></tr>
            <tr><td>PSV<td><ol start=3><li>Cy</ol><pre>let a
              b</pre></tr><tr><td>BVB<td><p>One</p><p>Two</p></tr>
            """
        #expect(
            text(html) == """
                Club  Players
                ----  -------
                Ajax  • Ann
                      • Bob
                PSV   3. Cy
                      let a
                      \u{A0}\u{A0}b
                BVB   One
                      Two
                """)
        #expect(HTMLWriter().write(read(html)).contains("<td>• Ann<br>\n• Bob</td>"))
        // Headings and tables within make it the frame of a page.
        #expect(text("<tr><th>a</tr><tr><td><h2>b</h2></tr>") == "a\n\nb\n-")
    }

    @Test func `a hostile table keeps its size`() {
        let rows = (0..<3000).map { _ in "<tr><td rowspan=65534 colspan=1000>a" }.joined()
        #expect(read("<tr><th>a<th>b</tr>" + rows).blocks.count == 1)
    }

    @Test func `the cells of a row that its table has no column for are told, with their line`()
        throws
    {
        let source = """
            ---
            title: T
            ---
            | a | b |
            |---|---|
            | 1 | 2 | a third cell |
            | 3 \\| 4 | 5 |
            | 6 | 7 | |

            > | a |
            > |---|
            > | b | c | d |
            """
        let article = try ArticleReader().read(source.utf8, file: "a.md")
        #expect(article.concerns.map(\.line) == [6, 12])
        #expect(article.concerns.allSatisfy { $0.kind == .omission })
        #expect(
            article.notes.first
                == "line 6: the cell \"a third cell\" of a row was left out, since the table has 2 columns; add a column to the table's head, or write \\| for a line within a cell"
        )
        #expect(
            article.concerns.last?.message.hasPrefix("the cell \"c\" and 1 more of a row") == true)
    }
}
