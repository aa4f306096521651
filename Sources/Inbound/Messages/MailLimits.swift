/// How much of a message from outside is looked at; the rest is passed over.
enum MailLimits {
    /// Of a whole message.
    static let message = 1 << 20
    /// Of a header, of one field's text, and how many fields.
    static let header = 256 << 10
    static let field = 8 << 10
    static let fields = 1000
    /// How deep parts may be nested, and how many there may be.
    static let depth = 16
    static let parts = 200
    /// Of a part after its transfer encoding was undone.
    static let decoded = 256 << 10
    /// Of the text that rules read.
    static let text = 64 << 10
    /// How many recipients a report may tell of.
    static let recipients = 1000
    /// How many addresses of a text are looked at.
    static let addresses = 50
    /// How many texts that look like references of ours are kept.
    static let references = 64
}
