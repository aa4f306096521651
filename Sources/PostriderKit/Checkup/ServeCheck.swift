import MailFormat
import NewsletterCore

/// Whether the way is open by which readers leave: from the mail over the public address to
/// `postrider serve` (RFC 8058).
///
/// A round trip that fails may be this machine's own trouble, so it is a warning.
struct ServeCheck {
    private static let area = "serve"

    let workspace: Workspace
    let settings: Settings
    /// Whether the public address is left alone.
    let isOffline: Bool

    func run() -> [Check] {
        guard let url = settings.serve.url, let page = settings.serve.unsubscribePage else {
            return []
        }
        return [address(url)] + wrongWays() + [signatures()].compactMap { $0 }
            + (isOffline ? [] : [roundTrip(url, page)])
    }

    private func address(_ url: String) -> Check {
        url.hasPrefix("https://")
            ? .ok(Self.area, "serve.url", url)
            : .warn(
                Self.area, "serve.url", "\(url) is without TLS: mails get no one-click header",
                remedy:
                    "For readers put a web server with a certificate before it; see docs/serve.md."
            )
    }

    /// What leads elsewhere than to `serve`.
    private func wrongWays() -> [Check] {
        ServeAdvice.all(of: settings, listening: settings.serve.listen).map { advice in
            switch advice {
            case .otherPage(let page, let own):
                .warn(
                    Self.area, "links.unsubscribe", "links lead to \(page), and not to \(own)",
                    remedy: "Take it out, unless that page is one of your own, or leads here.")
            case .otherPort(let named, let listening):
                .warn(
                    Self.area, "serve.listen",
                    "serve.url names port \(named), and serve.listen \(listening)",
                    remedy: "Give both the same port, unless another program passes it on.")
            }
        }
    }

    /// Gmail and Yahoo honour one-click only where a signature covers both fields.
    private func signatures() -> Check? {
        let fields = ["list-unsubscribe", "list-unsubscribe-post"]
        for signer in settings.signing {
            let missing = fields.filter { signer.unsignedHeaders.contains($0) }
            guard missing.isEmpty else {
                return .fail(
                    Self.area, "one-click signature",
                    "the signature of \(signer.domain) leaves out \(missing.joined(separator: ", "))",
                    remedy: "Sign both: take it out of dkim.unsigned_headers.")
            }
        }
        if settings.signing.isEmpty { return nil }
        return .ok(Self.area, "one-click signature", "covers both header fields")
    }

    /// Posts what a mail program does, with the token of a test, which changes nothing.
    private func roundTrip(_ url: String, _ page: String) -> Check {
        let name = "one-click"
        let remedy = Remedy.words(
            "See that `postrider serve` runs, and that what is before it passes /u/ on.")
        do {
            guard let keys = try workspace.keyring() else {
                return .warn(
                    Self.area, name, "there is no key yet, so that no link can be tried",
                    remedy: "The first mail makes one; after that ask again.")
            }
            let token = keys.seal(
                Token(.test, subscriber: SubscriberID(random: workspace.effects)))
            let limits = FetchLimits(
                connecting: .seconds(8), total: .seconds(15), allowsPrivateAddresses: true)
            let target = page.replacing("{token}", with: token)
            let status = try workspace.adapters.pages.status(
                of: target, by: .post("List-Unsubscribe=One-Click"), follows: false,
                within: limits)
            let shown = page.replacing("{token}", with: "…")
            guard status == 200 else {
                return .warn(
                    Self.area, name, "\(shown) answers \(status) to one click; it must be 200",
                    remedy: remedy)
            }
            return .ok(Self.area, name, "\(shown) answers 200 to one click")
        } catch let error as FetchError {
            return .warn(
                Self.area, name, "\(url): \(error.reason.description)",
                remedy: remedy)
        } catch {
            return .fail(Self.area, name, error)
        }
    }
}
