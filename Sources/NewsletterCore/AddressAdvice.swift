/// What makes one look twice at an address that is correct: it is let in, and told of.
public enum AddressAdvice: Hashable, Sendable, CustomStringConvertible {
    /// The domain looks like a slip; the likely one is named.
    case typo(likely: String)
    /// The address belongs to an office and not to a person (RFC 2142), or takes no mail.
    case role

    /// One word for counts: `typo` or `role`.
    public var kind: String {
        switch self {
        case .typo: "typo"
        case .role: "role"
        }
    }

    /// What ends a sentence that begins with the address.
    public var description: String {
        switch self {
        case .typo(let likely): "looks like a slip; did they mean @\(likely)?"
        case .role: "belongs to an office and not to a person"
        }
    }

    /// What is to be said of an address; nil for most.
    public init?(_ address: EmailAddress) {
        if let likely = DomainSlips.likely(address.domain) {
            self = .typo(likely: likely)
        } else if Self.roles.contains(address.localPart.lowercased()) {
            self = .role
        } else {
            return nil
        }
    }

    /// The mailboxes of RFC 2142, and others that many places have.
    private static let roles: Set<String> = Set(
        """
        abuse accounts admin administrator billing careers contact daemon do-not-reply
        donotreply editor everyone feedback ftp help helpdesk hostmaster hr info
        information jobs legal list list-request mail mailer-daemon mailman majordomo marketing
        media news newsletter no-reply nobody noc noreply office orders postmaster press
        privacy reception registrar root sales secretary security service spam staff
        subscribe support sysadmin team unsubscribe usenet uucp webmaster welcome www
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Domains that are one slip away from a well-known provider's.
enum DomainSlips {
    /// The domain that was likely meant; nil where this is none of the known slips.
    static func likely(_ domain: String) -> String? {
        let name = domain.lowercased()
        if let meant = slips[name] { return meant }
        guard let dot = name.lastIndex(of: ".") else { return nil }
        guard let top = tops[String(name[name.index(after: dot)...])] else { return nil }
        let meant = name[...dot] + top
        return slips[String(meant)] ?? String(meant)
    }

    /// Endings that are no top-level domain (IANA's root zone) and look like one.
    private static let tops: [String: String] = [
        "con": "com", "cmo": "com", "ocm": "com", "vom": "com", "xom": "com", "comm": "com",
        "coom": "com", "ccom": "com", "cpm": "com", "clm": "com", "c0m": "com", "comn": "com",
        "nett": "net", "ney": "net", "met": "net", "nte": "net", "ogr": "org", "orgg": "org",
        "rog": "org", "prg": "org",
    ]

    /// Every provider's name with one letter lost, doubled, swapped with the next or struck
    /// beside its key, less what is a provider itself.
    private static let slips: [String: String] = {
        let providers = """
            gmail.com googlemail.com hotmail.com hotmail.co.uk hotmail.fr outlook.com yahoo.com
            yahoo.co.uk yahoo.fr yahoo.de icloud.com protonmail.com comcast.net verizon.net
            t-online.de freenet.de btinternet.com orange.fr wanadoo.fr libero.it
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        var slips: [String: String] = [:]
        for provider in providers {
            for slip in variants(of: provider) where slips[slip] == nil { slips[slip] = provider }
        }
        // These have mail of their own.
        let others = """
            ymail.com mail.com email.com hotmail.co hotmail.de hotmail.it hotmail.es yahoo.co
            orange.com libero.com gmail.co
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        for name in providers + others { slips[name] = nil }
        // `.co` is a real ending, and hardly ever meant with these.
        for name in ["gmail", "hotmail", "yahoo", "outlook", "icloud"] {
            slips["\(name).co"] = "\(name).com"
            slips["\(name).cm"] = "\(name).com"
            slips["\(name).om"] = "\(name).com"
        }
        return slips
    }()

    private static func variants(of provider: String) -> [String] {
        let dot = provider.firstIndex(of: ".") ?? provider.endIndex
        let name = Array(provider[..<dot])
        let ending = String(provider[dot...])
        var variants: [[Character]] = []
        for index in name.indices {
            variants.append(Array(name[..<index] + name[(index + 1)...]))
            variants.append(Array(name[...index] + name[index...]))
            if index + 1 < name.count {
                var swapped = name
                swapped.swapAt(index, index + 1)
                variants.append(swapped)
            }
            for other in neighbours[name[index]] ?? "" {
                var struck = name
                struck[index] = other
                variants.append(struck)
            }
        }
        return variants.map { String($0) + ending }
    }

    /// The keys around each letter of an English keyboard.
    private static let neighbours: [Character: String] = [
        "a": "qwsz", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc",
        "g": "ftyhbv", "h": "gyujnb", "i": "ujko", "j": "huikmn", "k": "jiolm", "l": "kop",
        "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa", "r": "edft", "s": "awedxz",
        "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu",
        "z": "asx",
    ]
}
