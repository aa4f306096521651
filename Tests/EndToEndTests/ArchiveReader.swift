import Foundation
import PostriderTesting
import Testing

/// What others read an archive with: feedparser, jing, the Nu HTML Checker and a browser.
enum ArchiveReader {
    /// Validates XML against a schema of RELAX NG; nil where it is not installed.
    static let jing = Program.installed("jing")

    /// Whether python3 has feedparser.
    static let hasFeedparser: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", "import feedparser"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    /// The Nu HTML Checker, as `.ci/setup --tests` fetches it; nil where it or Java is missing.
    static let checker: (java: Program, jar: String)? = {
        let cache =
            ProcessInfo.processInfo.environment["XDG_CACHE_HOME"] ?? NSHomeDirectory() + "/.cache"
        let jar = "\(cache)/postrider-specs/vnu.jar"
        guard let java = Program.installed("java"), FileManager.default.fileExists(atPath: jar)
        else { return nil }
        return (java, jar)
    }()

    /// What archive.py read of an archive, and what is wrong with it.
    struct Reading: Decodable {
        let faults: [String]
        let documents: [String]
        let lists: [String]
        /// Identity, title and address of each entry.
        let entries: [[String]]
        let items: [[String]]
        let addresses: Int
    }

    /// Reads the feeds and follows every address of the archive in a folder, which stands at `base`.
    static func read(_ folder: String, base: String) async throws -> Reading {
        let python = try #require(Program.python)
        let ending = try await python.run([beside("archive.py"), folder, base], in: folder)
        try ending.checked()
        return try ending.json()
    }

    /// What jing finds in documents of Atom, a line each.
    static func faults(ofAtom files: [String], in folder: String) async throws -> [String] {
        let jing = try #require(jing)
        let ending = try await jing.run(["-c", beside("atom.rnc")] + files, in: folder)
        return ending.out.split(separator: "\n").map(String.init)
    }

    /// What the checker finds in the pages of a folder: the file and the error.
    static func faults(ofPagesIn folder: String) async throws -> [(file: String, words: String)] {
        struct Report: Decodable {
            struct Message: Decodable {
                let type: String
                let url: String?
                let message: String
            }
            let messages: [Message]
        }
        let checker = try #require(checker)
        let ending = try await checker.java.run(
            [
                "-Xss4m", "-jar", checker.jar, "--format", "json", "--stdout", "--skip-non-html",
                ".",
            ], in: folder)
        let report: Report = try ending.json()
        return report.messages.filter { $0.type != "info" }.map { message in
            let file = message.url?.split(separator: "/").suffix(2).joined(separator: "/") ?? ""
            return (file, "\(message.type): \(message.message)")
        }
    }

    private static func beside(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(name)
            .path
    }
}
