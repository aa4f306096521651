import ArgumentParser
import PostriderKit

/// `postrider templates list`.
struct ListTemplates: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates.")

    @OptionGroup var newsroom: NewsroomOptions
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let catalog = try newsroom.open().templates
        let rows = try catalog.names().map { try TemplateRow($0, catalog) }
        if json { return try writeJSON(rows) }
        var table = TextTable("NAME", "ORIGIN", "LOOKS LIKE")
        for row in rows { table.add(row.name, row.originInWords, row.description) }
        Console.write(table.text())
    }
}
