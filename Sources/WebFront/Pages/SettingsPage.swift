import NewsletterCore
import PostriderKit

/// What a button of the pages for one's own settings does; the raw value is that of its field
/// `action`.
enum SettingsAction: String, CaseIterable, Sendable {
    case leave, join, language, pause, resume, link
    case name, address, export, erase
    case confirm, keep
}

/// A page for one's own settings.
enum SettingsPage: Sendable {
    /// By the link of a mail; with what its reader did a moment ago.
    case manage(ReaderLink, ReaderStanding?, done: SettingsAction?)
    /// By a fresh link.
    case data(DataPage)
    /// After asking to be erased, with the text of the link.
    case erased(String)
    /// By the link of a mail about a change of address or erasing, with its text.
    case mailed(String, MailedStanding)

    /// The path below the site's address, where the page stands in other languages, too.
    var path: String {
        switch self {
        case .manage(let link, _, let done): "/m/\(link.text)" + Self.query(done)
        case .data(let page): "/d/\(page.text)" + Self.query(page.done)
        case .erased(let text): "/d/\(text)" + Self.query(.erase)
        case .mailed(let text, _): "/a/\(text)"
        }
    }

    private static func query(_ done: SettingsAction?) -> String {
        done.map { "?done=\($0.rawValue)" } ?? ""
    }
}

/// The page by a fresh link.
struct DataPage: Sendable {
    /// Of the link.
    let text: String
    let address: EmailAddress
    /// Nil where none is known, or the list could not be read soon.
    let name: String?
    var done: SettingsAction?
    /// What is wrong with what was typed.
    var fault: SettingsAction?
    /// What was typed where that is wrong.
    var typed = ""
}
