import ArgumentParser
import PostriderKit

/// `postrider templates show`.
struct ShowTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a template's files and every tag it may use.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The template's name.", completion: .templates) var name: String
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let facts = try TemplateFacts(name, newsroom.open().templates)
        if json { return try writeJSON(facts) }
        Console.write(facts.text)
    }
}
