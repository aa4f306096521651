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
    /// The reader, on the page to which the link in the mail of an issue leads.
    public static func page(_ issue: Slug?) -> Origin {
        Origin(issue.map { "page \($0)" } ?? "page")
    }
    /// The reader's mail program, by the one-click link in the mail of an issue (RFC 8058).
    public static func oneClick(_ issue: Slug?) -> Origin {
        Origin(issue.map { "one-click \($0)" } ?? "one-click")
    }
    /// Somebody who confirmed that they want to join.
    package static let joining = Origin("sign-up")
}
