/// How a mail is looked at: as which client, in which surroundings.
struct ViewOptions: Hashable, Sendable {
    /// What `prefers-color-scheme` asks for.
    enum Scheme: String, Hashable, Sendable {
        case light
        case dark
    }

    var scheme = Scheme.light
    /// Whether pictures are loaded; many clients ask first.
    var showsImages = true
    /// Whether style sheets in the head are kept; Gmail drops them for some accounts.
    var keepsStyleSheets = true

    /// Reads the options of a request, such as `scheme=dark&images=off&styles=off`; what is
    /// left out or unknown is as in ``init()``.
    init(_ query: Query) {
        scheme = query["scheme"].flatMap(Scheme.init) ?? .light
        showsImages = query["images"] != "off"
        keepsStyleSheets = query["styles"] != "off"
    }

    init() {}
}
