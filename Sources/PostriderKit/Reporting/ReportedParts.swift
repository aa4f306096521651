import DeliveryEngine
import NewsletterCore
package import NewsroomFiles

/// The ledgers of the parts of one mailing, from several machines, opened to be added up.
package struct ReportedParts {
    let pages: [LedgerPage]
    private let breakdowns: [LedgerBreakdown]

    /// Reads the ledger of an issue, and those of other machines.
    ///
    /// Throws where one of them is not a part of the same mailing, or is there twice.
    package init(of folder: IssueFolder, in workspace: Workspace, with others: [String]) throws {
        let ledgers = workspace.adapters.ledgers
        var pages: [LedgerPage] = []
        var breakdowns: [LedgerBreakdown] = []
        for path in [folder.ledger] + others {
            let ledger = try ledgers.read(path)
            defer { ledger.close() }
            let isRunning = try ledgers.writer(of: path) != nil
            // A second is told apart from every other, so that the times of all fit together.
            let breakdown = try ledger.breakdown(groups: .max, buckets: 1_000_000)
            let page = try LedgerPage(
                ledger, of: folder.slug, tally: breakdown.tally, isRunning: isRunning)
            try Self.check(page.mailing, at: path, besides: pages.map(\.mailing))
            pages.append(page)
            breakdowns.append(breakdown)
        }
        self.pages = pages
        self.breakdowns = breakdowns
    }

    private static func check(
        _ mailing: Mailing, at path: String, besides others: [Mailing]
    ) throws {
        func refuse(_ what: String, _ remedy: String) throws {
            throw Problem(.badData, "\(path): \(what)", remedy: .words(remedy))
        }
        guard let chosen = mailing.audience.chosen else {
            return try refuse(
                "is the ledger of a whole mailing, and no part of one",
                "Only what was sent with --part is added up; leave --with out.")
        }
        guard let first = others.first, let its = first.audience.chosen else { return }
        guard mailing.edition.slug == first.edition.slug else {
            return try refuse(
                "is a part of the issue \(mailing.edition.slug), not of \(first.edition.slug)",
                "Name the other machines' Issues/\(first.edition.slug)/ledger.sqlite.")
        }
        guard mailing.digest == first.digest else {
            return try refuse(
                "its part was sent of another version of the issue",
                "Its readers got other words or pictures; report it by itself.")
        }
        guard chosen.backup == its.backup, chosen.part.count == its.part.count,
            mailing.audience.wholeDescription == first.audience.wholeDescription
        else {
            return try refuse(
                "is \(chosen.part.inWords) of another division of the audience: of "
                    + "\(mailing.audience.wholeDescription), by the backup \(chosen.backup)",
                "Add up only parts that were sent with the same --backup and to the same people.")
        }
        if others.contains(where: { $0.audience.chosen?.part == chosen.part }) {
            try refuse(
                "\(chosen.part.inWords) is counted already", "Name the ledger of each machine once."
            )
        }
    }

    private var known: [AudiencePart] {
        pages.compactMap { $0.mailing.audience.chosen?.part }.sorted { $0.number < $1.number }
    }

    /// Which parts these are, such as `1/3`.
    var numbers: [String] { known.map(\.description) }

    /// The parts that are not among them.
    var missing: [String] {
        guard let count = known.first?.count else { return [] }
        return (1...count).filter { number in !known.contains { $0.number == number } }
            .map { "\($0)/\(count)" }
    }

    /// The whole audience in words, and which parts of it these are.
    var audience: String {
        guard let first = pages.first?.mailing.audience, let count = known.first?.count else {
            return ""
        }
        let numbers = known.map { "\($0.number)" }.joined(separator: ", ")
        let which =
            missing.isEmpty
            ? "all \(count) parts" : "\(known.count == 1 ? "part" : "parts") \(numbers) of \(count)"
        return "\(first.wholeDescription), \(which)"
    }

    /// What became of all of them together.
    func breakdown() throws -> LedgerBreakdown { LedgerBreakdown(adding: breakdowns) }
}
