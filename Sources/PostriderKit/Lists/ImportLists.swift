import Composing
import Files
import Foundation
import NewsletterCore
import NewsroomFiles
import Subscribing

/// Takes over what `lists list --json` has told of lists, of this newsroom or another: all of it or
/// nothing.
///
/// Lists that are not there are made. Who is on them comes by `subscribers import`.
package struct ImportLists {
    /// What became of the lists, as `--json` tells it.
    package struct Record: Encodable {
        package var made: [String] = []
        package var changed: [String] = []
        package var unchanged: [String] = []
    }

    /// A list as a file has it; counts and days that stand there are its own.
    private struct Entry: Decodable {
        var name: String
        var optIn: String?
        var isPublic: Bool?
        var title: String?
        var description: String?
        var language: String?

        private enum CodingKeys: String, CodingKey {
            case name, optIn, title, description, language
            case isPublic = "public"
        }
    }

    /// What a list is to be.
    private struct Wanted {
        let name: ListName
        let optIn: OptIn
        let facts: ListFacts
    }

    private let workspace: Workspace

    /// Into the newsroom.
    package init(into workspace: Workspace) { self.workspace = workspace }

    /// Reads a file; throws a ``Problem`` that names it and the list that cannot be taken.
    package func take(_ path: String, named file: String) throws -> Record {
        let bytes = try EditedFiles.unmailed.bytes(at: path, called: file)
        let wanted = try read(bytes, file)
        let store = try workspace.subscribers()
        defer { store.close() }
        let known = Dictionary(uniqueKeysWithValues: try store.lists.all().map { ($0.name, $0) })
        for list in wanted where known[list.name] == nil {
            try SubscriberStore.checkName(ofNew: list.name)
        }
        var record = Record()
        for list in wanted {
            let isNew = try store.makeList(list.name, optIn: list.optIn)
            let isOther = try !isNew && store.lists.setOptIn(list.optIn, of: list.name)
            let isDescribed = try store.lists.describe(list.name) { $0 = list.facts }
            let path: WritableKeyPath<Record, [String]> =
                isNew ? \.made : isOther || isDescribed ? \.changed : \.unchanged
            record[keyPath: path].append("\(list.name)")
        }
        return record
    }

    private func read(_ bytes: [UInt8], _ file: String) throws -> [Wanted] {
        let entries: [Entry]
        do {
            let decoder = JSONDecoder()
            decoder.keyDecodingStrategy = .convertFromSnakeCase
            entries = try decoder.decode([Entry].self, from: Data(bytes))
        } catch {
            throw Problem(
                .badData, "\(file): \(Self.words(for: error))",
                remedy: "It must be what `postrider lists list --json` has written.")
        }
        var names: Set<ListName> = []
        return try entries.enumerated().map { index, entry in
            let place = "\(file): list \(index + 1)"
            let wanted = try Self.wanted(entry, place)
            guard names.insert(wanted.name).inserted else {
                throw Problem(.badData, "\(place): \(wanted.name) stands there twice")
            }
            return wanted
        }
    }

    private static func wanted(_ entry: Entry, _ place: String) throws -> Wanted {
        func refusal(_ why: String) -> Problem { Problem(.badData, "\(place): \(why)") }
        guard let name = ListName(entry.name) else {
            throw refusal("\"\(entry.name.prefix(60).escapingControls())\" is no name of a list")
        }
        guard let optIn = OptIn(rawValue: entry.optIn ?? OptIn.single.rawValue) else {
            throw refusal("opt_in of \(name) is neither single nor double")
        }
        let title = text(entry.title)
        if let fault = title.flatMap({ ListFacts.fault(ofTitle: $0) }) {
            throw refusal("the title of \(name) \(fault)")
        }
        let description = text(entry.description)
        if let fault = description.flatMap({ ListFacts.fault(ofDescription: $0) }) {
            throw refusal("the description of \(name) \(fault)")
        }
        let language = try text(entry.language).map { code in
            guard let tag = LanguageTag(code) else {
                throw refusal("the language of \(name) names none: \(code.escapingControls())")
            }
            return tag.text
        }
        return Wanted(
            name: name, optIn: optIn,
            facts: ListFacts(
                isPublic: entry.isPublic ?? false, title: title, description: description,
                language: language))
    }

    private static func text(_ said: String?) -> String? {
        said.map(\.inOneLine).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func words(for error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            "list \((context.codingPath.first?.intValue ?? 0) + 1) has no \(key.stringValue)"
        case DecodingError.typeMismatch(_, let context),
            DecodingError.valueNotFound(_, let context):
            context.codingPath.count < 2
                ? "it is no array of lists"
                : "list \((context.codingPath[0].intValue ?? 0) + 1): "
                    + "\(context.codingPath[1].stringValue) has a value of another kind"
        default: "it is no JSON"
        }
    }
}
