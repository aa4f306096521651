import DeliveryEngine
import NewsletterCore
import Subscribing

/// The command that sends what a dry run has shown: to the same people, from the same newsroom.
struct SendCommand {
    let slug: Slug
    /// The newsroom, as it was named.
    var folder: String?
    var lists: [ListName] = []
    var expression: String?
    var segment: SegmentName?
    var chosen: ChosenPart?
    var limit: Int?
    var ignoresLint = false

    /// As it is typed, with what a shell would read otherwise in quotes.
    var text: String {
        var words = ["postrider", "send", "\(slug)"]
        func add(_ option: String, _ value: String?) {
            if let value { words += [option, value.shellQuoted] }
        }
        add("-C", folder)
        for list in lists { add("--list", list.description) }
        add("--where", expression)
        add("--segment", segment?.description)
        add("--part", chosen?.part.description)
        add("--backup", chosen?.backup)
        add("--limit", limit.map { "\($0)" })
        if ignoresLint { words.append("--ignore-lint") }
        return words.joined(separator: " ")
    }
}
