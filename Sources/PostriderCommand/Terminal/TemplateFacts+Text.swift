import PostriderKit

extension TemplateFacts {
    /// What a terminal shows.
    var text: String {
        var table = TextTable("FILE", "WHERE")
        for file in files {
            table.add(file.name, file.path + (file.origin == "newsroom" ? "" : " (built in)"))
        }
        var lines = [Style.bold(name), description, "", table.text(), ""]
        for (title, list) in [("AT THE TOP", nil as String?), ("WITHIN {{#articles}}", "articles")]
        {
            var table = TextTable(title, "IS")
            for tag in tags where tag.within == list {
                let braces = tag.kind == "markup" ? ("{{{", "}}}") : ("{{", "}}")
                let sign = ["condition", "list"].contains(tag.kind) ? "#" : ""
                table.add("\(braces.0)\(sign)\(tag.name)\(braces.1)", tag.meaning)
            }
            lines += [table.text(), ""]
        }
        lines += [Style.bold("FILLED FOR EACH READER")] + slots + blocks
        lines += ["", "Make it your own: postrider templates eject \(name) --as NAME"]
        return lines.joined(separator: "\n")
    }
}
