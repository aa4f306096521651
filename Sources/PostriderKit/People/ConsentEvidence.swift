import Cryptography
package import NewsletterCore
import Subscribing

/// What proves that the owner of an address asked for mail, as `subscribers evidence` tells it.
package struct ConsentEvidence: Encodable {
    /// A consent, or that it was confirmed or taken back.
    package struct Consent: Encodable {
        /// `given`, `confirmed` or `retracted`.
        package let kind: String
        /// The list that it is about; nil for the newsletter.
        package let list: String?
        package let at: String?
        /// Where it happened; of what was confirmed, the way.
        package let source: String?
        /// What was agreed to.
        package let wording: String?
        /// Of the wording, in hexadecimal.
        package let wordingSha256: String?
        package let network: String?
        package let recordedAt: String?
        /// Who or what wrote it down.
        package let origin: String
    }

    /// A sign-up on the pages of `serve`, and the mail by which it was confirmed.
    package struct SignUp: Encodable {
        package let lists: [String]
        package let asked: String?
        package let page: String?
        package let language: String?
        package let confirmed: String?
        /// `button`, `browser` or `code`.
        package let way: String?
        package let mailed: String?
        package let messageID: String?
        /// Of the mail's bytes, in hexadecimal.
        package let mailSha256: String?
        /// What the relay said to the mail.
        package let relay: String?

        private enum CodingKeys: String, CodingKey {
            case lists, asked, page, language, confirmed, way, mailed, mailSha256, relay
            case messageID = "messageId"
        }
    }

    package let email: String
    package let consents: [Consent]
    package let signUps: [SignUp]

    /// Reads what a newsroom's list has of an address, also of somebody whose row is gone; throws
    /// where nobody of that address is known.
    package init(of address: EmailAddress, in workspace: Workspace) throws {
        let store = try workspace.subscribers()
        defer { store.close() }
        let current = try store.people.subscriber(.address(address))?.id
        let traces = try PersonTraces(of: address, current: current, in: workspace)
        guard !traces.identities.isEmpty else { throw Problem.noSubscriber(address) }
        let dossier = try store.personalData.dossier(
            of: address, former: traces.former(than: current))
        email = address.description
        consents = try traces.identities.sorted { $0.description < $1.description }.flatMap {
            try store.personalData.consents(of: $0)
        }.map { Consent($0) }
        signUps = dossier.history.filter { $0.kind == "joined" }
            .compactMap { $0.detail.flatMap { JoinEvidence($0) } }.map { SignUp($0) }
    }

    /// The same for people, a fact a line.
    package var text: String {
        var lines = [email]
        for consent in consents { lines += [""] + consent.lines }
        for signUp in signUps { lines += [""] + signUp.lines }
        if consents.isEmpty && signUps.isEmpty {
            lines += ["", "Nothing is on record of what they agreed to."]
        }
        return lines.map { $0.escapingControls() }.joined(separator: "\n")
    }
}

extension ConsentEvidence.Consent {
    fileprivate init(_ record: ConsentRecord) {
        kind = record.kind.rawValue
        list = record.list?.description
        at = record.at?.description
        source = record.source
        wording = record.form
        wordingSha256 = record.form.map { SHA256.hash(Array($0.utf8)).hexadecimal }
        network = record.address
        recordedAt = record.recordedAt?.description
        origin = record.origin
    }

    fileprivate var lines: [String] {
        ["Consent \(kind), for \(list ?? "the newsletter")"]
            + ConsentEvidence.facts([
                ("at", at), ("where or how", source), ("words", wording),
                ("their SHA-256", wordingSha256), ("network", network),
                ("on record since", recordedAt), ("by", origin),
            ])
    }
}

extension ConsentEvidence.SignUp {
    fileprivate init(_ evidence: JoinEvidence) {
        lists = evidence.lists
        asked = evidence["asked"]
        page = evidence["page"]
        language = evidence["language"]
        confirmed = evidence["confirmed"]
        way = evidence["way"]
        mailed = evidence["mailed"]
        messageID = evidence["message_id"]
        mailSha256 = evidence["mail_sha256"]
        relay = evidence["relay"]
    }

    fileprivate var lines: [String] {
        let names = lists.isEmpty ? "the newsletter" : lists.joined(separator: ", ")
        return ["Signed up for \(names)"]
            + ConsentEvidence.facts([
                ("asked at", asked), ("on the page", page), ("in", language),
                ("mail sent at", mailed), ("Message-ID", messageID),
                ("its SHA-256", mailSha256), ("relay's reply", relay),
                ("confirmed at", confirmed), ("by the", way),
            ])
    }
}

extension ConsentEvidence {
    fileprivate static func facts(_ facts: [(title: String, value: String?)]) -> [String] {
        facts.compactMap { title, value in
            guard let value, !value.isEmpty else { return nil }
            let gap = String(repeating: " ", count: max(1, 16 - title.count))
            return "  \(title)\(gap)\(value)"
        }
    }
}
