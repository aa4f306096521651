import ArgumentParser
import NewsletterCore
import PostriderKit

extension ListedState: EnumerableFlag {
    static func help(for value: ListedState) -> ArgumentHelp? {
        switch value {
        case .failed: "List whose email failed, and what the relay said."
        case .deferred: "List who is tried again later, and what the relay said."
        case .inDoubt: "List of whose email nobody knows whether it arrived."
        }
    }
}

extension RecipientList {
    /// The table for a terminal.
    var text: String {
        var table =
            hasManyStates
            ? TextTable("EMAIL", "STATE", "AT", "REPLY") : TextTable("EMAIL", "AT", "REPLY")
        for one in recipients {
            if hasManyStates {
                let state = one.state == "indoubt" ? "in doubt" : one.state
                table.add(one.email, state, one.at ?? "", one.line)
            } else {
                table.add(one.email, one.at ?? "", one.line)
            }
        }
        return table.text()
    }
}
