import NewsletterCore

/// The field names of Hugo, Jekyll and Zola, each with what it means here.
extension FrontMatter {
    var title: String? { text(.title) }
    var author: String? {
        let names = strings(FrontMatterKey.author.names) { $0["name"]?.scalar }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    var summary: String? { text(.summary) }
    var language: String? { text(.language).map { LanguageTag($0)?.text ?? $0 } }
    var url: String? {
        text(.url).flatMap { LinkTarget.link($0) }
    }
    /// The address as it is written, where a slip hides its site.
    var brokenURL: String? {
        text(.url).flatMap {
            $0.prefix(4).lowercased() == "http" && LinkTarget.link($0) == nil ? $0 : nil
        }
    }

    var tags: [String] {
        var tags = strings(["tags", "tag"]) + strings(["categories", "category"])
        if let taxonomies = fields["taxonomies"]?.table {
            tags += ["tags", "categories"].flatMap { Self.strings(taxonomies[$0]) }
        }
        var seen: Set<String> = []
        return tags.filter { seen.insert($0).inserted }
    }

    var image: Image? {
        for name in FrontMatterKey.image.names {
            var value = fields[name]
            if case .list(let list) = value { value = list.first }
            switch value {
            case .scalar(let source):
                if let source = LinkTarget.image(source) {
                    let alt = text(["image_alt", "image_caption", "\(name)_alt"])
                    return Image(source: source, alt: alt ?? "")
                }
            case .table(let table):
                let source = ["src", "image", "url", "path", "feature", "source"]
                    .lazy.compactMap { table[$0]?.scalar }.first
                if let source = source.flatMap({ LinkTarget.image($0) }) {
                    let alt = table["alt"]?.scalar ?? table["caption"]?.scalar ?? ""
                    return Image(source: source, alt: alt)
                }
            default: break
            }
        }
        return nil
    }

    /// The day of publication; throws where one is written that no calendar has.
    func date(file: String) throws(ArticleError) -> CalendarDate? {
        guard let text = text(.date) else { return nil }
        if let date = CalendarDate(reading: text) { return date }
        throw badField("date", text, expected: "a day such as 2026-11-22", file: file)
    }

    /// The day or days of what the article announces; throws where one is written that no
    /// calendar has, or the last before the first.
    func event(file: String) throws(ArticleError) -> DayRange? {
        let name = FrontMatterKey.eventDate.rawValue
        let days: [String]
        switch fields[name] {
        case .list(let list): days = list.map { $0.scalar ?? "" }
        case .table(let table):
            days = [["from", "start", "begin", "first"], ["to", "end", "until", "last"]]
                .compactMap { $0.lazy.compactMap { table[$0]?.scalar }.first }
        case .scalar(let text): days = text.isBlank ? [] : [text]
        case nil: days = []
        }
        if days.isEmpty { return nil }
        if let range = DayRange(reading: days) { return range }
        let text = days.joined(separator: " to ")
        throw badField(
            name, text.inOneLine,
            expected: "a day such as 2026-11-22, or two such as 2026-12-01 to 2026-12-03",
            file: file)
    }

    /// Whether the article is a draft: `draft: true` or `published: false`.
    func isDraft(file: String) throws(ArticleError) -> Bool {
        if let isDraft = try truth("draft", file: file) { return isDraft }
        if let isPublished = try truth("published", file: file) { return !isPublished }
        return false
    }

    /// Whether slots and blocks may stand in the article, which then says `personal: true`.
    ///
    /// An article that does not say so may come from anywhere, and its braces are text.
    func isPersonal(file: String, kind: String) throws(ArticleError) -> Bool {
        guard try truth("personal", file: file) == true else { return false }
        guard ["md", "markdown"].contains(kind) else {
            throw badField(
                "personal", "true", expected: "the article in Markdown, which knows slots",
                file: file)
        }
        return true
    }

    /// The clean-ups that are left of the given ones: `clean_up: false` leaves none, and
    /// `clean_up: {rejoin_hyphens: false}` all but that.
    func cleanUps(of given: CleanUp, file: String) throws(ArticleError) -> CleanUp {
        guard let value = fields["clean_up"] else { return given }
        guard let table = value.table else {
            return try truth("clean_up", file: file) == false ? [] : given
        }
        var cleanUps = given
        for (name, value) in table.sorted(by: { $0.key < $1.key }) {
            guard let cleanUp = CleanUp(named: name) else {
                throw ArticleError(
                    file: file, line: lines["clean_up"], reason: .unknownCleanUp(name))
            }
            switch value.scalar?.lowercased() {
            case "true", "yes", "on": cleanUps.insert(cleanUp)
            case "false", "no", "off": cleanUps.remove(cleanUp)
            default:
                throw badField(
                    "clean_up", value.scalar ?? "", expected: "true or false", file: file)
            }
        }
        return cleanUps
    }

    private func truth(_ name: String, file: String) throws(ArticleError) -> Bool? {
        guard let text = fields[name]?.scalar else { return nil }
        switch text.lowercased() {
        case "true", "yes", "on", "1": return true
        case "false", "no", "off", "0": return false
        default:
            // Some editors write the day of publication here.
            if name == "published", CalendarDate(reading: text) != nil { return true }
            throw badField(name, text, expected: "true or false", file: file)
        }
    }

    private func badField(_ name: String, _ value: String, expected: String, file: String)
        -> ArticleError
    {
        ArticleError(
            file: file, line: lines[name],
            reason: .badField(name: name, value: value, expected: expected))
    }

    private func text(_ key: FrontMatterKey) -> String? { text(key.names) }

    private func text(_ names: [String]) -> String? {
        for name in names {
            let text = fields[name]?.scalar?.trimmingSpace() ?? ""
            if !text.isEmpty { return text }
        }
        return nil
    }

    private func strings(
        _ names: [String], member: ([String: FrontMatterValue]) -> String? = { _ in nil }
    ) -> [String] {
        for name in names {
            let found = Self.strings(fields[name], member: member)
            if !found.isEmpty { return found }
        }
        return []
    }

    private static func strings(
        _ value: FrontMatterValue?, member: ([String: FrontMatterValue]) -> String? = { _ in nil }
    ) -> [String] {
        let found: [String?] =
            switch value {
            case .scalar(let text): text.split(separator: ",").map(String.init)
            case .list(let list): list.map { $0.scalar ?? $0.table.flatMap(member) }
            case .table(let table): [member(table)]
            case nil: []
            }
        return found.compactMap { $0?.trimmingSpace() }.filter { !$0.isEmpty }
    }
}
