import ArgumentParser
import Foundation
import NewsletterCore
import Storage

/// `postrider subscribers`: the people on the list.
struct Subscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep the subscriber list.",
        subcommands: [
            AddSubscriber.self, RemoveSubscribers.self, ListSubscribers.self, ShowSubscriber.self,
            TagSubscriber.self, ImportSubscribers.self, UndoImport.self, ExportSubscribers.self,
            ExplainSubscriber.self, CheckSubscribers.self, ShowAttributes.self,
            ForgetSubscriber.self, BackUpSubscribers.self, RestoreSubscribers.self,
        ])
}

/// A subscriber as `--json` tells it.
struct SubscriberRecord: Encodable {
    let id: String
    let email: String
    let name: String?
    let status: String
    let language: String?
    let timeZone: String?
    let lists: [String: String]
    let tags: [String]
    let attributes: [String: String]
    let consentSource: String?
    let consentAt: String?
    let createdAt: String

    init(_ subscriber: Subscriber) {
        id = subscriber.id.description
        email = subscriber.address.description
        name = subscriber.name
        status = subscriber.status.rawValue
        language = subscriber.language
        timeZone = subscriber.timeZone
        lists = Dictionary(
            uniqueKeysWithValues: subscriber.memberships.map { ($0.description, $1.rawValue) })
        tags = subscriber.tags
        attributes = subscriber.attributes
        consentSource = subscriber.consentSource
        consentAt = subscriber.consentAt?.description
        createdAt = subscriber.createdAt.description
    }
}

/// `postrider subscribers add`.
struct AddSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Add a subscriber, or tell more about one.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Option(help: "The person's name.") var name: String?
    @Option(name: .customLong("list"), help: "A list to join; repeatable.") var lists: [ListName] =
        []
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

    private struct Record: Encodable {
        /// `added`, `updated` or `unchanged`.
        let outcome: String
        /// What looks like a slip in the address.
        let note: String?
        let subscriber: SubscriberRecord?
    }

    func run() throws {
        let workspace = try newsroom.open()
        let entry = SubscriberEntry(
            address: try EmailAddress(ofSubscriber: email), name: try parsedName,
            language: language, lists: lists, tags: tags, attributes: try parsedAttributes,
            consentSource: consentSource, consentAt: try consentTime(workspace.effects),
            timeZone: try parsedTimeZone, consentForm: consentForm,
            consentAddress: consentAddress)
        let people = try workspace.subscribers()
        let outcome = try people.add(
            entry, revives: revive, createsLists: true, origin: .command)
        let note = outcome == .added ? AddressAdvice(entry.address).map { "\($0)" } : nil
        if let note { Console.say("note: \(entry.address) \(note)") }
        func tell(_ outcome: String, _ sentence: String) throws {
            guard json else { return Console.say(sentence) }
            let subscriber = try people.subscriber(.address(entry.address))
            try writeJSON(
                Record(
                    outcome: outcome, note: note, subscriber: subscriber.map(SubscriberRecord.init))
            )
        }
        switch outcome {
        case .added: try tell("added", "Added \(email).")
        case .updated: try tell("updated", "Updated \(email).")
        case .unchanged: try tell("unchanged", "\(email) is there already, with nothing new.")
        case .skipped(.blocked):
            let blocked = try people.suppression(of: entry.address)?.address
            throw Failure(
                .badData, "\(email) was not added: its domain is suppressed",
                advice: "If it may have mail again: postrider suppress remove \(blocked ?? "")")
        case .skipped(let reason):
            throw Failure(
                .badData, "\(email) is \(reason.rawValue) and was not added",
                advice: "If they asked to come back, say so with --revive.")
        }
    }

    /// The name on one line, as an import takes it.
    private var parsedName: String? {
        get throws {
            let name = name?.inOneLine
            let isText = name?.unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control
            }
            guard isText != false else {
                throw Failure(
                    .badData, "--name: a control character stands in \"\(name ?? "")\"",
                    advice: "Write the name in letters, spaces and signs.")
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
            throw Failure(
                .usage, "--consent-at: \"\(consentAt)\" is no time",
                advice: "Such as: 2026-04-02 or 2026-04-02T05:10:32Z")
        }
        return time
    }

    private var parsedTimeZone: String? {
        get throws {
            guard let timeZone else { return nil }
            guard TimeZone(identifier: timeZone) != nil else {
                let near = timeZone.nearest(in: TimeZone.knownTimeZoneIdentifiers)
                throw Failure(
                    .usage, "--time-zone: there is no time zone \(timeZone)",
                    advice: near.map { "Did you mean \($0)?" } ?? "Such as: Europe/Berlin")
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
                        throw Failure(
                            .usage, "--set: \"\(text)\" is not name=value",
                            advice: "Such as: --set city=Bath")
                    }
                    return (String(parts[0]), String(parts[1]))
                }, uniquingKeysWith: { $1 })
        }
    }
}

/// `postrider subscribers remove`.
struct RemoveSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Take people off: one list, or everything.",
        discussion: """
            With --list they leave that list. Without it their rows are deleted; whoever had \
            left or bounced stays suppressed, so that no import brings them back.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The addresses.") var emails: [String]
    @Option(help: "Only off this list.") var list: ListName?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let email: String
        /// The list that was left; nil where the row is gone.
        let list: String?
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        let addresses = try emails.map { try EmailAddress($0) }
        if addresses.count > 1, !yes {
            guard Console.canAsk else {
                throw Failure(
                    .usage, "this removes \(addresses.count) people", advice: "Say --yes to do it.")
            }
            guard Console.confirm("Remove \(addresses.count) people?") else { return }
        }
        var removed: [Record] = []
        // What was done is told also where a later address is not known.
        defer { if json { try? writeJSON(removed) } }
        for address in addresses {
            let reference = SubscriberReference.address(address)
            let wasFound =
                if let list {
                    try people.unsubscribe(reference, from: list, origin: .command) != .unknown
                } else {
                    try people.remove(reference, origin: .command) != nil
                }
            guard wasFound else { throw unknown(address) }
            removed.append(Record(email: address.description, list: list?.description))
            if !json { Console.say("Removed \(address)\(list.map { " from \($0)" } ?? "").") }
        }
    }
}

/// `postrider subscribers list`.
struct ListSubscribers: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List subscribers.")

    @OptionGroup var newsroom: NewsroomOptions
    @OptionGroup var filter: FilterOptions
    @Option(help: "At most so many.") var limit: Int?
    @Flag(help: "Write one JSON object a line.") var json = false

    func run() throws {
        let people = try newsroom.open().subscribers()
        let filter = try filter.filter()
        if json {
            return try people.forEachSubscriber(filter, limit: limit ?? .max) {
                Console.write(try jsonLine(SubscriberRecord($0)))
            }
        }
        var table = TextTable("EMAIL", "NAME", "STATUS", "LISTS", "TAGS")
        let limit = min(limit ?? .max, 10_000)
        try people.forEachSubscriber(filter, limit: limit) { subscriber in
            let lists = subscriber.memberships.sorted { $0.key < $1.key }
                .map { $1 == .active ? "\($0)" : "\($0) (\($1.rawValue))" }
            table.add(
                subscriber.address.description, subscriber.name ?? "", subscriber.status.rawValue,
                lists.joined(separator: ", "), subscriber.tags.joined(separator: ", "))
        }
        let count = try people.count(filter)
        if count == 0 {
            return Console.say("Nobody here. Add people: postrider subscribers import FILE")
        }
        Console.write(table.text())
        let shown = count > limit ? ", the first \(limit) shown" : ""
        Console.say("\(count.of("subscriber"))\(shown).")
    }
}

/// Which subscribers are meant.
struct FilterOptions: ParsableArguments {
    @Option(help: "On this list.") var list: ListName?
    @Option(help: "With this status.")
    var status: SubscriberStatus?
    @Option(help: "With this tag.") var tag: String?
    @Option(help: "With this in the address or name.") var search: String?

    @Option(
        name: .customLong("where"),
        help: "For whom this holds, such as 'tag:paid and city = \"Bath\"'.")
    var expression: String?
    @Option(help: "In this saved segment.") var segment: SegmentName?

    /// The filter; throws where the expression cannot be understood.
    func filter() throws -> SubscriberFilter {
        SubscriberFilter(
            list: list, status: status, tag: tag, text: search,
            segment: try SegmentOptions.part(expression, segment))
    }
}

/// `postrider subscribers show`.
struct ShowSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one subscriber with their history.")

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Flag(help: "Write JSON.") var json = false

    private struct Record: Encodable {
        let subscriber: SubscriberRecord
        let suppressed: String?
        let history: [Explanation.Event]
    }

    func run() throws {
        let people = try newsroom.open().subscribers()
        let address = try EmailAddress(email)
        let dossier = try people.dossier(of: address)
        guard let subscriber = dossier.subscriber else { throw unknown(address) }
        let record = Record(
            subscriber: SubscriberRecord(subscriber),
            suppressed: dossier.suppression?.reason.rawValue,
            history: dossier.history.map { Explanation.Event($0) })
        if json { return try writeJSON(record) }
        Console.write(text(record))
    }

    private func text(_ record: Record) -> String {
        let person = record.subscriber
        var lines = [
            ("Email", person.email), ("Name", person.name ?? ""), ("Status", person.status),
            ("Suppressed", record.suppressed ?? ""), ("Language", person.language ?? ""),
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
                [person.consentSource, person.consentAt].compactMap { $0 }.joined(separator: ", ")
            ),
            ("Since", person.createdAt), ("Id", person.id),
        ]
        lines += record.history.map { ($0.at, $0.words) }
        return lines.filter { !$0.1.isEmpty }.map { title, value in
            let name = title.escapingControls()
            let gap = String(repeating: " ", count: max(1, 22 - DisplayWidth.of(name)))
            return name + gap + value.escapingControls()
        }.joined(separator: "\n")
    }
}

/// The error for an address that nobody has.
func unknown(_ address: EmailAddress) -> Failure {
    Failure(
        .badData, "\(address) is not a subscriber",
        advice:
            "Look for a part of it: postrider subscribers list --search \(address.localPart.prefix(4))"
    )
}
