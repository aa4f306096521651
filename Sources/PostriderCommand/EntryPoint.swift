import ArgumentParser
import Composing
import DeliveryEngine
import Fetching
import Foundation
import MailFormat
import NewsletterCore
import Storage

/// Runs the command and turns every error into one or two lines and an exit code.
@main
enum EntryPoint {
    static func main() async {
        // A file that reaches its limit (ulimit -f) is an error to tell of, and no reason to die.
        signal(SIGXFSZ, SIG_IGN)
        do {
            var command = try Postrider.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as any Reportable {
            Console.say("postrider: \(error.message)")
            Postrider.exit(withError: error.status.code)
        } catch {
            Postrider.exit(withError: error)
        }
    }
}

/// An error that knows how the user should hear of it.
protocol Reportable: Error {
    var status: ExitStatus { get }
    var message: String { get }
}

extension Failure: Reportable {
    var message: String { description }
}

extension StorageError: Reportable {
    var status: ExitStatus {
        switch reason {
        case .busy, .locked: .tryLater
        case .noNewsroom, .exposed: .badConfiguration
        case .system, .full, .database: .tryLater
        case .missing, .exists, .foreign, .newer, .damaged, .unfit, .elsewhere: .badData
        }
    }
    var message: String { description }
}

extension ArticleError: Reportable {
    var status: ExitStatus { .badData }
    var message: String { description }
}

extension FeedError: Reportable {
    var status: ExitStatus { .badData }
    var message: String { description }
}

extension FetchError: Reportable {
    var status: ExitStatus { isPassing ? .unavailable : .badData }
    var message: String { description }
}

extension ComposingError: Reportable {
    var status: ExitStatus { .badData }
    var message: String { description }
}

extension SelectionError: Reportable {
    var status: ExitStatus { .badData }
    var message: String { description }
}

extension AddressError: Reportable {
    var status: ExitStatus { .badData }
    var message: String { description }
}

extension MailError: Reportable {
    var status: ExitStatus { .badConfiguration }
    var message: String { description }
}

extension SegmentError: Reportable {
    var status: ExitStatus { .usage }
    var message: String { "the expression cannot be understood\n\(self)" }
}

extension LedgerError: Reportable {
    var status: ExitStatus { .software }
    var message: String { "\(self); this is a bug of ours, nothing was sent twice" }
}
