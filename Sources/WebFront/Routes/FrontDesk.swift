import MailFormat
package import NewsletterCore
package import PostriderKit

/// The list's side of the pages: who reads links, and takes what readers want.
package protocol FrontDesk: Sendable {
    /// Reads a link of the page to leave: of a mail, of a test, of the page after leaving. No
    /// database is asked.
    func readerLink(_ text: String) throws(LinkRefusal) -> ReaderLink
    /// What a page may show; nil where the list cannot be read soon, or nobody is known.
    func standing(of link: ReaderLink) async -> ReaderStanding?
    /// The name of somebody; nil where none is known, or the list cannot be read soon.
    func name(of id: SubscriberID) async -> String?
    /// Records a wish; it is on the disk when this returns.
    func record(
        _ wish: ReaderWish, of link: ReaderLink, at now: Timestamp
    ) async throws(Problem) -> WishAnswer
    /// The text of a link by which leaving is taken back, good for an hour.
    func undoLink(for link: ReaderLink) -> String
    /// How things are.
    func readiness() async -> DeskReadiness
}

extension ReadersDesk: FrontDesk {
    package func readerLink(_ text: String) throws(LinkRefusal) -> ReaderLink {
        try link(text, for: .unsubscribe, .test, .undo)
    }
}
