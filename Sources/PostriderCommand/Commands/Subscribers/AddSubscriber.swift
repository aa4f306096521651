import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers add`.
struct AddSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a subscriber, or tell more about one.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Option(help: "The person's name.") var name: String?
    @Option(
        name: .customLong("list"), help: "A list to join; repeatable.", completion: .lists,
        transform: ListNames.init(typed:))
    var listNames: [ListNames] = []
    @OptionGroup var making: NewListOptions
    @Option(name: .customLong("tag"), help: "A tag; repeatable.") var tags: [String] = []
    @Option(name: .customLong("set"), help: "An attribute, as name=value; repeatable.")
    var attributes: [String] = []
    @Option(help: "The language, such as de.") var language: String?
    @Option(help: "The time zone, such as Europe/Berlin.") var timeZone: String?
    @Option(name: .customLong("consent"), help: "Where the consent came from.")
    var consentSource: String?
    @Option(help: "When it was given, such as 2026-04-02; now if not said.")
    var consentAt: String?
    @Option(help: "The words that were agreed to, or the name of their version.")
    var consentForm: String?
    @Option(name: .customLong("consent-ip"), help: "The network address that it came from.")
    var consentAddress: String?
    @Flag(help: "Also if they left, bounced or are suppressed: they asked to come back.")
    var revive = false
    @Flag(help: "Write JSON.") var json = false

    var lists: [ListName] { listNames.flatMap(\.all) }

    func run() throws {
        let workspace = try newsroom.open()
        let entry = SubscriberEntry(
            address: try EmailAddress(ofSubscriber: email), name: try parsedName,
            language: language, lists: lists, tags: tags, attributes: try parsedAttributes,
            consentSource: consentSource, consentAt: try consentTime(workspace.effects),
            timeZone: try parsedTimeZone, consentForm: consentForm,
            consentAddress: consentAddress)
        let record = try AddPerson(in: workspace).add(
            entry, revives: revive, makesLists: making.makesLists)
        if let note = record.note { Console.say("note: \(entry.address) \(note)") }
        if json { return try writeJSON(record) }
        for list in record.newLists { Console.say("Made the list \(list).") }
        Console.say(
            record.outcome == "unchanged"
                ? "\(email) is there already, with nothing new."
                : "\(record.outcome.capitalized) \(email).")
    }

    /// The name on one line, as an import takes it.
    private var parsedName: String? {
        get throws {
            let name = name?.inOneLine
            let isText = name?.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control
            }
            guard isText != false else {
                throw Problem(
                    .badData, "--name: a control character stands in \"\(name ?? "")\"",
                    remedy: "Write the name in letters, spaces and signs.")
            }
            return name
        }
    }

    /// When the consent was given; nil where there is none.
    private func consentTime(_ effects: Effects) throws -> Timestamp? {
        guard let consentAt else {
            let isTold = consentSource != nil || consentForm != nil || consentAddress != nil
            return isTold ? effects.now() : nil
        }
        guard let time = Timestamp(consentAt) else {
            throw Problem(
                .usage, "--consent-at: \"\(consentAt)\" is no time",
                remedy: "Such as: 2026-04-02 or 2026-04-02T05:10:32Z")
        }
        return time
    }

    private var parsedTimeZone: String? {
        get throws {
            guard let timeZone else { return nil }
            guard TimeZone(identifier: timeZone) != nil else {
                let near = timeZone.nearest(in: TimeZone.knownTimeZoneIdentifiers)
                throw Problem(
                    .usage, "--time-zone: there is no time zone \(timeZone)",
                    remedy: near.map { "Did you mean \($0)?" } ?? "Such as: Europe/Berlin")
            }
            return timeZone
        }
    }

    private var parsedAttributes: [String: String] {
        get throws {
            try Dictionary(
                attributes.map { text in
                    let parts = text.split(
                        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                    guard parts.count == 2, !parts[0].isEmpty else {
                        throw Problem(
                            .usage, "--set: \"\(text)\" is not name=value",
                            remedy: "Such as: --set city=Bath")
                    }
                    return (String(parts[0]), String(parts[1]))
                }, uniquingKeysWith: { $1 })
        }
    }
}
