import ArgumentParser
import PostriderKit

/// `postrider suppress remove`.
struct RemoveSuppression: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Lift the suppression of an address or a domain.",
        discussion: """
            With --from what the mailing of an issue found out about addresses is taken back, the \
            status of their subscribers included, where nothing later keeps them away.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The address, or the domain as @example.net.") var target: String?
    @Option(
        name: .customLong("from"),
        help: ArgumentHelp(
            "Instead of an address: all that the mailing of this issue caused.",
            valueName: "issue"))
    var issue: String?
    @Flag(help: "Do not ask.") var yes = false
    @Flag(help: "Write JSON.") var json = false

    func validate() throws {
        if (target == nil) == (issue == nil) {
            throw ValidationError("name an address or a domain, or an issue by --from")
        }
    }

    func run() throws {
        let workspace = try newsroom.open()
        if let issue { return try takeBack(TakeBackSuppressions(by: issue, in: workspace)) }
        guard let target else { return }
        let record = try LiftSuppression(in: workspace).lift(target)
        if json { return try writeJSON(record) }
        Console.say(
            target.hasPrefix("@")
                ? "Lifted the suppression of \(target)."
                : "Lifted the suppression of \(target); their status stays as it was.")
    }

    private func takeBack(_ work: TakeBackSuppressions) throws {
        let planned = try work.plan().lifted.count
        if planned > 0 {
            let question =
                "Take back the suppression of \(planned.of("address", "addresses")), and mail "
                + "them again from now on?"
            guard try Confirmation.isGiven(to: question, yes: yes) else { return }
        }
        let record = try work.lift()
        if json { return try writeJSON(record) }
        Console.say(
            record.lifted.isEmpty
                ? "\(record.from) suppressed nobody who is suppressed for that alone now."
                : "Lifted the suppression of \(record.lifted.count.of("address", "addresses")) that "
                    + "\(record.from) had caused; their status is as it was before.")
        if !record.kept.isEmpty {
            Console.say(
                "Left \(record.kept.count.of("address", "addresses")) suppressed for another reason."
            )
        }
    }
}
