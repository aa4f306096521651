import ArgumentParser
import Foundation
import NewsletterCore

/// A command as its own help knows it, the source of docs/commands.md and of the man page.
struct CommandHelp: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let defaultSubcommand: String?
    let arguments: [ParameterHelp]?
    let subcommands: [CommandHelp]?

    /// What is shown of its arguments and options, without those that every command has.
    var shownArguments: [ParameterHelp] {
        (arguments ?? []).filter {
            $0.shouldDisplay && !["help", "version"].contains($0.valueName)
        }
    }

    /// The commands below it, without `help`, which says this page in pieces.
    var shownSubcommands: [CommandHelp] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    /// How it is written: `send [options] <slug>`; after the path of its parent.
    func usage(after path: String) -> String {
        if !shownSubcommands.isEmpty { return "\(path) \(commandName) <subcommand>" }
        let options = shownArguments.filter { !$0.isPositional }
        let needed = options.filter { !$0.isOptional }.map(\.usage)
        let words =
            ["\(path) \(commandName)"] + needed
            + (needed.count < options.count ? ["[options]"] : [])
            + shownArguments.filter(\.isPositional).map(\.usage)
        return words.joined(separator: " ").trimmingSpace()
    }
}

/// An argument or option of a command.
struct ParameterHelp: Decodable {
    struct Name: Decodable {
        let kind: String
        let name: String

        /// The name with its dashes.
        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let valueName: String
    let names: [Name]?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    var isPositional: Bool { kind == "positional" }

    /// How it is listed: `-C, --newsroom <newsroom>`.
    var title: String {
        if isPositional { return "<\(valueName)>" }
        let all = (names ?? []).map(\.text).joined(separator: ", ")
        return kind == "option" ? "\(all) <\(valueName)>" : all
    }

    /// How it stands in a usage line.
    var usage: String {
        guard isPositional else { return title }
        let value = title + (isRepeating ? " ..." : "")
        return isOptional ? "[\(value)]" : value
    }

    /// What it is for, with its values and default.
    var meaning: String {
        var words = [abstract, discussion].compactMap { $0 }.filter { !$0.isEmpty }
        if let allValues, !allValues.isEmpty {
            words.append("One of: \(allValues.joined(separator: ", ")).")
        }
        if let defaultValue, !defaultValue.isEmpty { words.append("Default: \(defaultValue).") }
        return words.joined(separator: " ")
    }
}
