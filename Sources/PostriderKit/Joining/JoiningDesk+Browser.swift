import Cryptography
import MailFormat
import NewsletterCore

// The cookie by which the browser is known again in which somebody signed up. No mail scanner has
// it, so the page that a mail's link leads to needs no button there.

extension JoiningDesk {
    /// For how long a browser is known again, in seconds.
    package static let cookieTime = 86_400

    /// Names the cookie; two newsrooms of one host have two.
    package var cookieName: String {
        let digest = SHA256.hash(Array(keys.current.id.utf8)).hexadecimal
        return "__Host-postrider-\(digest.prefix(8))"
    }

    /// What the cookie holds for the browser that is given a receipt; nil where none is set.
    package func cookie(for receipt: String) -> String? {
        guard rules.confirming == .link, let id = try? opened(receipt, for: .receipt) else {
            return nil
        }
        let end = effects.now() + .seconds(Self.cookieTime)
        return keys.seal(Token(.browser, subscriber: id, expires: end))
    }

    /// Whether a cookie is that of the browser in which a link was asked for.
    package func isOwn(_ cookie: String?, for link: String) -> Bool {
        guard rules.confirming == .link, let cookie,
            let browser = try? opened(cookie, for: .browser),
            let id = try? opened(link, for: .confirm)
        else { return false }
        return browser == id
    }
}
