import Composing
import NewsletterCore
import Testing

/// The table of front matter says what the reader does.
@Suite struct FrontMatterKeyTests {
    /// Something that the key can hold, such that the article differs from one without it.
    private func sample(_ key: FrontMatterKey, _ name: String) -> String {
        switch key {
        case .title, .author, .summary, .language: "Something"
        case .date, .eventDate: "2026-11-02"
        case .tags: name == "taxonomies" ? "{tags: [a]}" : "[a]"
        case .image: "a.png"
        case .url: "https://example.org/a"
        case .draft: name == "published" ? "false" : "true"
        case .personal: "true"
        case .cleanUp: "false"
        }
    }

    @Test(arguments: FrontMatterKey.allCases)
    func `every name of a key is read`(key: FrontMatterKey) throws {
        // Text on which clean-ups, a title and slots would each show.
        let body = "\nPull- ed {{subscriber.name|you}} \u{FB01}sh."
        func article(_ matter: String) throws -> Article {
            try ArticleReader(knownWords: ["pulled"])
                .read("---\n\(matter)\n---\n\(body)\n".utf8, file: "a.md")
        }
        let plain = try article("x: y")
        for name in key.names {
            if key == .cleanUp {
                // It concerns the text before it is Markdown.
                #expect(throws: ArticleError.self) { try article("\(name): {nonsense: true}") }
                continue
            }
            #expect(try article("\(name): \(sample(key, name))") != plain, "\(name)")
        }
    }
}
