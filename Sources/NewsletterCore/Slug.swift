/// The short name of an issue, safe as a folder name and in a URL.
///
/// Lower-case ASCII letters, digits, `-`, `_` and `.`; it begins with a letter or digit.
public struct Slug: Hashable, Sendable, CustomStringConvertible {
    /// The name itself.
    public let description: String

    /// Takes a name that is a slug already; nil otherwise.
    public init?(_ text: String) {
        let allowed: (Character) -> Bool = {
            $0.isASCII && ($0.isLowercase || $0.isNumber || "-_.".contains($0))
        }
        guard let first = text.first, first.isASCII, first.isLowercase || first.isNumber,
            text.count <= 100, text.allSatisfy(allowed), !text.contains("..")
        else { return nil }
        description = text
    }

    /// Makes the slug of a day: `2026-11-22`.
    public init(_ date: CalendarDate) { description = date.description }
}
