import Composing
import Cryptography
import DomainNames
import Linting
import MailFormat
import NewsletterCore

/// Asks DNS and the unsubscribe page what rule 30 wants to know.
struct DomainLookup {
    let settings: Settings
    /// The newsroom's folder, where keys are looked for.
    let folder: String
    let dns: any DNSLookup
    /// The unsubscribe page of somebody who does not exist; nil where there is none.
    let unsubscribePage: String?
    /// What asks that page.
    let links: LinkChecker

    /// What was answered.
    func facts() throws -> DomainFacts {
        let from = ascii(settings.from.address.domain)
        let path = ascii((settings.returnPath ?? settings.from.address).domain)
        var facts = DomainFacts(
            domain: from, spf: records(of: path), dmarc: dmarc(of: from),
            mailExchangers: exchangers(of: from))
        for signer in try settings.signing.map({ try $0.signer(newsroom: folder) }) {
            let key = PublishedKey(of: signer, asking: dns)
            facts.keys[key.name] = .some(key.problem)
            if signer.key.algorithm == .rsa {
                let bits = signer.key.bits
                facts.shortestRSAKey = min(facts.shortestRSAKey ?? bits, bits)
            }
        }
        if let page = unsubscribePage {
            facts.unsubscribe["GET"] = links.answer(of: page, to: .get)
            facts.unsubscribe["POST"] = links.answer(
                of: page, to: .post("List-Unsubscribe=One-Click"))
        }
        return facts
    }

    private func ascii(_ domain: String) -> String {
        (DomainName.ascii(domain) ?? domain).lowercased()
    }

    /// The DMARC records of a domain or, where it has none, of the nearest domain above it
    /// (RFC 9989: the tree is walked upwards).
    private func dmarc(of domain: String) -> DomainFacts.Records {
        var labels = domain.split(separator: ".")
        while labels.count > 1 {
            switch records(of: "_dmarc." + labels.joined(separator: ".")) {
            case .none: labels.removeFirst()
            case let answer: return answer
            }
        }
        return .none
    }

    private func records(of name: String) -> DomainFacts.Records {
        asking { () throws(DNSFailure) in try dns.texts(of: name) }
    }

    private func exchangers(of domain: String) -> DomainFacts.Records {
        asking { () throws(DNSFailure) in try dns.mailExchangers(of: domain) }
    }

    private func asking(
        _ question: () throws(DNSFailure) -> [String]
    ) -> DomainFacts.Records {
        do throws(DNSFailure) {
            let answers = try question()
            return answers.isEmpty ? .none : .found(answers)
        } catch {
            return error == .notFound ? .none : .unknown
        }
    }
}
