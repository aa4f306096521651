import ArgumentParser
import BuiltInFiles
import Files
import Foundation
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider init`: makes a newsroom.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a newsroom: settings and folders.",
        discussion: """
            At a terminal it asks for what was not given: name, sender, postal address and \
            relay. Placeholders stand for the rest; with them mail goes to this machine only.
            """)

    @Argument(help: "The folder; it is made if it does not exist.", completion: .directory)
    var folder: String

    @Flag(help: "Fill it with sample articles and an example list.")
    var sample = false
    @OptionGroup var answers: StarterAnswers
    /// Only to be told that it is no use here.
    @OptionGroup(visibility: .hidden) var newsroom: NewsroomOptions

    func validate() throws {
        if newsroom.folder != nil {
            throw ValidationError("init takes the folder itself: postrider init \(folder)")
        }
        if sample && answers.isGiven {
            throw ValidationError("--sample has a name, sender and relay of its own")
        }
    }

    func run() throws {
        let newsroom = Newsroom(folder: folder)
        if newsroom.exists {
            throw Problem(
                .badData, "\(folder) is a newsroom already",
                remedy: "Nothing was changed. Choose another folder.")
        }
        // What has not been answered yet decides which of the two is written.
        let readmes = [true, false].map { isLocal in
            Data(StarterSettings.placeholders.text(of: Self.readme, isLocal: isLocal).utf8)
        }
        for (path, contents) in furniture.map({ ($0.path, [$0.contents]) }) + [
            (Self.readme, readmes)
        ]
        where FileManager.default.fileExists(atPath: at(path)) {
            let there = FileManager.default.contents(atPath: at(path))
            if contents.contains(where: { $0 == there }) { continue }
            throw Problem(
                .badData, "\(at(path)) exists already",
                remedy: "Nothing was changed. Choose an empty folder.")
        }
        let settings = settings()
        try newsroom.createFolders()
        // The settings make it a newsroom, so they come last.
        let own = [Self.readme, "postrider.yml"].map {
            (path: $0, contents: Data(settings.text(of: $0).utf8))
        }
        for (path, contents) in furniture + own {
            try FileManager.default.createDirectory(
                atPath: (at(path) as NSString).deletingLastPathComponent,
                withIntermediateDirectories: true)
            try AtomicFile.write(contents, to: at(path))
        }
        Console.say("Made the newsroom \(folder). Next:")
        Console.say(nextSteps)
        if !sample, let words = SettingKey.inWords(settings.placeholderKeys) {
            Console.say("Not your own yet in postrider.yml: \(words).")
        }
    }

    /// The settings: the sample's, or those of the answers.
    private func settings() -> StarterSettings {
        if sample { return .sample }
        var answers = answers
        if Console.canAsk { answers.ask() }
        return answers.settings
    }

    /// What the newsroom says of itself.
    private static let readme = "README.md"

    /// What is written beside the settings, whatever they are.
    private var furniture: [(path: String, contents: Data)] {
        let starter = BuiltInFiles.files(below: "Templates/newsroom")
            .filter { !$0.path.hasSuffix(".template") }
            .filter { sample || !$0.path.hasPrefix("sample/") }
            .map { (path: $0.path.removingPrefix("sample/"), contents: $0.contents) }
        let list = BuiltInFiles.files(below: "Subscribers").map {
            (path: "Subscribers/\($0.path)", contents: $0.contents)
        }
        return starter + (sample ? list : [])
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
