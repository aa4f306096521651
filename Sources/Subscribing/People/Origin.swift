public import NewsletterCore

/// Who or what asked for a change; it stands in the history.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
    /// A word or two, such as `command` or `unsubscribe link`.
    public let description: String

    /// Names an origin.
    public init(_ description: String) { self.description = description }

    /// Somebody at the command line.
    public static let command = Origin("command")
    /// An import from a file.
    public static let importing = Origin("import")
    /// A mailing that was refused for good.
    public static let mailing = Origin("mailing")
    /// The mailing of an issue that was refused for good.
    public static func mailing(_ issue: Slug) -> Origin { Origin("mailing \(issue)") }
    /// A backup that was put back.
    public static let restoring = Origin("restore")
    /// The link in a mail.
    public static let link = Origin("link")
}
