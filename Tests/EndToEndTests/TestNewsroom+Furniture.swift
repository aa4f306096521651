import Foundation
import PostriderTesting
import Testing

extension TestNewsroom {
    /// The settings of a small newsroom whose relay nobody has started.
    static let settings = """
        newsletter:
          name: The Ferry Post
          url: https://post.example.org
          postal_address: 4 Ferry Lane, Lindwater
        from: "The Ferry Post <post@example.org>"
        reply_to: editor@example.org
        smtp:
          url: smtp://127.0.0.1:9
          tls: off
        links:
          unsubscribe: "https://post.example.org/u/{token}"

        """

    /// Writes settings and three articles with a day and a tag each.
    func furnish() throws {
        try write(Self.settings, to: "postrider.yml")
        try addArticle("snow", title: "Snow on the Lane", date: "2026-11-01", tags: "weather")
        try addArticle("bread", title: "Bread at Six", date: "2026-11-02", tags: "food")
        try addArticle("geese", title: "The Geese Are Back", date: "2026-11-03", tags: "river")
    }

    func addArticle(_ name: String, title: String, date: String, tags: String) throws {
        try write(
            """
            ---
            title: \(title)
            date: \(date)
            tags: [\(tags)]
            ---
            A few words about \(name).
            """, to: "Articles/\(name).md")
    }

    /// Subscribes people, each `name@example.org` by a name in lower case.
    func subscribe(_ names: String..., to list: String = "daily") async throws {
        try await subscribe(names, to: list)
    }

    func subscribe(_ names: [String], to list: String = "daily") async throws {
        let rows = names.map { "\($0)@example.org,\($0.capitalized)" }
        try await postrider(
            "subscribers", "import", "-", "--list", list, "--new-list",
            input: (["email,name"] + rows).joined(separator: "\n") + "\n")
    }

    /// Subscribes ann, bob and eve, and composes the issue `first`.
    func prepareFirstIssue() async throws {
        try await subscribe("ann", "bob", "eve")
        try await postrider("compose", "first", "--subject", "Hello {{subscriber.name|reader}}")
    }

    /// What `status --json` says of an issue.
    func status(of issue: String = "first") async throws -> StatusDocument {
        try await postrider("status", issue, "--json").json()
    }
}

/// The document of `status SLUG --json`, with the keys that scripts rely on.
struct StatusDocument: Decodable {
    let issue: String
    let state: String
    let candidates: Int
    let queued: Int
    let out: Int
    let claimed: Int
    let dotting: Int
    let sent: Int
    let deferred: Int
    let failed: Int
    let held: Int
    let refusedForUs: Int
    let indoubt: Int
    let excluded: [String: Int]

    /// candidates = the sum of the states and of those left out.
    var addsUp: Bool {
        candidates == queued + out + sent + deferred + failed + indoubt
            + excluded.values.reduce(0, +)
            && claimed == out && dotting == 0
    }
}
