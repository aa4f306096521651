/// An attribute that subscribers have, as `--json` tells it.
package struct AttributeRecord: Encodable {
    /// Its name.
    package let name: String
    /// What it must hold; nil for anything.
    package let type: String?
    /// How many have it.
    package let subscribers: Int

    /// Tells of an attribute that so many have.
    package init(name: String, type: String?, subscribers: Int) {
        self.name = name
        self.type = type
        self.subscribers = subscribers
    }
}
