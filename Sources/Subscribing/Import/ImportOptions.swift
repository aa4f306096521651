public import NewsletterCore

/// How a file is to be imported.
public struct ImportOptions: Hashable, Sendable {
    /// Lists that everybody in the file joins.
    public var lists: [ListName]
    /// Tags that everybody in the file gets.
    public var tags: [String]
    /// What a heading means, where its name does not tell; in a list without headings by the
    /// number of the column.
    public var columns: [String: ImportColumn]
    /// Where the consent came from, for rows that do not say.
    public var consentSource: String?
    /// Whose export the file is, where its headings do not tell.
    public var layout: ImportLayout?
    /// The name of the file's encoding, as `iconv` knows it; nil finds it out.
    public var encoding: String?
    /// What messages and the history call the file; nil is its path.
    public var source: String?
    /// In which order dates of three numbers name their parts, where no column proves it.
    public var dates: DateOrder?
    /// By what somebody knows that everybody in the file confirmed their address.
    public var confirmedSource: String?
    /// Does everything and then takes it back.
    public var isDryRun: Bool
    /// How many changes a dry run tells one by one.
    public var shownChanges = 1000

    /// Makes options.
    public init(
        lists: [ListName] = [], tags: [String] = [], columns: [String: ImportColumn] = [:],
        consentSource: String? = nil, layout: ImportLayout? = nil, encoding: String? = nil,
        source: String? = nil, dates: DateOrder? = nil, confirmedSource: String? = nil,
        isDryRun: Bool = false
    ) {
        self.lists = lists
        self.tags = tags
        self.columns = Dictionary(
            columns.map { ($0.inOneLine, $1) }, uniquingKeysWith: { $1 })
        self.consentSource = consentSource
        self.layout = layout
        self.encoding = encoding
        self.source = source
        self.dates = dates
        self.confirmedSource = confirmedSource
        self.isDryRun = isDryRun
    }
}
