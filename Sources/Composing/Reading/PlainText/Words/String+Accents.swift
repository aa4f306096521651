import Foundation

extension String {
    /// The text with its letters alone, without their accents.
    var withoutAccents: String {
        String(
            String.UnicodeScalarView(
                decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    $0.properties.canonicalCombiningClass == .notReordered
                }))
    }
}
