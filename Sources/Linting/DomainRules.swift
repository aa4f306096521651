import NewsletterCore

/// What DNS says of the domain that sends, and what the unsubscribe page answers.
public struct DomainFacts: Hashable, Sendable {
    /// What DNS said to one question.
    public enum Records: Hashable, Sendable {
        case found([String])
        /// There are no such records.
        case none
        /// DNS did not answer.
        case unknown
    }

    /// The domain of the From address.
    public var domain: String
    /// The TXT records of the return path's domain.
    public var spf: Records
    /// The TXT records of `_dmarc` below the domain or, where it has none, its parent.
    public var dmarc: Records
    /// The hosts that take answers: the MX records of the domain.
    public var mailExchangers: Records
    /// The key of each signer: the name of its record, and what is wrong with it; nil for
    /// nothing.
    public var keys: [String: String?]
    /// The shortest RSA key that signs, in bits; nil for none.
    public var shortestRSAKey: Int?
    /// The status that the unsubscribe page gives to GET and to POST; nil where not asked.
    public var unsubscribe: [String: LinkAnswer]

    package init(
        domain: String, spf: Records = .unknown, dmarc: Records = .unknown,
        mailExchangers: Records = .unknown, keys: [String: String?] = [:],
        shortestRSAKey: Int? = nil,
        unsubscribe: [String: LinkAnswer] = [:]
    ) {
        self.domain = domain
        self.spf = spf
        self.dmarc = dmarc
        self.mailExchangers = mailExchangers
        self.keys = keys
        self.shortestRSAKey = shortestRSAKey
        self.unsubscribe = unsubscribe
    }
}

/// Rule 30: what large providers ask of a domain that sends in bulk.
enum DomainRules {
    static func findings(_ mail: LintedMail) -> [Finding] {
        guard let facts = mail.facts.domain else { return [] }
        return spf(facts) + dmarc(facts) + exchangers(facts) + keys(facts) + unsubscribe(facts)
    }

    private static func finding(
        _ severity: Finding.Severity, _ place: String, _ message: String, _ remedy: String
    ) -> Finding {
        Finding(rule: 30, severity: severity, place: place, message: message, remedy: remedy)
    }

    private static func spf(_ facts: DomainFacts) -> [Finding] {
        switch facts.spf {
        case .unknown: return [finding(.info, "DNS", "SPF: DNS does not answer", "try again")]
        case .none:
            return [
                finding(
                    .warning, "DNS", "\(facts.domain) publishes no SPF record",
                    "publish \"v=spf1 include:YOUR-RELAY -all\"")
            ]
        case .found(let texts):
            let records = texts.filter { $0.lowercased().hasPrefix("v=spf1") }
            if records.count == 1 { return [] }
            return [
                finding(
                    .warning, "DNS",
                    records.isEmpty
                        ? "\(facts.domain) publishes no SPF record"
                        : "\(facts.domain) publishes \(records.count) SPF records",
                    "publish exactly one record that begins v=spf1")
            ]
        }
    }

    private static func dmarc(_ facts: DomainFacts) -> [Finding] {
        switch facts.dmarc {
        case .unknown: return [finding(.info, "DNS", "DMARC: DNS does not answer", "try again")]
        case .none:
            return [
                finding(
                    .warning, "DNS", "\(facts.domain) publishes no DMARC record",
                    "publish \"v=DMARC1; p=none; rua=mailto:...\" under _dmarc")
            ]
        case .found(let texts):
            guard let record = texts.first(where: { $0.lowercased().hasPrefix("v=dmarc1") }) else {
                return [
                    finding(
                        .warning, "DNS", "the record under _dmarc is no DMARC record",
                        "let it begin v=DMARC1")
                ]
            }
            let tags = Set(
                record.split(separator: ";").compactMap { tag in
                    tag.split(separator: "=").first.map { $0.trimmingSpace().lowercased() }
                })
            let outdated = tags.intersection(["pct", "rf", "ri"]).sorted()
            return outdated.isEmpty
                ? []
                : [
                    finding(
                        .info, "DNS",
                        "the DMARC record uses \(outdated.joined(separator: ", ")), which RFC 9989 "
                            + "dropped", "take it out")
                ]
        }
    }

    private static func exchangers(_ facts: DomainFacts) -> [Finding] {
        let remedy = "publish an MX record, so that answers arrive"
        switch facts.mailExchangers {
        case .unknown: return [finding(.info, "DNS", "MX: DNS does not answer", "try again")]
        case .none:
            return [
                finding(.warning, "DNS", "\(facts.domain) publishes no MX record", remedy)
            ]
        case .found(let hosts):
            // A lone dot says so (RFC 7505).
            let takesMail = hosts.contains { !["", "."].contains($0) }
            return takesMail
                ? [] : [finding(.warning, "DNS", "\(facts.domain) takes no mail", remedy)]
        }
    }

    private static func keys(_ facts: DomainFacts) -> [Finding] {
        var found = facts.keys.sorted { $0.key < $1.key }.compactMap { name, problem in
            problem.map {
                finding(.warning, "DNS", "\(name): \($0)", "see: postrider dkim check")
            }
        }
        if facts.keys.isEmpty {
            found.append(
                finding(
                    .info, "settings", "nothing is signed here; the relay must sign",
                    "make a key: postrider dkim keygen"))
        }
        if let bits = facts.shortestRSAKey, bits < 2048 {
            found.append(
                finding(
                    .warning, "settings", "an RSA key has only \(bits) bits",
                    "make one of 2048: postrider dkim keygen"))
        }
        return found
    }

    private static func unsubscribe(_ facts: DomainFacts) -> [Finding] {
        facts.unsubscribe.sorted { $0.key < $1.key }.compactMap { method, answer in
            let problem: String
            switch answer {
            case .status(200..<300): return nil
            case .status(300..<400): problem = "redirects, which RFC 8058 forbids"
            case .status(let status): problem = "answers with \(status)"
            case .unreachable(let reason): problem = "does not answer: \(reason)"
            case .notAsked: return nil
            }
            return finding(
                .warning, "links.unsubscribe",
                "the unsubscribe page, asked by \(method), \(problem)",
                "let it answer 200 to GET and to POST")
        }
    }
}
