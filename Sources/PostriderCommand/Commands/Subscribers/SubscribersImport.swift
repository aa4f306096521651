import ArgumentParser
import Files
import Foundation
import NewsletterCore
import PostriderKit
import Subscribing

/// `postrider subscribers import`.
struct SubscribersImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import subscribers from CSV or JSON lines.",
        discussion: """
            All rows or none are applied. Nobody is revived who unsubscribed, bounced or is \
            suppressed. Rejected rows are written beside the file, with line and reason. \
            Exports of listmonk, Mailchimp, Substack, Ghost, Buttondown, beehiiv, Keila, phpList, \
            Brevo and HubSpot are recognised by their headings. A column that only looks as if it \
            said who has left or agreed stops the import until --map says what it holds.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The file; - reads standard input.", completion: .file()) var file: String
    @Option(
        name: .customLong("list"), help: "A list that everybody joins; repeatable.",
        completion: .lists, transform: ListNames.init(typed:))
    var listNames: [ListNames] = []
    @OptionGroup var making: NewListOptions
    @Option(name: .customLong("tag"), help: "A tag that everybody gets; repeatable.")
    var tags: [String] = []
    @Option(name: .customLong("consent"), help: "Where the consent came from, where no row says.")
    var consentSource: String?
    @Option(
        name: .customLong("map"),
        help: """
            What a column holds, as HEADING=email, name, unsubscribed, attribute, ignored ...; \
            without headings by number, as 1=email; repeatable.
            """)
    var mapping: [String] = []
    @Option(
        name: .customLong("dates"),
        help: "The order of dates such as 1/2/26, where no row proves it: dmy, mdy or ymd.")
    var dates: DateOrder?
    @Option(
        name: .customLong("confirmed"),
        help: "Where everybody in the file confirmed the address, for lists with double opt-in.")
    var confirmedSource: String?
    @Option(help: "Whose export it is, where its headings do not tell.")
    var format = ImportFormat.auto
    @Option(help: "How it is encoded, such as shift_jis; found out otherwise.")
    var encoding: String?
    @Option(help: "Where rejected rows are written.", completion: .file())
    var rejected: String?
    @Flag(help: "Only show what would happen.") var dryRun = false
    @Flag(help: "Write JSON.") var json = false

    var lists: [ListName] { listNames.flatMap(\.all) }

    func run() throws {
        let stream = ReadOnceFile(file)
        let work = ImportSubscribers(
            into: try newsroom.open(), try options(), makesLists: making.makesLists)
        let place = try rejected.map {
            try RejectedFile($0, importing: file, called: "--rejected")
        }
        let record = try stream.read { path in
            let progress = ReadingProgress("Reading \(file)")
            defer { progress.end() }
            return try work.take(
                path, named: stream.isStream ? "-" : file, rejected: place,
                progress: progress.show)
        }
        if json { try writeJSON(record) } else { record.tell() }
        if record.rejected > 0 { throw ExitStatus.incomplete.code }
    }

    private func options() throws -> ImportOptions {
        ImportOptions(
            lists: lists, tags: tags, columns: try columns(), consentSource: consentSource,
            layout: format.layout, encoding: encoding,
            source: file == "-" ? "standard input" : file, dates: dates,
            confirmedSource: try confirmation(), isDryRun: dryRun)
    }

    private func columns() throws -> [String: ImportColumn] {
        try Dictionary(
            mapping.map { text in
                guard let sign = text.lastIndex(of: "="), sign != text.startIndex,
                    text.index(after: sign) != text.endIndex
                else {
                    throw Problem(
                        .usage, "--map: \"\(text)\" is not HEADING=COLUMN",
                        remedy: "Such as: --map \"E-Post=email\"")
                }
                let (heading, word) = (
                    String(text[..<sign]), String(text[text.index(after: sign)...])
                )
                guard let column = ImportColumn(said: word, of: heading) else {
                    let near = ImportColumn.nearest(to: word)
                    throw Problem(
                        .usage, "--map: there is no column \"\(word)\"",
                        remedy: .words(
                            (near.map { "Did you mean \($0)? " } ?? "")
                                + "An attribute of that name is attribute:\(word)."))
                }
                return (heading.inOneLine, column)
            }, uniquingKeysWith: { $1 })
    }

    /// The source that somebody vouches by; a blank one proves nothing.
    private func confirmation() throws -> String? {
        guard let source = confirmedSource?.inOneLine else { return nil }
        guard !source.isEmpty else {
            throw Problem(
                .usage, "--confirmed: the source is empty",
                remedy: "Such as: --confirmed \"double opt-in of the old shop, 2019-2026\"")
        }
        return source
    }
}

/// Whose export a file is.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
    case auto, postrider, listmonk, mailchimp, substack, ghost, buttondown, beehiiv, keila
    case phplist, brevo, hubspot

    /// Nil where the headings are to tell.
    var layout: ImportLayout? { ImportLayout(rawValue: rawValue) }
}
