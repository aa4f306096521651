import ArgumentParser
import Foundation
import NewsletterCore
import PostriderKit

/// What a new newsroom must be told before it can send to anybody.
struct StarterAnswers: ParsableArguments {
    @Option(help: "The newsletter's name.") var name: String?
    @Option(help: "Who sends it: news@example.org, or \"The News <news@example.org>\".")
    var from: Mailbox?
    @Option(help: "The postal address that every issue shows, as many laws ask.")
    var postalAddress: String?
    @Option(help: "Who takes the mail: relay.example.org:587, or smtps://relay.example.org.")
    var relay: RelayAddress?

    /// Whether anything was answered.
    var isGiven: Bool { name != nil || from != nil || postalAddress != nil || relay != nil }

    func validate() throws {
        for (option, text) in [("--name", name), ("--postal-address", postalAddress)] {
            guard let text, !Self.isLine(text) else { continue }
            throw ValidationError("\(option) must be one line of text")
        }
    }

    private static func isLine(_ text: String) -> Bool {
        text.contains { !$0.isWhitespace }
            && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }

    /// The settings with what was answered.
    var settings: StarterSettings {
        StarterSettings(
            name: name, from: from, postalAddress: postalAddress, relayURL: relay?.url)
    }

    /// Asks for what was not given; an empty answer leaves the placeholder.
    mutating func ask() {
        Console.say("Leave empty what is still open; postrider.yml can be edited at any time.")
        name = name ?? Self.answer("Name of the newsletter") { Self.isLine($0) ? $0 : nil }
        from = from ?? Self.answer("From address, such as news@example.org") { try? Mailbox($0) }
        postalAddress =
            postalAddress
            ?? Self.answer("Postal address, on one line") { Self.isLine($0) ? $0 : nil }
        relay =
            relay
            ?? Self.answer("Relay, such as relay.example.org:587 (empty: practise on this machine)")
        {
            RelayAddress(argument: $0)
        }
    }

    /// The answer to a question, asked again until it can be used; nil where there is none.
    private static func answer<T>(_ question: String, _ read: (String) -> T?) -> T? {
        while let line = Console.ask(question), !line.isEmpty {
            if let value = read(line) { return value }
            Console.say("\"\(line.escapingControls())\" cannot be used here.")
        }
        return nil
    }
}

/// A relay as people name it: a host, perhaps with a port, or a whole URL.
struct RelayAddress: ExpressibleByArgument, Equatable {
    /// As `smtp.url` has it.
    let url: String

    /// Reads `relay.example.org:587` or `smtps://relay.example.org`; nil for anything else.
    init?(argument: String) {
        let text = argument.trimmingSpace()
        let url = text.contains("://") ? text : "smtp://\(text)"
        guard let parts = URLComponents(string: url), let scheme = parts.scheme,
            ["smtp", "smtps"].contains(scheme), let host = parts.host, !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.path.isEmpty || parts.path == "/",
            parts.port.map({ (1...65_535).contains($0) }) ?? true,
            !url.contains(where: \.isWhitespace)
        else { return nil }
        self.url = parts.port == nil && scheme == "smtp" ? "smtp://\(host):587" : url
    }
}
