import NewsletterCore
import Synchronization

/// The certificates of SNS by their addresses, each fetched once a day.
final class SNSCertificates: Sendable {
    private struct Kept {
        let pem: [UInt8]
        let at: Timestamp
    }

    private struct NoCertificate: Error {}

    private let pages: any PageSource
    private let effects: Effects
    private let kept = Mutex<[String: Kept]>([:])

    init(_ pages: any PageSource, _ effects: Effects) {
        self.pages = pages
        self.effects = effects
    }

    /// That at an address, by TLS that is checked and without redirection; nil where nobody can be
    /// reached there, an error where something else is there.
    ///
    /// Blocks for five seconds at most.
    func certificate(at url: String) throws -> SNSCertificate? {
        let now = effects.now()
        if let known = kept.withLock({ $0[url] }), now - known.at < .seconds(86_400) {
            return SNSCertificate(pem: known.pem, at: now)
        }
        let limits = FetchLimits(
            bytes: 16 << 10, connecting: .seconds(3), total: .seconds(5), redirections: 0)
        let page: FetchedPage
        do throws(FetchError) {
            page = try pages.fetch(url, unless: PageValidators(), within: limits)
        } catch {
            if error.isPassing { return nil }
            throw error
        }
        guard let certificate = SNSCertificate(pem: page.bytes, at: now) else {
            throw NoCertificate()
        }
        kept.withLock { kept in
            if kept.count >= 100 { kept.removeAll() }
            kept[url] = Kept(pem: page.bytes, at: now)
        }
        return certificate
    }
}
