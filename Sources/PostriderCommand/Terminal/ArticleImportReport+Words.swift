import NewsletterCore
import PostriderKit

extension ArticleImportReport {
    /// Says it in words: what happened on stdout, advice on stderr.
    func tell() {
        for row in articles where row.state != .unchanged {
            Console.write("\(row.state.rawValue)  \(row.file)  \(row.title)".escapingControls())
        }
        var parts = ["\(count(.added)) added"]
        if count(.updated) > 0 { parts.append("\(count(.updated)) updated") }
        parts.append("\(count(.unchanged)) unchanged")
        if count(.changed) > 0 { parts.append("\(count(.changed)) changed at the source") }
        if count(.edited) > 0 { parts.append("\(count(.edited)) changed there and edited here") }
        if skipped > 0 { parts.append("\(skipped) left out") }
        let sums = parts.joined(separator: ", ")
        Console.say(
            "\(articles.count.of("article")): \(sums).\(isDryRun ? " Nothing was written." : "")")
        if count(.changed) > 0 { Console.say("To take the changes: --update") }
        if count(.edited) > 0 {
            Console.say("What was edited here is kept; --update --overwrite would lose the edits.")
        }
    }
}
