import NewsletterCore

/// Asks before something is done that needs a yes.
///
/// What asks: sending; what cannot be taken back; and what changes more than one person, but
/// for imports, which `undo` takes back, and suppressions, which only keep mail away. Nothing
/// else does. Wherever it asks, the command has `--yes`, which answers beforehand.
enum Confirmation {
    /// Whether the question is answered by yes; says that nothing was done where it is not.
    ///
    /// Throws a usage error where there is no terminal to ask on.
    static func isGiven(to question: String, yes: Bool) throws -> Bool {
        if yes { return true }
        guard Console.canAsk else {
            throw Problem(
                .usage, "there is no terminal to ask on: \(question)",
                remedy: "Nothing was done. Add --yes to do it without being asked.")
        }
        if Console.confirm(question) { return true }
        Console.say("Nothing was done.")
        return false
    }
}
