import Foundation
import NewsletterCore
import PostriderTesting
import Testing

@testable import NewsroomFiles

/// The names of lists that a restore lays aside.
struct LaidAsideTests {
    @Test func `a list that is laid aside within the same moment replaces no other`() throws {
        let folder = TemporaryFolder()
        let newsroom = Newsroom(folder: folder.path)
        try newsroom.createFolders()
        let moment = Timestamp(seconds: 1_700_000_000)
        var names: [String] = []
        for number in 1...3 {
            let name = newsroom.listLaidAside(at: moment)
            #expect(!names.contains(name))
            try Data("\(number)".utf8).write(to: URL(fileURLWithPath: name))
            names.append(name)
        }
        #expect(try newsroom.listsLaidAside().sorted() == names)
    }

    @Test func `a database without anything in it is no list`() throws {
        let folder = TemporaryFolder()
        let newsroom = Newsroom(folder: folder.path)
        try newsroom.createFolders()
        #expect(!newsroom.hasList)
        try Data().write(to: URL(fileURLWithPath: newsroom.subscriberDatabase))
        #expect(!newsroom.hasList)
        try Data("x".utf8).write(to: URL(fileURLWithPath: newsroom.subscriberDatabase))
        #expect(newsroom.hasList)
    }
}
