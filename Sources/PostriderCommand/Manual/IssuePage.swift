import Composing

/// docs/issue.md: what may stand in issue.yml and in the front matter of an article.
struct IssuePage {
    /// The page in Markdown.
    var markdown: String {
        Self.head
            + IssuePart.allCases.map { "## The keys of \($0.title)\n\n" + table($0.keys) }
            .joined(separator: "\n") + Self.frontMatter + frontMatterTable + Self.notes
    }

    private func table(_ keys: [IssueKey]) -> String {
        "| key | holds | left out | meaning |\n|---|---|---|---|\n"
            + keys.map {
                "| `\($0.name)` | \($0.kind) | \($0.standard) | \(Self.cell($0.meaning)) |\n"
            }
            .joined()
    }

    private var frontMatterTable: String {
        "| key | or | holds | meaning |\n|---|---|---|---|\n"
            + FrontMatterKey.allCases.map { key in
                let others = key.names.filter { $0 != key.rawValue }
                    .map { "`\($0)`" }.joined(separator: ", ")
                return
                    "| `\(key.rawValue)` | \(others) | \(key.kind) | \(Self.cell(key.meaning)) |\n"
            }.joined()
    }

    /// Keeps a bar from ending the cell, also within code.
    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }

    private static let head = """
        # The plan of an issue, and the front matter of an article

        Made by `postrider manual issue` from the code.

        `Issues/SLUG/issue.yml` says what an issue is made of. It is yours: `compose` writes it once
        and afterwards changes only the lines of the keys that its options name, in place; comments
        and order stay. An unknown key is an error that names the nearest known one.

        ```yaml
        subject: "What the river brought, {{subscriber.name|reader}}"
        date: 2026-11-22
        template: classic
        articles:
          - the-ice-house              # Articles/the-ice-house.md
          - section: From the hills    # heads all that follow
          - 2026/first-snow            # Articles/2026/first-snow.md
          - name: fog                  # Articles/fog/index.md
            title: Fog, at last
            show: excerpt
        ```


        """

    private static let frontMatter = """

        ## The keys of an article's front matter

        At the head of the file, as YAML between `---` or as TOML between `+++`. None is needed, and
        what else stands there is left alone, so that files of Hugo, Jekyll and Zola can be used.


        """

    private static let notes = """

        ## Where articles lie

        An article goes by the path of its file below Articles/, without the ending. A bundle is a
        folder with an `index.md` and the pictures that it shows; it goes by the folder. `README.md`,
        `_index.md` and folders whose name begins with `_` or `.` are passed over. Two files of one
        name, such as `fog.md` and `fog/index.md`, are an error for whoever names them.

        Articles/ itself may be a link to a folder elsewhere. A file or folder in it may be a link
        within the newsroom; one that leads out is passed over and told, unless the settings say
        `articles: {follow_links: true}`. What holds secrets or people's data is never an article, and
        nothing over 32 MB is read.

        `Articles/.used` lists articles that count as used although no issue holds them: what lay in
        folders when Postrider first looked into them. `compose` takes those by `--article` only, so
        that no job mails an archive. Take out a line, and the article is new. Keep the file in git.

        """
}
