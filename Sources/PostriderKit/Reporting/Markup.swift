import NewsletterCore

/// HTML whose values are escaped because of their type: only literals and other markup stand
/// in it as they are.
struct Markup: ExpressibleByStringInterpolation {
    /// The HTML itself.
    let source: String

    init(stringLiteral value: String) { source = value }

    init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }

    /// Joins pieces, one a line.
    init(_ pieces: [Markup]) { source = pieces.map(\.source).joined(separator: "\n") }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) { source += literal }

        /// Escapes the text, for elements and for attributes in double quotes.
        mutating func appendInterpolation(_ text: String) {
            source += text.escapingControls().escapedForHTML()
        }

        mutating func appendInterpolation(_ number: Int) { source += number.grouped }

        mutating func appendInterpolation(_ markup: Markup) { source += markup.source }

        mutating func appendInterpolation(_ pieces: [Markup]) { source += Markup(pieces).source }

        /// A number of a plot, with two decimals at most.
        mutating func appendInterpolation(plot number: Double) {
            let rounded = (number * 100).rounded() / 100
            source += rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
        }
    }
}
