internal import NewsletterCore

/// What is mended in text that comes from print, from PDF, from a word processor, or from
/// hands that took one encoding for another.
///
/// Every clean-up is reported, and none changes a text that it has been through already.
public struct CleanUp: OptionSet, Hashable, Sendable {
    /// One bit a clean-up.
    public let rawValue: Int

    /// Makes a set of clean-ups.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Soft hyphens, invisible characters, ligatures and odd spaces become plain letters,
    /// doubled and turned quotes what they stand for.
    public static let characters = CleanUp(rawValue: 1)
    /// Words parted at a line's end or by `with- draw` are joined where the joined word is
    /// known.
    public static let hyphens = CleanUp(rawValue: 2)
    /// Words in capitals at the head of a paragraph are set in normal case.
    public static let capitals = CleanUp(rawValue: 4)
    /// A date line and a by-line at the head become metadata.
    public static let metadata = CleanUp(rawValue: 8)
    /// Page numbers and running heads are left out, and a paragraph that they part is whole
    /// again.
    public static let pages = CleanUp(rawValue: 16)
    /// A large first letter that print sets apart, `T he`, goes back to its word.
    public static let dropCaps = CleanUp(rawValue: 32)
    /// UTF-8 that was read as Windows-1252 somewhere, `itâ€™s`, becomes what was written.
    public static let mojibake = CleanUp(rawValue: 64)
    /// Letters and the accents that follow them become one character (Unicode's NFC).
    public static let accents = CleanUp(rawValue: 128)
    /// Of a mail that was pasted with its header or as its source the text is left, decoded.
    public static let mail = CleanUp(rawValue: 256)

    /// Every clean-up.
    public static let all = CleanUp(named.map(\.cleanUp))

    /// The names by which settings and options switch clean-ups.
    public static let named: [(name: String, cleanUp: CleanUp)] = [
        ("odd_characters", .characters), ("rejoin_hyphens", .hyphens),
        ("lead_capitals", .capitals), ("date_and_byline", .metadata), ("page_numbers", .pages),
        ("drop_caps", .dropCaps), ("mojibake", .mojibake), ("compose_accents", .accents),
        ("pasted_mail", .mail),
    ]

    /// The clean-up of that name, with `-` as good as `_`; nil where there is none.
    public init?(named name: String) {
        let wanted = name.replacing("-", with: "_").lowercased()
        guard let found = Self.named.first(where: { $0.name == wanted }) else { return nil }
        self = found.cleanUp
    }

    /// What to say about a name that no clean-up has.
    public static func advice(onUnknown name: String) -> String {
        let names = named.map(\.name)
        let wanted = name.replacing("-", with: "_").lowercased()
        let near =
            wanted.nearest(in: names)
            ?? names.first { $0.split(separator: "_").contains { wanted.hasPrefix($0) } }
        return near.map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))"
    }
}
