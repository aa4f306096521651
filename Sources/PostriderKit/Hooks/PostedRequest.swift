/// What was posted to `/hooks/NAME`.
package struct PostedRequest: Sendable {
    package let hook: String
    package let body: [UInt8]
    /// The values of a header field, whatever its case.
    package let fields: @Sendable (String) -> [String]
    /// The value of a name in the query.
    package let query: @Sendable (String) -> String?

    package init(
        hook: String, body: [UInt8], fields: @escaping @Sendable (String) -> [String],
        query: @escaping @Sendable (String) -> String?
    ) {
        self.hook = hook
        self.body = body
        self.fields = fields
        self.query = query
    }

    /// The one value of a field; nil where there is none, or more than one.
    func field(_ name: String) -> String? {
        let values = fields(name)
        return values.count == 1 ? values[0] : nil
    }
}

/// What a posted request is answered.
package struct HookAnswer: Hashable, Sendable {
    package var status: Int
    package var text: String
    /// Whether the text is JSON.
    package var isJSON = false
    /// Whether nothing proved who posts.
    package var isForged = false

    package init(_ status: Int, _ text: String, isJSON: Bool = false, isForged: Bool = false) {
        self.status = status
        self.text = text
        self.isJSON = isJSON
        self.isForged = isForged
    }
}
