import NewsletterCore

/// A word on the command line that is no command where one must stand.
struct CommandSlip {
    /// The commands before it: `postrider lists`.
    let path: String
    /// The word.
    let word: String
    /// The commands that could stand there.
    let known: [String]

    /// Looks for the first such word; nil where the commands are all right.
    init?(in arguments: [String], of root: CommandHelp) {
        var words = arguments[...]
        var command = root
        var path = root.commandName
        if words.first == "help" { words.removeFirst() }
        while !command.shownSubcommands.isEmpty {
            Self.skipNewsroom(&words)
            guard let word = words.popFirst(), !word.hasPrefix("-") else { return nil }
            guard let next = command.shownSubcommands.first(where: { $0.commandName == word })
            else {
                self.path = path
                self.word = word
                known = command.shownSubcommands.map(\.commandName)
                return
            }
            command = next
            path += " \(word)"
        }
        return nil
    }

    private static func skipNewsroom(_ words: inout ArraySlice<String>) {
        while let word = words.first {
            if ["-C", "--newsroom"].contains(word) {
                words = words.dropFirst(2)
            } else if word.hasPrefix("--newsroom=") {
                words.removeFirst()
            } else {
                return
            }
        }
    }

    /// What is wrong, and which command may be meant.
    var failure: Problem {
        let near = word.nearest(in: known).map { "Did you mean: \(path) \($0)?" }
        return Problem(
            .usage, "there is no command \(path) \(word)",
            remedy: .words(
                "\(near ?? "There are: \(known.joined(separator: ", ")).") See: \(path) --help"))
    }
}
