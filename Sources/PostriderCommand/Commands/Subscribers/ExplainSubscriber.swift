import ArgumentParser
import NewsletterCore
import NewsroomFiles
import PostriderKit
import Storage

/// `postrider subscribers explain`.
struct ExplainSubscriber: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell everything known about an address, and why it is or is not mailed.",
        discussion: """
            With --issue it says first why somebody is in or out of that issue: as its ledger \
            has it once the mailing has begun, else as it would be now; --list, --where and \
            --segment are those that `send` would be given.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address.") var email: String
    @Option(help: "Why they are in or out of this issue.", completion: .issues) var issue: String?
    @Option(name: .customLong("list"), help: "As if it were sent to this list; repeatable.")
    var lists: [ListName] = []
    @OptionGroup var part: SegmentOptions
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if issue == nil && (!lists.isEmpty || part.expression != nil || part.segment != nil) {
            throw ValidationError("--list, --where and --segment go with --issue")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        let address = try EmailAddress(email)
        let folder = try issue.map { try workspace.issueFolder($0) }
        let people = try workspace.subscribers()
        try people.check(lists)
        let segment = try part.part
        if let segment { try people.checkTags(of: segment) }
        let current = try people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace.newsroom)
        let question = AudienceQuestion(
            address: address,
            dossier: try people.dossier(of: address, former: traces.former(than: current)))
        let explanation = Explanation(
            address, question.dossier, traces,
            now: try question.answer(for: nil, to: [], where: nil, people),
            answer: try folder.map { try answer($0, segment, question, traces, people) })
        if json { return try writeJSON(explanation) }
        Console.write(explanation.text)
    }

    private func answer(
        _ folder: IssueFolder, _ segment: Segment?, _ question: AudienceQuestion,
        _ traces: PersonTraces,
        _ people: SubscriberDatabase
    ) throws -> AudienceAnswer {
        if let trace = traces.all.first(where: { $0.issue == folder }) {
            return try question.answer(for: trace)
        }
        // A ledger that is there and not among the traces could not be read.
        if folder.hasLedger { _ = try LedgerDatabase(reading: folder.ledger).outline() }
        return try question.answer(
            for: folder.slug.description, to: lists,
            where: segment, people)
    }
}
