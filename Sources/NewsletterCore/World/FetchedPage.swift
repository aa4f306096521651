/// What a server answered.
public struct FetchedPage: Hashable, Sendable {
    /// The address that answered, after redirections.
    public var url: String
    /// The content; empty where it has not changed.
    public var bytes: [UInt8]
    /// Such as `application/rss+xml; charset=utf-8`.
    public var contentType: String?
    /// By which the server knows this version.
    public var validators: PageValidators
    /// Whether the server says that nothing has changed since the validators.
    public var isUnchanged: Bool

    /// Makes a page; as it is, one without a content type.
    public init(
        url: String, bytes: [UInt8], contentType: String? = nil,
        validators: PageValidators = PageValidators(), isUnchanged: Bool = false
    ) {
        self.url = url
        self.bytes = bytes
        self.contentType = contentType
        self.validators = validators
        self.isUnchanged = isUnchanged
    }

    /// The charset that the content type names, in lower case.
    public var charset: String? {
        guard let parameters = contentType?.lowercased().split(separator: ";").dropFirst() else {
            return nil
        }
        for parameter in parameters {
            let parts = parameter.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].filter({ $0 != " " }) == "charset" else { continue }
            let name = parts[1].filter { !" \"'".contains($0) }
            return name.isEmpty ? nil : name
        }
        return nil
    }

    /// The content type without parameters, in lower case.
    public var mediaType: String? {
        contentType?.lowercased().split(separator: ";").first.map { $0.filter { $0 != " " } }
    }
}

/// By which a server knows a version of a page (RFC 9110, section 8.8).
public struct PageValidators: Hashable, Sendable, Codable {
    /// What ETag said.
    public var entityTag: String?
    /// What Last-Modified said.
    public var lastModified: String?

    /// Nil is what the server did not send.
    public init(entityTag: String? = nil, lastModified: String? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
    }

    /// Whether there is none.
    public var isEmpty: Bool { entityTag == nil && lastModified == nil }
}
