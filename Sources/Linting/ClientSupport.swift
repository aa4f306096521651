/// What mail clients do not support: facts carried over from the tests that caniemail.com
/// publishes (its data is under the MIT licence).
enum ClientSupport {
    /// When the facts were carried over.
    static let date = "2026-11-22"

    /// A client, or a family of clients that behave alike.
    enum Client: String {
        case gmail = "Gmail"
        /// 2007 to 2019 on Windows, which show mail by Word.
        case classicOutlook = "classic Outlook"
        /// Outlook.com, the new Outlook, and the apps.
        case outlook = "Outlook.com and its apps"
        /// Yahoo Mail and AOL, which share a renderer.
        case yahoo = "Yahoo"
    }

    /// A feature that some clients lack, as of the day of the test.
    struct Gap {
        var feature: String
        var clients: [Client]
        /// Year and month.
        var tested: String
        /// Whether a mail is as good without it.
        var isHarmless = false

        init(_ feature: String, _ clients: [Client], _ tested: String, isHarmless: Bool = false) {
            self.feature = feature
            self.clients = clients
            self.tested = tested
            self.isHarmless = isHarmless
        }

        /// The clients as a sentence has them.
        var names: String {
            let names = clients.map(\.rawValue)
            guard let last = names.last, names.count > 1 else { return names.joined() }
            return names.dropLast().joined(separator: ", ") + " and " + last
        }
    }

    private static let all: [Client] = [.gmail, .classicOutlook, .outlook, .yahoo]

    /// Properties of CSS, whatever their value.
    private static let properties: [String: Gap] = [
        "position": Gap("position", all, "2021-05"),
        "float": Gap("float", [.classicOutlook], "2019-02"),
        "background-image": Gap("background-image", [.classicOutlook], "2019-02"),
        "gap": Gap("gap", all, "2022-12"),
        "column-gap": Gap("column-gap", [.classicOutlook, .yahoo], "2022-12"),
        "row-gap": Gap("row-gap", all, "2022-12"),
        "object-fit": Gap("object-fit", [.classicOutlook, .yahoo], "2021-07"),
        "transform": Gap("transform", all, "2019-02"),
        "filter": Gap("filter", all, "2019-02"),
        "opacity": Gap("opacity", [.classicOutlook, .yahoo], "2019-02"),
        "column-count": Gap("column-count", [.classicOutlook, .yahoo], "2019-02"),
        "columns": Gap("columns", [.classicOutlook, .yahoo], "2019-02"),
        "border-radius": Gap("border-radius", [.classicOutlook], "2021-03", isHarmless: true),
        "box-shadow": Gap(
            "box-shadow", [.gmail, .classicOutlook, .yahoo], "2023-12", isHarmless: true),
        "text-shadow": Gap(
            "text-shadow", [.gmail, .classicOutlook, .outlook], "2019-02", isHarmless: true),
        "animation": Gap("animation", all, "2021-05", isHarmless: true),
        "transition": Gap(
            "transition", [.gmail, .classicOutlook, .outlook], "2024-03", isHarmless: true),
    ]

    /// What a value may hold, whatever the property.
    private static let values: [(text: String, gap: Gap)] = [
        ("var(", Gap("var()", all, "2020-02")),
        ("calc(", Gap("calc()", [.classicOutlook, .outlook, .yahoo], "2020-02")),
        ("rgba(", Gap("rgba()", [.classicOutlook], "2021-05")),
        (
            "gradient(",
            Gap(
                "a gradient", [.classicOutlook, .outlook, .yahoo], "2021-12", isHarmless: true)
        ),
    ]

    private static let displays: [String: Gap] = [
        "flex": Gap("display: flex", [.classicOutlook], "2021-11"),
        "inline-flex": Gap("display: inline-flex", [.classicOutlook, .yahoo], "2021-11"),
        "grid": Gap("display: grid", [.gmail, .classicOutlook, .yahoo], "2024-01"),
        "inline-grid": Gap("display: inline-grid", [.gmail, .classicOutlook, .yahoo], "2024-01"),
    ]

    /// Elements that stay without effect, or are taken out.
    private static let elements: [String: Gap] = [
        "svg": Gap("an <svg> picture", all, "2020-02"),
        "picture": Gap("<picture>", all, "2024-01", isHarmless: true),
    ]

    /// The gap that an element itself falls into; nil where it is known everywhere.
    static func gap(element: LintPage.Element) -> Gap? {
        if element.attributes["srcset"] != nil {
            return Gap("srcset", all, "2019-05", isHarmless: true)
        }
        let source = element.attributes["src"]?.prefix { $0 != "?" }.lowercased() ?? ""
        if element.name == "img", source.hasSuffix(".webp") {
            return Gap("a WebP picture", [.classicOutlook], "2024-01")
        }
        return elements[element.name]
    }

    /// The gap that a declaration falls into; nil where it is known everywhere.
    static func gap(property: String, value: String, on element: LintPage.Element) -> Gap? {
        if let found = values.first(where: { value.contains($0.text) }) { return found.gap }
        switch property {
        case "display": return displays[value]
        case "position" where value == "static": return nil
        case "float" where value == "none": return nil
        case "background" where value.contains("url("):
            return Gap("a background picture", [.classicOutlook], "2019-02")
        case "letter-spacing" where value.hasPrefix("-"):
            return Gap(
                "a negative letter-spacing", [.classicOutlook], "2020-01", isHarmless: true)
        case _ where property.hasPrefix("margin") && isNegative(value):
            return Gap(
                "a negative margin", [.gmail, .classicOutlook, .outlook], "2023-12")
        case _
        where property.hasPrefix("padding") && ["div", "span"].contains(element.name)
            && value.contains { ("1"..."9").contains($0) }:
            return Gap(
                "padding of <\(element.name)>", [.classicOutlook], "2019-07", isHarmless: true)
        case "max-width" where element.name == "div" && !element.isSizedForOutlook:
            return Gap("max-width of <div>", [.classicOutlook], "2019-08")
        case _ where usesRem(value):
            return Gap("the unit rem", [.classicOutlook, .yahoo], "2020-02")
        default: return properties[property]
        }
    }

    private static func isNegative(_ value: String) -> Bool {
        value.split(separator: " ").contains { part in
            part.first == "-" && part.dropFirst().first?.isNumber == true
        }
    }

    private static func usesRem(_ value: String) -> Bool {
        value.split(separator: " ").contains { part in
            part.hasSuffix("rem") && part.first.map { $0.isNumber || $0 == "." } == true
        }
    }
}
