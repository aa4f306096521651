extension Issue {
    /// The headings of its sections, each once, in order.
    public var sections: [String] {
        articles.compactMap(\.section).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Takes from another issue everything that is not about its own articles and day: template,
    /// language, extent, pictures, intro, outro and the headings.
    ///
    /// An article comes under the heading whose articles there share the most tags with it, the
    /// first of several; one that shares none stands before the headings.
    public mutating func take(makeOf model: Issue, articles known: [Article]) {
        template = model.template
        language = model.language
        extent = model.extent
        imageMode = model.imageMode
        isArchived = model.isArchived
        intro = model.intro
        outro = model.outro
        let tags = Dictionary(
            known.map { ($0.name, Set($0.metadata.tags)) }, uniquingKeysWith: { a, _ in a })
        let sections = model.sections.map { heading in
            (heading, model.articles.filter { $0.section == heading }.map { tags[$0.name] ?? [] })
        }
        func kinship(_ name: String, _ others: [Set<String>]) -> Int {
            others.map { $0.intersection(tags[name] ?? []).count }.max() ?? 0
        }
        for index in articles.indices {
            let name = articles[index].name
            let nearest = sections.enumerated().max {
                (kinship(name, $0.element.1), $1.offset) < (kinship(name, $1.element.1), $0.offset)
            }?.element
            articles[index].section = nearest.flatMap { kinship(name, $0.1) > 0 ? $0.0 : nil }
        }
        let order = [nil] + model.sections.map { Optional($0) }
        articles = order.flatMap { heading in articles.filter { $0.section == heading } }
    }
}
