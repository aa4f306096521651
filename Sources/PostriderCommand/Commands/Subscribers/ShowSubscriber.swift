import ArgumentParser
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers show`.
struct ShowSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one subscriber with their history.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let store = try newsroom.open().subscribers()
        let address = try EmailAddress(email)
        guard
            let record = SubscriberHistory(try store.personalData.dossier(of: address, former: []))
        else {
            throw Problem.noSubscriber(address)
        }
        if json { return try writeJSON(record) }
        Console.write(text(record))
    }

    private func text(_ record: SubscriberHistory) -> String {
        let person = record.subscriber
        var lines = [
            ("Email", person.email), ("Name", person.name ?? ""), ("Status", person.status),
            ("Suppressed", record.suppressed ?? ""),
            ("Paused until", person.pausedUntil?.withLocalTimes() ?? ""),
            ("Language", person.language ?? ""),
            ("Time zone", person.timeZone ?? ""),
            (
                "Lists",
                person.lists.sorted { $0.key < $1.key }.map { "\($0) (\($1))" }
                    .joined(separator: ", ")
            ),
            ("Tags", person.tags.joined(separator: ", ")),
        ]
        lines += person.attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        lines += [
            (
                "Consent",
                [person.consentSource, person.consentAt?.withLocalTimes()].compactMap { $0 }
                    .joined(separator: ", ")
            ),
            ("Since", person.createdAt.withLocalTimes()), ("Id", person.id),
        ]
        lines += record.history.map { ($0.at.withLocalTimes(), $0.words.withLocalTimes()) }
        // The moments of the history are longer with a zone.
        let width = Console.writesToTerminal ? 27 : 22
        return lines.filter { !$0.1.isEmpty }.map { title, value in
            let name = title.escapingControls()
            let gap = String(repeating: " ", count: max(1, width - DisplayWidth.of(name)))
            return name + gap + value.escapingControls()
        }.joined(separator: "\n")
    }
}
