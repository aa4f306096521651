import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers check`.
struct CheckSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "List addresses at which one should look twice.",
        discussion: """
            Likely slips (gmial.com) and addresses of offices (info@, noreply@). They are \
            mailed all the same; nothing is changed.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @OptionGroup var filter: FilterOptions
    @Flag(help: "Write one JSON object a line.") var json = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        var counts: [String: Int] = [:]
        var table = TextTable("EMAIL", "WHY")
        let people = try store.people.matching(try filter.filter(in: store), limit: .max)
        try people.forEach { subscriber in
            guard let record = DoubtfulAddress(subscriber),
                let advice = AddressAdvice(subscriber.address)
            else { return }
            counts[record.kind, default: 0] += 1
            if json {
                Console.write(try jsonLine(record))
            } else {
                table.add(record.email, advice.description)
            }
        }
        if json { return }
        if counts.isEmpty { return Console.say("No address asks for a second look.") }
        Console.write(table.text())
        let parts = counts.sorted { $0.key < $1.key }.map { "\($1) \($0)" }
        Console.say(
            "\(counts.values.reduce(0, +).of("address", "addresses")): "
                + parts.joined(separator: ", ") + ".")
    }
}
