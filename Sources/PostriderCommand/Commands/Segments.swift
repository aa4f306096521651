import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider segments`: expressions that have a name.
struct Segments: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep expressions that select people.",
        discussion: """
            A segment is used by its name: --segment NAME, or segment:NAME in an expression. \
            The language: docs/subscribers.md.
            """,
        subcommands: [
            ListSegments.self, SaveSegment.self, ShowSegment.self, DeleteSegment.self,
        ],
        defaultSubcommand: ListSegments.self)
}

/// `postrider segments list`.
struct ListSegments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the saved segments with their expressions.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let records = try newsroom.open().subscribers().segments.all().map { SegmentListing($0) }
        if json { return try writeJSON(records) }
        if records.isEmpty {
            return Console.say("No segments yet: postrider segments save NAME EXPRESSION")
        }
        var table = TextTable("SEGMENT", "EXPRESSION")
        for record in records { table.add(record.name, record.expression) }
        Console.write(table.text())
    }
}

/// `postrider segments save`.
struct SaveSegment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "save", abstract: "Save an expression under a name.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .segments, transform: SegmentName.typed)
    var name: SegmentName
    @Argument(help: "The expression, such as 'tag:paid and city = \"Bath\"'.")
    var expression: String

    func run() throws {
        let store = try newsroom.open().subscribers()
        let segment = try Segment(expression)
        let isNew = try store.segments.save(segment, as: name)
        let count = try store.people.count(SubscriberFilter(segment: segment))
        Console.say(
            "\(isNew ? "Saved" : "Unchanged:") segment:\(name), \(count.of("subscriber")) in it.")
    }
}

/// `postrider segments show`.
struct ShowSegment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a segment and how many are in it.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .segments, transform: SegmentName.typed)
    var name: SegmentName
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        let record = try SegmentRecord(try store.segment(name), store)
        if json { return try writeJSON(record) }
        Console.show(
            """
            Segment      \(record.name)
            Expression   \(record.expression.escapingControls())
            Subscribers  \(record.subscribers), \(record.active) of them active
            Changed      \(record.updatedAt)
            """)
    }
}

/// `postrider segments delete`.
struct DeleteSegment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a saved segment; nobody is removed.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The name.", completion: .segments, transform: SegmentName.typed)
    var name: SegmentName

    func run() throws {
        let store = try newsroom.open().subscribers()
        _ = try store.segment(name)
        try store.segments.delete(name)
        Console.say("Deleted segment:\(name).")
    }
}
