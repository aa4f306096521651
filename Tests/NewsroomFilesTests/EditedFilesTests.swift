import Foundation
import PostriderTesting
import Testing

@testable import Files
@testable import NewsroomFiles

/// What may be read into a mail, and what never is.
@Suite struct EditedFilesTests {
    let folder = TemporaryFolder()
    let room: Newsroom

    init() throws {
        room = Newsroom(folder: folder.path)
        for (name, content) in [
            ("postrider.yml", "from: a@example.org"), ("Articles/snow.md", "Snow fell."),
            ("Subscribers/notes.md", "people"), ("Keys/s1.txt", "key"), ("Shared/old.md", "Old."),
            ("Subscribers/secret.key", String(repeating: "ab", count: 32)),
            ("Issues/first/ledger.sqlite", "a ledger"), ("people.csv", "email\na@example.org"),
        ] {
            try folder.write(content, to: name)
        }
    }

    private func files(_ folders: [String]? = nil, secrets: [String] = []) -> EditedFiles {
        EditedFiles(
            below: folders ?? [room.folder, room.articles], of: room, secrets: secrets)
    }

    private func link(_ name: String, to target: String) throws -> String {
        let path = folder.file("Articles/\(name)")
        try FileManager.default.createSymbolicLink(
            atPath: path, withDestinationPath: target)
        return path
    }

    private func refusal(of path: String, by files: EditedFiles) -> String? {
        do throws(FileError) {
            _ = try files.bytes(at: path, called: "it")
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `a file of the newsroom is read, also by a link within it`() throws {
        #expect(try files().bytes(at: folder.file("Articles/snow.md")) == Array("Snow fell.".utf8))
        #expect(refusal(of: try link("old.md", to: "../Shared/old.md"), by: files()) == nil)
    }

    @Test func `a link that leads out is refused, unless links may lead anywhere`() throws {
        let elsewhere = TemporaryFolder()
        try elsewhere.write("Elsewhere.", to: "a.md")
        let path = try link("out.md", to: elsewhere.file("a.md"))
        #expect(refusal(of: path, by: files())?.contains("outside of the newsroom") == true)
        #expect(refusal(of: path, by: EditedFiles(below: nil, of: room)) == nil)
        let passwords = try link("passwd.md", to: "/etc/passwd")
        #expect(refusal(of: passwords, by: files())?.contains("/etc/passwd") == true)
    }

    @Test func `articles itself may be a link`() throws {
        let elsewhere = TemporaryFolder()
        try elsewhere.write("Elsewhere.", to: "posts/a.md")
        try FileManager.default.removeItem(atPath: room.articles)
        try FileManager.default.createSymbolicLink(
            atPath: room.articles, withDestinationPath: elsewhere.file("posts"))
        #expect(refusal(of: "\(room.articles)/a.md", by: files()) == nil)
        let listing = try room.articleListing()
        #expect(listing.locations.map(\.name) == ["a"] && listing.passedOver.isEmpty)
    }

    @Test(arguments: [
        "Subscribers/notes.md", "Subscribers/secret.key", "Keys/s1.txt", "postrider.yml",
        "Issues/first/ledger.sqlite", "people.csv", "Articles/../Subscribers/notes.md",
    ])
    func `secrets and people's data are never read, whatever leads there`(name: String) throws {
        for files in [files(), EditedFiles(below: nil, of: room)] {
            #expect(refusal(of: folder.file(name), by: files)?.contains("secrets") == true)
        }
        let path = try link("a.md", to: folder.file(name))
        let anywhere = EditedFiles(below: nil, of: room)
        #expect(refusal(of: path, by: anywhere)?.hasPrefix("it: holds secrets") == true)
    }

    @Test func `another newsroom's people, a process's variables and named secrets are private`()
        throws
    {
        let other = TemporaryFolder()
        try other.write("from: b@example.org", to: "postrider.yml")
        try other.write("people", to: "Subscribers/a/b.md")
        try other.write("hunter2", to: "password.txt")
        let anywhere = EditedFiles(
            below: nil, of: room, secrets: [other.file("password.txt")])
        for path in [
            other.file("Subscribers/a/b.md"), "/proc/self/environ", other.file("password.txt"),
        ] {
            #expect(refusal(of: path, by: anywhere)?.contains("secrets") == true, "\(path)")
        }
    }

    @Test func `another name of a private file is as private`() throws {
        for (index, name) in [
            "Subscribers/notes.md", "postrider.yml", "Issues/first/ledger.sqlite", "Keys/s1.txt",
        ].enumerated() {
            let path = folder.file("Articles/hard\(index).md")
            try FileManager.default.linkItem(atPath: folder.file(name), toPath: path)
            #expect(refusal(of: path, by: files())?.contains("secrets") == true, "\(name)")
        }
        // What has two names and is not private is read.
        try FileManager.default.linkItem(
            atPath: folder.file("Shared/old.md"), toPath: folder.file("Articles/twin.md"))
        #expect(refusal(of: folder.file("Articles/twin.md"), by: files()) == nil)
    }

    @Test(arguments: [
        "SQLite format 3\0rest", "-----BEGIN PRIVATE KEY-----\nAAAA",
        "\n-----BEGIN RSA PRIVATE KEY-----\nAAAA",
        "k1 " + String(repeating: "0f", count: 32) + "\n",
        String(repeating: "0F", count: 32),
    ])
    func `a copy of a database or a key is known by its content`(content: String) throws {
        try folder.write(content, to: "Articles/copy.md")
        #expect(
            refusal(of: folder.file("Articles/copy.md"), by: files())?.contains("secrets") == true)
    }

    @Test func `a file over the limit is refused before it is read`() throws {
        let path = folder.file("Articles/large.md")
        try folder.write("", to: "Articles/large.md")
        #expect(truncate(path, EditedFiles.largest) == 0)
        #expect(try files().bytes(at: path).count == EditedFiles.largest)
        // No machine could hold so much.
        #expect(truncate(path, 1 << 40) == 0)
        for files in [files(), .unmailed] {
            #expect(
                refusal(of: path, by: files)?.hasPrefix("it: has 1048576 MB; ") == true)
            #expect(refusal(of: path, by: files)?.contains("may have 32 MB") == true)
        }
    }

    @Test func `what is no file keeps nobody waiting`() throws {
        let path = folder.file("Articles/pipe.md")
        #expect(mkfifo(path, 0o600) == 0)
        #expect(refusal(of: path, by: files())?.contains("a pipe or a device") == true)
        #expect(refusal(of: folder.path, by: files())?.contains("is a folder") == true)
        #expect(
            refusal(of: folder.file("nothing"), by: files())?.contains("does not exist") == true)
    }

    @Test func `folders that are linked to are followed as far as the settings let them`() throws {
        let elsewhere = TemporaryFolder()
        try elsewhere.write("Elsewhere.", to: "posts/a.md")
        for (name, target) in [
            ("posts", elsewhere.file("posts")), ("people", room.subscribers), ("keys", room.keys),
        ] {
            _ = try link(name, to: target)
        }
        let strict = try room.articleListing()
        #expect(strict.locations.map(\.name) == ["snow"])
        #expect(strict.passedOver.count == 3)
        let free = try room.articleListing(followingLinks: true)
        #expect(free.locations.map(\.name) == ["posts/a", "snow"])
        #expect(
            free.passedOver.map { $0.contains("secrets or people's data") } == [true, true])
    }
}
