import Foundation
import PostriderTesting
import Testing

@testable import NewsroomFiles

/// Which files below Articles/ are articles, and what they are called.
@Suite struct ArticleListingTests {
    let folder = TemporaryFolder()
    let room: Newsroom

    init() throws {
        room = Newsroom(folder: folder.path)
        for name in [
            "snow.md", "index.md", "2026/ice.TXT", "2026/11/fog.html", "mill/index.md",
            "2026/mill/Index.markdown", "mill/notes.md", "two.dots.md",
            // None of these is an article.
            "README.md", "2026/readme.txt", "_index.md", "2026/_index.html", "_drafts/a.md",
            "2026/_old/a/b.md", ".git/a.md", ".hidden.md", "mill/photo.jpg", "2026/data.csv",
        ] {
            try folder.write("x", to: "Articles/\(name)")
        }
    }

    @Test func `a name is the path below Articles without its ending`() throws {
        let listing = try room.articleListing()
        #expect(
            listing.locations.map(\.name) == [
                "2026/11/fog", "2026/ice", "2026/mill", "index", "mill", "mill/notes", "snow",
                "two.dots",
            ])
        #expect(
            listing.locations.map(\.shown).prefix(3) == [
                "Articles/2026/11/fog.html", "Articles/2026/ice.TXT",
                "Articles/2026/mill/Index.markdown",
            ])
        #expect(
            listing.locations.filter { !$0.isNested }.map(\.name) == ["index", "snow", "two.dots"])
        #expect(listing.locations[0].folder == "2026/11" && listing.locations[3].folder == "")
        #expect(listing.passedOver.isEmpty)
        #expect(try room.articleFiles() == listing.locations.map(\.path))
    }

    @Test func `a link to a folder is followed only within the newsroom, and never twice`() throws {
        let elsewhere = TemporaryFolder()
        try elsewhere.write("secret", to: "letters/a.md")
        try folder.write("x", to: "Shared/old.md")
        let files = FileManager.default
        for (name, target) in [
            ("out", elsewhere.file("letters")), ("round", folder.file("Articles")),
            ("up", folder.path), ("again", folder.file("Articles/2026")),
            ("shared", folder.file("Shared")), ("dangling", folder.file("nowhere")),
        ] {
            try files.createSymbolicLink(
                atPath: folder.file("Articles/\(name)"), withDestinationPath: target)
        }
        let listing = try room.articleListing()
        #expect(listing.locations.count == 9)
        #expect(listing.locations.contains { $0.name == "shared/old" })
        #expect(
            listing.passedOver
                == ["Articles/out/: leads out of the newsroom; copy what belongs here"])
    }

    @Test func `what lies in folders at the first reading counts as used, what comes later is new`()
        throws
    {
        let first = UsedArticles(of: room, try room.articleListing().locations)
        #expect(first.isNew && first.problem == nil)
        #expect(
            first.names == ["2026/11/fog", "2026/ice", "2026/mill", "mill", "mill/notes"])
        try folder.write("x", to: "Articles/2026/new.md")
        try folder.write("x", to: "Articles/top.md")
        let second = UsedArticles(of: room, try room.articleListing().locations)
        #expect(!second.isNew && second.names == first.names)
        // An editor may take a line out, or put one in.
        let text = String(decoding: try #require(folder.bytes("Articles/.used")), as: UTF8.self)
        #expect(text.hasPrefix("# "))
        try folder.write(
            text.replacing("2026/ice\n", with: "") + "snow\r\n", to: "Articles/.used")
        let third = UsedArticles(of: room, [])
        #expect(third.names == first.names.subtracting(["2026/ice"]).union(["snow"]))
    }

    @Test func `a name that looks like a comment is kept all the same`() throws {
        try folder.write("x", to: "Articles/#1/a b.md")
        let first = UsedArticles(of: room, try room.articleListing().locations)
        #expect(first.names.contains("#1/a b"))
        #expect(UsedArticles(of: room, []).names == first.names)
    }

    @Test func `where the names cannot be read everything in folders counts as used`() throws {
        try folder.write([0xFF, 0xFE, 0x00], to: "Articles/.used")
        let used = UsedArticles(of: room, try room.articleListing().locations)
        #expect(used.problem != nil && used.names.count == 5 && !used.isNew)
    }

    @Test func `a newsroom that is made now has no archive`() throws {
        let fresh = Newsroom(folder: folder.file("fresh"))
        try fresh.createFolders()
        try folder.write("x", to: "fresh/Articles/2026/a.md")
        #expect(UsedArticles(of: fresh, try fresh.articleListing().locations).names.isEmpty)
        try room.createFolders()
        #expect(folder.bytes("Articles/.used") == nil)
    }
}
