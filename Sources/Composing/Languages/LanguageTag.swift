import NewsletterCore

/// A tag that names a language (BCP 47, RFC 5646 2.1), and what it says of the direction.
public struct LanguageTag: Hashable, Sendable {
    /// The tag with its parts between hyphens: `en-GB`.
    public let text: String

    /// Reads a tag, also one as POSIX writes it, `en_GB.UTF-8`; nil for what names no language.
    public init?(_ written: String) {
        let tag = written.trimmingSpace().prefix { $0 != "." && $0 != "@" }
            .replacing("_", with: "-")
        let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
        let isWellFormed = parts.allSatisfy { part in
            (1...8).contains(part.count)
                && part.utf8.allSatisfy { $0.isASCIILetterOrDigit }
        }
        guard let primary = parts.first?.lowercased(), isWellFormed,
            primary.allSatisfy(\.isLetter)
        else { return nil }
        switch primary.count {
        case 1: if primary != "x" || parts.count < 2 { return nil }
        case 2: if !Self.twoLetters.contains(primary) { return nil }
        case 3: break
        default: return nil
        }
        text = String(tag)
    }

    /// The language alone, in lower case.
    private var primary: String { text.prefix { $0 != "-" }.lowercased() }

    /// Whether its own script, such as `Arab` in `az-Arab`, is written from the right; nil where
    /// it names none.
    private var scriptIsRightToLeft: Bool? {
        text.split(separator: "-").dropFirst().first { $0.count == 4 && $0.allSatisfy(\.isLetter) }
            .map { Self.scripts.contains($0.lowercased()) }
    }

    /// Whether lines begin at the right; what the languages of the newsroom say counts before
    /// what is usual.
    package func isRightToLeft(among languages: [IssueLanguage]) -> Bool {
        scriptIsRightToLeft ?? IssueLanguage.known(text, among: languages)?.isRightToLeft
            ?? Self.fromTheRight.contains(primary)
    }

    private static let scripts: Set<String> = [
        "adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
    ]

    private static let fromTheRight: Set<String> = [
        "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo",
        "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    ]

    /// Every language that has two letters (ISO 639-1, with `iw`, `ji`, `in` and `sh` of old).
    private static let twoLetters = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv
        cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr
        ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv ka kg ki kj kk kl km kn ko kr ks
        ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn
        no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm
        sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo
        wa wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
