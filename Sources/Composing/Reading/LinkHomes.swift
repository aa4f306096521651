/// What addresses without a site belong to.
struct LinkHomes: Hashable {
    /// What every address is resolved against, as a feed or a page's `<base>` says.
    var base: String?
    /// Where the article itself can be read.
    var article: String?
    /// The newsletter's own site.
    var site: String?

    /// What an address may be resolved against; nil where it would lead anywhere.
    func home(of url: String) -> String? {
        if let base { return base }
        // `part-two.html` is a neighbour of the article alone.
        return article ?? (url.hasPrefix("/") ? site : nil)
    }
}
