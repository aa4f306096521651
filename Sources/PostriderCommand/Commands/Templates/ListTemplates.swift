import ArgumentParser
import PostriderKit

/// `postrider templates list`.
struct ListTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let shelf = try newsroom.open().templates
        let rows = try shelf.names().map { try TemplateRow($0, shelf) }
        if json { return try writeJSON(rows) }
        var table = TextTable("NAME", "ORIGIN", "LOOKS LIKE")
        for row in rows { table.add(row.name, row.originInWords, row.description) }
        Console.write(table.text())
    }
}
