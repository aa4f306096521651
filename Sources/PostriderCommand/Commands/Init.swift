import ArgumentParser
import PostriderKit

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
        let making = MakeNewsroom(in: folder, isSample: sample)
        try making.check()
        let settings = settings()
        try making.make(settings)
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
