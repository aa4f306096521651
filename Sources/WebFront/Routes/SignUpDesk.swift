package import NewsletterCore
package import PostriderKit

/// Who takes what people type into the pages to join; the list is nowhere behind it.
package protocol SignUpDesk: Sendable {
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
    /// The button of that page was pressed; false where the request does not wait for it.
    func confirm(_ text: String, from network: String?) async throws(Problem) -> Bool
    /// Whether a link is good for saying that no mail is wanted ever.
    func canRefuse(_ text: String) async throws(LinkRefusal) -> Bool
    /// Somebody never wants mail.
    func refuse(_ text: String) async throws(Problem)
}

extension JoiningDesk: SignUpDesk {}
