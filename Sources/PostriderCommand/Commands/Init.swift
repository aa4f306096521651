import ArgumentParser
import BuiltInFiles
import Foundation
import NewsletterCore
import Storage

/// `postrider init`: makes a newsroom.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a newsroom: settings and folders.")

    @Argument(help: "The folder; it is made if it does not exist.", completion: .directory)
    var folder: String

    @Flag(help: "Fill it with sample articles and an example list.")
    var sample = false
    /// Only to be told that it is no use here.
    @OptionGroup(visibility: .hidden) var newsroom: NewsroomOptions

    func validate() throws {
        if newsroom.folder != nil {
            throw ValidationError("init takes the folder itself: postrider init \(folder)")
        }
    }

    func run() throws {
        let newsroom = Newsroom(folder: folder)
        if newsroom.exists {
            throw Failure(
                .badData, "\(folder) is a newsroom already",
                advice: "Nothing was changed. Choose another folder.")
        }
        for (path, contents) in files where FileManager.default.fileExists(atPath: at(path)) {
            if FileManager.default.contents(atPath: at(path)) == contents { continue }
            throw Failure(
                .badData, "\(at(path)) exists already",
                advice: "Nothing was changed. Choose an empty folder.")
        }
        try newsroom.createFolders()
        for (path, contents) in files.reversed() {
            try FileManager.default.createDirectory(
                atPath: (at(path) as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try AtomicFile.write(contents, to: at(path))
        }
        Console.say("Made the newsroom \(folder). Next:")
        Console.say(nextSteps)
    }

    /// What is written; postrider.yml comes first and is written last.
    private var files: [(path: String, contents: Data)] {
        let starter = BuiltInFiles.files(below: "Templates/newsroom")
            .filter { sample || !$0.path.hasPrefix("sample/") }
            .map { (path: $0.path.removingPrefix("sample/"), contents: $0.contents) }
        let list = BuiltInFiles.files(below: "Subscribers").map {
            (path: "Subscribers/\($0.path)", contents: $0.contents)
        }
        return starter.sorted { a, _ in a.path == "postrider.yml" } + (sample ? list : [])
    }

    private func at(_ path: String) -> String { "\(folder)/\(path)" }

    private var nextSteps: String {
        let place = folder.contains(" ") ? "\"\(folder)\"" : folder
        let steps =
            sample
            ? [
                "cd \(place)", "postrider compose first",
                "postrider subscribers import Subscribers/example.csv",
                "postrider send first --dry-run",
            ]
            : [
                "cd \(place)", "edit postrider.yml", "put articles into Articles/",
                "postrider compose",
            ]
        return steps.map { "  \($0)" }.joined(separator: "\n")
    }
}

extension String {
    /// The text without the prefix, where it has it.
    fileprivate func removingPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
