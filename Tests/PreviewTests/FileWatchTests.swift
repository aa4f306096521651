import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import Preview

/// When a change is noticed.
@Suite struct FileWatchTests {
    private typealias Look = [String: FileWatch.Stamp]

    private func look(_ time: Int64) -> Look {
        ["a": FileWatch.Stamp(modified: time, size: 1, inode: 1)]
    }

    private func due(_ times: [Int64]) -> [Bool] {
        var calm = Calm(look(0))
        return times.map { calm.isDue(look($0)) }
    }

    @Test func `a change counts once it has come to rest`() {
        #expect(due([0, 0, 1, 1, 1, 1]) == [false, false, false, true, false, false])
    }

    @Test func `several changes in a row are one`() {
        #expect(due([1, 2, 3, 3, 3]) == [false, false, false, true, false])
    }

    @Test func `a change that is taken back is none`() {
        #expect(due([1, 0, 0, 0]) == [false, false, false, false])
    }

    @Test func `whoever never comes to rest is not waited for without end`() {
        let seen = due((1...21).map(Int64.init))
        #expect(seen.indices.filter { seen[$0] } == [9, 19])
    }

    @Test func `new, changed, renamed and deleted files are seen, in folders too`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("watch-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(
            atPath: "\(folder)/Templates/own", withIntermediateDirectories: true)
        let watch = FileWatch([folder, "\(folder)/missing.yml"], effects: .refusing)
        var looks = [watch.look()]
        func act(_ change: () throws -> Void) throws {
            try change()
            looks.append(watch.look())
        }
        func write(_ text: String, _ name: String) throws {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        try act { try write("one", "article.md") }
        try act { try write("longer", "article.md") }
        try act { try write("p {}", "Templates/own/style.css") }
        try act { try write("x", "missing.yml") }
        try act {
            try FileManager.default.moveItem(
                atPath: "\(folder)/article.md", toPath: "\(folder)/story.md")
        }
        try act { try FileManager.default.removeItem(atPath: "\(folder)/story.md") }
        for (before, after) in zip(looks, looks.dropFirst()) { #expect(before != after) }
        let quiet = watch.look()
        try write("swap", ".article.md.swp")
        try write("backup", "article.md~")
        try write("rows", "ledger.sqlite-wal")
        #expect(watch.look() == quiet)
    }
}
