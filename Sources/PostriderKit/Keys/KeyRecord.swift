import NewsletterCore

/// A key and what was made with it, as `--json` tells it.
package struct KeyRecord: Encodable {
    package let key: String
    /// `current`, `older`, `missing`, or `lost` where somebody said so.
    package let state: String
    /// Since when the list knows it; nil where it does not.
    package let since: String?
    /// The issues that are mailed with it.
    package let issues: [String]

    /// Tells of a key.
    package init(_ use: KeyUse) {
        key = use.id
        state = use.state.rawValue
        since = use.since?.description
        issues = use.issues.map(\.description)
    }
}
