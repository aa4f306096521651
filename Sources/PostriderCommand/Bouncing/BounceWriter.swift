import NewsletterCore
import PostriderKit

/// Writes what messages are: one as a document, several a line each, or all as text for people.
struct BounceWriter {
    let isJSON: Bool
    /// The first of them, which is one document where no other follows.
    private var first: BounceRecord?
    private var count = 0

    init(isJSON: Bool) { self.isJSON = isJSON }

    /// Takes the next.
    mutating func write(_ record: BounceRecord) throws {
        count += 1
        guard isJSON else { return Console.show(record.text) }
        if count == 1 {
            first = record
            return
        }
        if let first { Console.write(try jsonLine(first)) }
        first = nil
        Console.write(try jsonLine(record))
    }

    /// Writes what waits for a second.
    mutating func finish() throws {
        if let first { try writeJSON(first) }
        first = nil
    }
}

extension BounceRecord {
    /// What it is, whom it is about and what follows, for a terminal.
    var text: String {
        let place = file == "-" ? "standard input" : file
        let name = number > 1 ? "\(place), message \(number)" : place
        var lines = ["\(Style.bold(name)): \(headline)  (rule \(rule))"]
        for recipient in recipients.prefix(20) {
            let words = recipient.text.isEmpty ? "" : ": \(recipient.text)"
            lines.append("  \(recipient.address)\(words)")
        }
        if recipients.count > 20 { lines.append("  and \(recipients.count - 20) more") }
        if let identified {
            let issue = identified.issue.map { ", issue \($0)" } ?? ""
            lines.append("  subscriber \(identified.subscriber)\(issue), by \(identified.by)")
        }
        lines.append("  would: \(would)")
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        let numbers = [code.map(String.init), status].compactMap(\.self).joined(separator: " ")
        let why = reason.map { ", \($0)" } ?? ""
        return "\(kind)\(why)" + (numbers.isEmpty ? "" : " (\(numbers))")
            + (isDelay ? ", still on its way" : "")
    }
}
