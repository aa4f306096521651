import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider suppress export`.
struct ExportSuppressions: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write what is suppressed as CSV.",
        discussion: "`suppress import` of this newsroom reads it again without loss.")

    @OptionGroup var newsroom: NewsroomOptions

    func run() throws {
        let found = try newsroom.open().subscribers().suppressions.all()
        Console.write(bytes: SuppressionTable.write(found))
    }
}
