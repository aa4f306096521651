import DomainNames
import MailFormat
import NewsletterCore

/// What receivers look up about the sender: who may send for the domain (SPF, RFC 7208), what
/// to do with forgeries (DMARC, RFC 7489), the keys (DKIM), and whether answers arrive (MX).
struct DNSCheck {
    let dns: any DNSLookup
    let settings: Settings
    let newsroomFolder: String

    private static let area = "dns"

    func run() -> [Check] {
        let sender = Self.ascii(settings.from.address.domain)
        let envelope = Self.ascii((settings.returnPath ?? settings.from.address).domain)
        let domains = envelope == sender ? [sender] : [sender, envelope]
        return [spf(envelope), dmarc(sender)] + domains.map { exchangers($0) } + keys()
    }

    private static func ascii(_ domain: String) -> String {
        (DomainName.ascii(domain) ?? domain).lowercased()
    }

    private func spf(_ domain: String) -> Check {
        let name = "SPF of \(domain)"
        let advice = Remedy.words(
            "Publish one TXT record at \(domain) that names your relay, "
                + "such as \"v=spf1 include:RELAY -all\"; its operator knows what to include.")
        return look(name, remedy: advice) { () throws(DNSFailure) in
            let records = try dns.texts(of: domain).filter { Self.isTag($0, "v=spf1") }
            guard let record = records.first else {
                return .fail(Self.area, name, "there is no SPF record", remedy: advice)
            }
            if records.count > 1 {
                return .fail(
                    Self.area, name, "there are \(records.count) SPF records, and so none is valid",
                    remedy: "Join them into one (RFC 7208 section 3.2).")
            }
            if record.hasSuffix("+all") {
                return .warn(
                    Self.area, name, "\"\(record)\" lets the whole world send",
                    remedy: "End it with -all or ~all.")
            }
            return .ok(Self.area, name, "\"\(record)\"")
        }
    }

    private func dmarc(_ sender: String) -> Check {
        let name = "DMARC of \(sender)"
        let advice = Remedy.words(
            "Publish a TXT record at _dmarc.\(sender), such as \"v=DMARC1; p=none\".")
        return look(name, remedy: advice) { () throws(DNSFailure) in
            for domain in Self.withParents(of: sender) {
                let found: [String]
                do throws(DNSFailure) {
                    found = try dns.texts(of: "_dmarc.\(domain)")
                } catch {
                    if error == .notFound { continue }
                    throw error
                }
                let records = found.filter { Self.isTag($0, "v=DMARC1") }
                if records.count > 1 {
                    return .fail(
                        Self.area, name, "_dmarc.\(domain) has \(records.count) records",
                        remedy: "Keep one.")
                }
                if let record = records.first {
                    let place = domain == sender ? "" : " (at \(domain))"
                    return .ok(Self.area, name, "\"\(record)\"\(place)")
                }
            }
            return .fail(
                Self.area, name, "there is no DMARC record; large receivers want one",
                remedy: advice)
        }
    }

    private func exchangers(_ domain: String) -> Check {
        let name = "MX of \(domain)"
        let advice: Remedy = "Publish an MX record, so that answers and bounces arrive."
        return look(name, remedy: advice) { () throws(DNSFailure) in
            let hosts = try dns.mailExchangers(of: domain)
            if hosts.isEmpty || hosts == ["."] || hosts == [""] {
                return .warn(Self.area, name, "the domain takes no mail", remedy: advice)
            }
            return .ok(Self.area, name, hosts.joined(separator: ", "))
        }
    }

    private func keys() -> [Check] {
        if settings.signing.isEmpty {
            return [
                .warn(
                    Self.area, "DKIM", "no key signs the mails here; the relay must",
                    remedy: .signOrMakeKey)
            ]
        }
        return settings.signing.map { item in
            do {
                let signer = try item.signer(newsroom: newsroomFolder)
                let key = PublishedKey(of: signer, asking: dns)
                let name = "DKIM key \(key.name)"
                return key.isPublished
                    ? .ok(Self.area, name, key.finding)
                    : .fail(
                        Self.area, name, key.finding,
                        remedy: .publishSigningRecord)
            } catch {
                return .fail(Self.area, "DKIM key \(item.selector)", error)
            }
        }
    }

    /// Asks, and says what DNS said where it has no answer.
    private func look(
        _ name: String, remedy: Remedy, _ body: () throws(DNSFailure) -> Check
    ) -> Check {
        do throws(DNSFailure) { return try body() } catch {
            switch error {
            case .notFound where name.hasPrefix("MX"):
                return .warn(Self.area, name, "there is none", remedy: remedy)
            case .notFound: return .fail(Self.area, name, "there is none", remedy: remedy)
            case .noAnswer:
                return .warn(
                    Self.area, name, "DNS does not answer",
                    remedy: .checkNetwork)
            }
        }
    }

    /// The domain and those above it that have at least two labels.
    private static func withParents(of domain: String) -> [String] {
        let labels = domain.split(separator: ".")
        return (0..<max(1, labels.count - 1)).map { labels[$0...].joined(separator: ".") }
    }

    private static func isTag(_ record: String, _ tag: String) -> Bool {
        let first = record.split { $0 == " " || $0 == ";" }.first ?? ""
        return first.lowercased() == tag.lowercased()
    }
}
