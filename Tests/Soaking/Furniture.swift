internal import Foundation

/// Newsrooms that are made once and copied for each case.
actor Furniture {
    static let shared = Furniture()

    private var made: [Int: Task<String, any Error>] = [:]

    /// Puts a newsroom with so many subscribers and one composed issue into a folder.
    func put(into folder: String, recipients: Int) async throws {
        let task = made[recipients] ?? Task { try await Self.make(recipients) }
        made[recipients] = task
        let model = try await task.value
        // Not FileManager's copy, which forgets the permissions of secrets.
        let copy = try RunningPostrider("/bin/cp", ["-a", model, folder], environment: [:])
        let ending = await copy.ending()
        guard ending.status == 0 else { throw SoakError("cp: \(ending)") }
    }

    private static func make(_ recipients: Int) async throws -> String {
        let folder = try Room.temporaryFolder()
        let files = FileManager.default
        try files.createDirectory(
            atPath: "\(folder)/Articles", withIntermediateDirectories: true)
        try settings.write(
            toFile: "\(folder)/postrider.yml", atomically: true, encoding: .utf8)
        try article.write(
            toFile: "\(folder)/Articles/ferry.md", atomically: true, encoding: .utf8)
        let list = "\(folder)/list.csv"
        try Self.table(recipients).write(toFile: list, atomically: true, encoding: .utf8)
        for arguments in [
            ["subscribers", "import", list, "--list", "daily"],
            ["compose", Room.issue, "--subject", "Hello {{subscriber.name|reader}}"],
        ] {
            let ending = try await RunningPostrider(
                Programs.postrider, arguments + ["-C", folder], environment: [:]
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
