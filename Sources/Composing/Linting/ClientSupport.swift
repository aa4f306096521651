/// What mail clients do not support, after the tests that caniemail.com publishes.
enum ClientSupport {
    /// A feature that some clients lack.
    struct Gap {
        var feature: String
        var clients: String
        /// Whether a mail is as good without it.
        var isHarmless = false
    }

    private static let outlook = "classic Outlook"
    private static let both = "Gmail and classic Outlook"

    private static let properties: [String: Gap] = [
        "position": Gap(feature: "position", clients: both),
        "float": Gap(feature: "float", clients: "classic Outlook on most elements"),
        "background-image": Gap(feature: "background-image", clients: outlook),
        "grid-template-columns": Gap(feature: "grid-template-columns", clients: both),
        "flex": Gap(feature: "flex", clients: both),
        "flex-direction": Gap(feature: "flex-direction", clients: both),
        "gap": Gap(feature: "gap", clients: both),
        "object-fit": Gap(feature: "object-fit", clients: outlook),
        "transform": Gap(feature: "transform", clients: both),
        "clip-path": Gap(feature: "clip-path", clients: both),
        "filter": Gap(feature: "filter", clients: both),
        "opacity": Gap(feature: "opacity", clients: outlook),
        "columns": Gap(feature: "columns", clients: both),
        "border-radius": Gap(feature: "border-radius", clients: outlook, isHarmless: true),
        "box-shadow": Gap(feature: "box-shadow", clients: both, isHarmless: true),
        "text-shadow": Gap(feature: "text-shadow", clients: both, isHarmless: true),
        "animation": Gap(feature: "animation", clients: both, isHarmless: true),
        "transition": Gap(feature: "transition", clients: both, isHarmless: true),
        "letter-spacing": Gap(feature: "letter-spacing in em", clients: outlook, isHarmless: true),
    ]

    /// The gap that a declaration falls into; nil where it is known everywhere.
    static func gap(property: String, value: String, on element: LintPage.Element) -> Gap? {
        if value.contains("var(") { return Gap(feature: "var()", clients: both) }
        if value.contains("calc(") || value.contains("clamp(") {
            return Gap(feature: "calc()", clients: outlook)
        }
        if value.contains("url("), property == "background" {
            return Gap(feature: "a background picture", clients: outlook)
        }
        if value.contains("gradient(") {
            return Gap(feature: "gradients", clients: outlook, isHarmless: true)
        }
        if property == "display", ["flex", "inline-flex", "grid", "inline-grid"].contains(value) {
            return Gap(feature: "display: \(value)", clients: both)
        }
        if property == "letter-spacing", !value.hasSuffix("em") { return nil }
        if property == "position", value == "static" { return nil }
        if property == "float", value == "none" { return nil }
        return properties[property]
    }
}
