import ArgumentParser
import NewsletterCore
import Storage

/// `postrider report`: what became of a mailing, also while it runs.
struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show what became of a mailing: by domain, by reply, over time.",
        discussion: """
            The page of --html is one file with its plots in it; it names recipients, so keep \
            it as you keep the list. How long single mails took is not stored.
            """)

    @OptionGroup var newsroom: NewsroomOptions
    @Argument(help: "The issue.", completion: .issues) var slug: String
    @Option(help: "Write the report as a web page to this file.", completion: .file())
    var html: String?
    @Flag(help: "Write JSON.") var json = false

    func run() throws {
        let workspace = try newsroom.open()
        let folder = try workspace.issueFolder(slug)
        guard folder.hasLedger else {
            throw Failure(
                .badData, "\(slug) has not been sent", advice: "Send it: postrider send \(slug)")
        }
        let report = try MailingReport(reading: folder)
        if let html {
            let page = ReportPage(report, madeAt: workspace.effects.now())
            try AtomicFile.write(page.html.utf8, to: html, mode: 0o600)
            Console.say("Written: \(html.escapingControls())")
        }
        if json { return try writeJSON(report) }
        if html == nil { Console.write(ReportText(report, width: Console.width).text) }
    }
}
