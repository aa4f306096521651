internal import NewsletterCore

/// What is said where a name is not known.
package enum NoSuchName {
    package static func explain(
        _ kind: String, _ name: String, _ known: some Sequence<some CustomStringConvertible>
    ) -> String {
        let names = known.map(\.description).sorted()
        let advice =
            name.nearest(in: names).map { "did you mean \"\($0)\"?" }
            ?? (names.isEmpty ? "there is none yet" : "there are \(names.joined(separator: ", "))")
        return "no \(kind) is named \"\(name.escapingControls())\"; \(advice)"
    }
}
