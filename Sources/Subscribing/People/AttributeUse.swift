/// An attribute that somebody has, had or will have.
public struct AttributeUse: Hashable, Sendable {
    /// What it is called.
    public var name: String
    /// What its values are; nil where nobody declared it.
    public var type: AttributeType?
    /// How many people have it.
    public var count: Int

    /// Describes an attribute.
    public init(name: String, type: AttributeType? = nil, count: Int) {
        self.name = name
        self.type = type
        self.count = count
    }
}
