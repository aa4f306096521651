/// What an import does to one person.
public struct ImportChange: Hashable, Sendable {
    /// A value before and after; an empty text stands for none.
    public struct Value: Hashable, Sendable {
        /// What it is, such as `name`, `status`, `list daily` or the name of an attribute.
        public var field: String
        /// How it was.
        public var before: String
        /// How it is to be.
        public var after: String

        package init(field: String, before: String, after: String) {
            self.field = field
            self.before = before
            self.after = after
        }
    }

    /// The address.
    public var address: String
    /// Whether nobody had it before.
    public var isNew: Bool
    /// What changes; for somebody new the name alone.
    public var values: [Value]
    /// How somebody new stands, where that is not simply active: `unsubscribed`,
    /// `pending on weekly`.
    public var standing: String?

    package init(address: String, isNew: Bool, values: [Value], standing: String? = nil) {
        self.address = address
        self.isNew = isNew
        self.values = values
        self.standing = standing
    }
}
