internal import Foundation
internal import PostriderTesting

/// Newsrooms that are made once and copied for each case.
actor Furniture {
    static let shared = Furniture()

    private var made: [Int: Task<TemporaryFolder, any Error>] = [:]

    /// Puts a newsroom with so many subscribers and one composed issue into a folder.
    func put(into folder: String, recipients: Int) async throws {
        let task = made[recipients] ?? Task { try await Self.make(recipients) }
        made[recipients] = task
        let model = try await task.value
        // Not FileManager's copy, which forgets the permissions of secrets.
        let ending = try await RunningProgram.start(["/bin/cp", "-a", model.path, folder]).ending()
        guard ending.status == 0 else { throw SoakError("cp: \(ending)") }
    }

    private static func make(_ recipients: Int) async throws -> TemporaryFolder {
        let folder = TemporaryFolder()
        try folder.write(settings, to: "postrider.yml", mode: 0o644)
        try folder.write(article, to: "Articles/ferry.md", mode: 0o644)
        let list = try folder.write(Self.table(recipients), to: "list.csv")
        for arguments in [
            ["subscribers", "import", list, "--list", "daily"],
            ["compose", Room.issue, "--subject", "Hello {{subscriber.name|reader}}"],
        ] {
            let ending = try await RunningProgram.start(
                [Programs.postrider] + arguments + ["-C", folder.path]
            ).ending()
            guard ending.status == 0 else { throw SoakError("\(arguments[0]): \(ending)") }
        }
        return folder
    }

    /// A CSV of as many people, over a few domains.
    static func table(_ count: Int, prefix: String = "reader") -> String {
        var text = "email,name\n"
        for number in 1...count {
            text += "\(prefix)\(number)@example\(number % 7).org,Reader \(number)\n"
        }
        return text
    }

    private static let settings = """
        newsletter:
          name: The Ferry Post
          url: https://post.example.org
          postal_address: 4 Ferry Lane, Lindwater
        from: "The Ferry Post <post@example.org>"
        smtp:
          url: smtp://127.0.0.1:9
          tls: off
        links:
          unsubscribe: "https://post.example.org/u/{token}"

        """

    private static let article = """
        ---
        title: The Ferry Runs Again
        date: 2026-11-20
        ---
        After three weeks of high water the ferry crosses the river again, from six in the
        morning until the bells ring nine.
        """
}
