import Composing
import DeliveryEngine
import Fetching
import Foundation
import MailFormat
import NewsletterCore
import Storage

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
        case .system: isRefusal ? .badData : .tryLater
        case .full, .database: .tryLater
        case .missing, .exists, .foreign, .newer, .damaged, .unfit, .elsewhere: .badData
        }
    }
    var message: String { description }
}

/// What Foundation says of a file, told as Storage tells it.
extension CocoaError: Reportable {
    private var told: StorageError {
        let cause = userInfo[NSUnderlyingErrorKey] as? any Error
        let number = cause.map { Int32(truncatingIfNeeded: ($0 as NSError).code) } ?? EIO
        return StorageError(path: filePath ?? "a file", call: "access", errno: number)
    }
    var status: ExitStatus { told.status }
    var message: String { told.description }
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
