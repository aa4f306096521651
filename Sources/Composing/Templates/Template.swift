/// How an issue looks: two Mustache texts and a style sheet.
public struct Template: Hashable, Sendable {
    /// The name by which an issue chooses it, such as `classic`.
    public var name: String
    /// What `issue.html` holds.
    public var html: String
    /// What `issue.txt` holds.
    public var text: String
    /// What `style.css` holds; it is written into the elements of `html`.
    public var css: String
    /// Parts that both texts may include, `{{> name}}`, by name.
    public var partials: [String: String]

    /// Joins the parts of a template.
    public init(
        name: String, html: String, text: String, css: String, partials: [String: String] = [:]
    ) {
        self.name = name
        self.html = html
        self.text = text
        self.css = css
        self.partials = partials
    }
}
