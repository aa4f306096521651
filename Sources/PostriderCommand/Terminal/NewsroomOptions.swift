import ArgumentParser
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit

/// The options that every command on a newsroom shares.
struct NewsroomOptions: ParsableArguments {
    @Option(
        name: [.customShort("C"), .customLong("newsroom")],
        help: "The newsroom; the current folder or a parent of it otherwise.",
        completion: .directory)
    var folder: String?

    /// Finds the newsroom and reads its settings.
    func open(_ effects: Effects = .live) throws -> Workspace {
        let start = folder ?? FileManager.default.currentDirectoryPath
        let newsroom = try Newsroom(containing: start)
        return Workspace(
            newsroom: newsroom, effects: effects, adapters: .live(effects), notices: .console)
    }
}
