package import NewsletterCore
package import PostriderKit

/// Who takes what people type into the pages to join; the list is nowhere behind it.
package protocol SignUpDesk: Sendable {
    /// Who takes what people wish for on the pages for their own settings.
    var ownSettings: any SettingsKeeper { get }
    /// The lists that everybody may join.
    var lists: [ReaderList] { get }
    /// What a form of ours carries, to tell that its page was read.
    func formToken() -> String
    /// Takes a wish; it is on the disk when this returns.
    func take(_ wish: JoinWish) async throws(Problem) -> JoinAnswer
    /// Takes that somebody wants the link to leave by mail; false where too many came from the
    /// same network.
    func sendLink(
        to address: EmailAddress, language: String, page: String, from network: String?
    ) async throws(Problem) -> Bool
    /// What the page behind a receipt is about; nil where the request is gone.
    func standing(ofReceipt text: String) async throws(LinkRefusal) -> ReceiptStanding?
    /// The one more button was pressed.
    func release(_ text: String) async throws(Problem)
    /// Takes the digits of a mail.
    func enter(
        _ typed: String, receipt text: String, from network: String?
    ) async throws(Problem) -> CodeAnswer
    /// What the page to confirm is about; nil where the request is gone.
    func standing(
        ofConfirmation text: String
    ) async throws(LinkRefusal) -> ConfirmationStanding?
    /// The button of that page was pressed, or its browser known by a cookie; false where the
    /// request does not wait for it.
    func confirm(
        _ text: String, from network: String?, in cookie: String?
    ) async throws(Problem) -> Bool
    /// Names the cookie by which a browser is known again.
    var cookieName: String { get }
    /// What it holds for the browser that is given a receipt; nil where none is set.
    func cookie(for receipt: String) -> String?
    /// Whether a cookie is that of the browser in which a link was asked for.
    func isOwn(_ cookie: String?, for link: String) -> Bool
    /// Whether a link is good for saying that no mail is wanted ever.
    func canRefuse(_ text: String) async throws(LinkRefusal) -> Bool
    /// Somebody never wants mail.
    func refuse(_ text: String) async throws(Problem)
}

extension JoiningDesk: SignUpDesk {
    package var ownSettings: any SettingsKeeper { settings }
}
