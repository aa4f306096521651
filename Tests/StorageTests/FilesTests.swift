import Foundation
import Glibc
import NewsletterCore
import PostriderTesting
import Testing

@testable import Files
@testable import NewsroomFiles
@testable import Subscribing

struct FilesTests {
    let folder = TemporaryFolder()

    @Test func `a file is replaced whole and keeps its mode`() throws {
        try AtomicFile.write("one".utf8, to: folder.file("a"), mode: 0o600)
        try AtomicFile.write("two".utf8, to: folder.file("a"))
        #expect(folder.bytes("a") == Array("two".utf8))
        #expect(folder.mode("a") == 0o600)
        try AtomicFile.write("x".utf8, to: folder.file("b"))
        #expect(folder.mode("b") == 0o644)
    }

    @Test func `a write that fails leaves the old file and no other`() throws {
        try folder.write("old", to: "a")
        let failure = FileError(path: "a", reason: .full)
        #expect(throws: failure) {
            try AtomicFile.write(to: folder.file("a")) {
                (append: (ContiguousArray<UInt8>) throws(FileError) -> Void)
                    throws(FileError) in
                try append([1, 2, 3])
                throw failure
            }
        }
        #expect(folder.bytes("a") == Array("old".utf8))
        #expect(folder.bytes("a.\(getpid()).0.new") == nil)
    }

    @Test func `files that belong together are replaced together, and the mark goes`() throws {
        try folder.write("old", to: "a", mode: 0o640)
        let files = ["a", "b"].map { (path: folder.file($0), bytes: Array("new \($0)".utf8)) }
        try AtomicFile.write(together: files, mark: folder.file(".mark"), content: [1])
        #expect(folder.bytes("a") == files[0].bytes && folder.bytes("b") == files[1].bytes)
        #expect(folder.mode("a") == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
    }

    @Test func `where one of several files cannot be placed the mark tells of it`() throws {
        try folder.write("old", to: "a")
        try folder.write("", to: "b/in-the-way")
        let files = ["a", "b"].map { (path: folder.file($0), bytes: Array("new".utf8)) }
        #expect(throws: FileError.self) {
            try AtomicFile.write(together: files, mark: folder.file(".mark"), content: [1])
        }
        #expect(folder.bytes(".mark") == [1] && folder.bytes("a") == Array("new".utf8))
        // Where the first cannot be placed nothing has changed, and nothing is marked.
        try FileManager.default.removeItem(atPath: folder.file(".mark"))
        #expect(throws: FileError.self) {
            try AtomicFile.write(
                together: files.reversed(), mark: folder.file(".mark"), content: [1])
        }
        #expect(folder.bytes(".mark") == nil)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == ["a", "b"])
    }

    @Test func `an error names the file that is meant, or the folder that is not there`() throws {
        #expect(throws: FileError(path: folder.file("none"), reason: .missing)) {
            try AtomicFile.write("x".utf8, to: folder.file("none/a"))
        }
        try folder.write("", to: "file")
        let error = #expect(throws: FileError.self) {
            try AtomicFile.write("x".utf8, to: folder.file("file/a"))
        }
        #expect(error?.path == folder.file("file/a") && error?.isRefusal == true)
    }

    @Test func `a folder in the place of a file is told as one`() throws {
        let error = #expect(throws: FileError.self) { try SuppressionTable(at: folder.path) }
        #expect(error?.description == "\(folder.path): is a folder; name a file")
        #expect(error?.isRefusal == true)
    }

    @Test func `a newsroom is found from a folder within it`() throws {
        let room = Newsroom(folder: folder.file("room"))
        try room.createFolders()
        #expect(folder.mode("room/Subscribers") == 0o700)
        #expect(throws: FileError(path: room.articles, reason: .noNewsroom)) {
            try Newsroom(containing: room.articles)
        }
        try AtomicFile.write("from: x".utf8, to: room.settings)
        #expect(try Newsroom(containing: room.articles) == room)
        #expect(try Newsroom(containing: room.folder).exists)
    }

    @Test func `a newsroom lists its articles and issues`() throws {
        let room = Newsroom(folder: folder.path)
        try room.createFolders()
        for name in ["b.md", "a.txt", "c.html", ".hidden.md", "picture.png"] {
            try AtomicFile.write("x".utf8, to: "\(room.articles)/\(name)")
        }
        #expect(
            try room.articleFiles() == ["a.txt", "b.md", "c.html"].map { "\(room.articles)/\($0)" })
        let issue = room.issue(Slug("2026-11-22")!)
        try issue.create()
        #expect(folder.mode("Issues/2026-11-22") == 0o700)
        #expect(try room.issueSlugs() == [])
        try AtomicFile.write("x".utf8, to: issue.plan)
        #expect(try room.issueSlugs() == [issue.slug])
        #expect(!issue.hasLedger)
    }
}
