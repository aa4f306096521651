/// What is mended in plain text that comes from print, from PDF or from a word processor.
///
/// Every clean-up is reported, and none changes a text that it has been through already.
public struct CleanUp: OptionSet, Hashable, Sendable {
    /// One bit a clean-up.
    public let rawValue: Int

    /// Makes a set of clean-ups.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Soft hyphens, invisible characters, ligatures and odd spaces become plain letters.
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

    /// Every clean-up.
    public static let all: CleanUp = [.characters, .hyphens, .capitals, .metadata, .pages]
}
