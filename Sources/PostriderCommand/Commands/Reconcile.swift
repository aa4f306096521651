import ArgumentParser
import DeliveryEngine
import Foundation
import Inbound
import MailFormat
import NewsletterCore
import PostriderKit

/// `postrider reconcile`: decides about mails in doubt by what the relay wrote down.
struct Reconcile: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Resolve mails in doubt from the relay's mail log.",
        discussion: """
            Reads the log of Postfix or Exim, or a CSV with the column message_id. A mail that \
            the relay took is sent. One that is not found stays in doubt; --missing resend \
            queues it again where the log covers the time of the mailing. Times without a zone \
            are taken in this machine's (see TZ).
            Compressed logs: gzip -dc mail.log.2.gz | postrider reconcile ISSUE -
            """)

    enum MissingChoice: String, ExpressibleByArgument, CaseIterable { case hold, resend }

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Argument(help: "The log; - for the standard input.", completion: .file()) var log: String
    @Option(help: "The kind of log: auto, postfix, exim or csv.") var format = LogFormat.auto
    @Option(help: "What to do with mails that the log does not know: hold or resend.")
    var missing = MissingChoice.hold
    @Flag(help: "Only show what would be done.") var dryRun = false
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let reconciler = try Reconciler(try newsroom.open(), slug: slug, dryRun: dryRun)
        defer { reconciler.close() }
        if missing == .resend { try reconciler.refuseResending() }
        let outcome = try reconciler.reconcile(
            with: log, format: format, resendsMissing: missing == .resend, zone: .current)
        try reconciler.apply(outcome)
        if json {
            try writeJSON(outcome)
        } else if outcome.inDoubt == 0 {
            Console.write("\(slug): nothing is in doubt.")
        } else {
            Console.write(outcome.text(width: Console.width))
        }
        if let advice = outcome.advice { Console.say(advice) }
        if outcome.held > 0 { throw ExitStatus.incomplete.code }
    }
}

extension LogFormat: ExpressibleByArgument {}
