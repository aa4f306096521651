import ArgumentParser
import NewsletterCore
import PostriderKit
import WebFront

/// `postrider serve snippet`.
struct ServeSnippet: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snippet", abstract: "Print a form to sign up, for a website of yours.",
        discussion: """
            Plain HTML, without a script. Whoever sends it in presses one more button on a page of \
            `serve`, since a form elsewhere can be filled in by anybody.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(
        help: "The list; all public ones otherwise.", completion: .lists, transform: ListName.typed)
    var list: ListName?

    func run() throws {
        let workspace = try newsroom.open()
        let served = try ServedNewsroom(workspace)
        if let why = served.whyClosed { Console.say("note: \(why)") }
        let lists = try PublicLists(in: workspace).all()
        if let list, !lists.contains(where: { $0.name == list }) {
            throw Problem(
                .badData, "\(list) is not a public list",
                remedy: "Make it one: postrider lists change \(list) --public.")
        }
        guard !lists.isEmpty else {
            throw Problem(
                .badData, "there is no public list, so nobody can sign up",
                remedy: "Make one: postrider lists create NAME --public.")
        }
        Console.write(JoinSnippet(served.site, lists: lists, only: list).text)
    }
}
