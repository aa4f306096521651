import NewsletterCore

/// A value that is not of the type that was declared for its attribute.
package struct AttributeMismatch: Error {
    var name: String
    var value: String
    var type: AttributeType

    package init(name: String, value: String, type: AttributeType) {
        self.name = name
        self.value = value
        self.type = type
    }

    /// Names the attribute, the value and what it should be.
    package var reason: String {
        "\(name.escapingControls()) is a \(type), and \"\(value.escapingControls())\" is none"
    }
}
