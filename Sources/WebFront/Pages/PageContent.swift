import PostriderKit

/// What a button of the page to leave does; the raw value is that of its field `action`.
enum ReaderAction: String, CaseIterable, Sendable {
    case leave, undo, pause, resume, reason
    /// A mail by which they are back.
    case comeBack = "back"
}

/// The page to leave, or the one after leaving.
struct LeavingPage: Sendable {
    /// The longest text of a reason.
    static let longestReason = 500
    /// How many weeks a pause may last.
    static let pauses = [1, 2, 4, 12]

    let link: ReaderLink
    /// Nil where the list could not be read soon: the buttons stand without address and lists.
    let standing: ReaderStanding?
    /// What the reader did a moment ago.
    let done: ReaderAction?
    /// The code of the language that was asked for, where there is one.
    var asked: String? = nil
}

/// What a page tells.
enum PageContent: Sendable {
    case leaving(LeavingPage)
    case joining(JoiningPage)
    case settings(SettingsPage)
    /// A test's link leads nowhere else.
    case test(ReaderLink)
    /// What went wrong, by its status, and the page that leads on.
    case refusal(Int, back: String? = nil)
}
