/// What stopped a use case: what is wrong, and the way out of it.
///
/// It names neither a command nor a status: a front maps its kind to what its callers know
/// (an exit code, an HTTP status), and puts the ``Remedy`` into its own words.
public struct Problem: Error, Hashable, Sendable {
    /// What the one who asked can do about it.
    public enum Kind: String, CaseIterable, Sendable {
        /// What was asked for cannot be understood, or does not fit together.
        case usage
        /// Input that cannot be used: an article, an address, a file of the newsroom.
        case badData
        /// The relay or another server cannot be reached, or refused us.
        case unavailable
        /// A bug of ours.
        case software
        /// Locked, throttled or out of space: the same may succeed later.
        case tryLater
        /// Settings, keys or permissions that have to be put right first.
        case badConfiguration
    }

    /// What the one who asked can do about it.
    public let kind: Kind
    /// Where and what, in one line; controls are shown, not kept.
    public let what: String
    /// Lines that show where it is, such as an expression and an arrow below it.
    public let lines: [String]
    /// The way out, where there is one to tell.
    public let remedy: Remedy?

    /// Tells what is wrong; control characters in the texts are made visible.
    public init(
        _ kind: Kind, _ what: String, lines: [String] = [], remedy: Remedy? = nil
    ) {
        self.kind = kind
        self.what = what.escapingControls()
        self.lines = lines.map { $0.escapingControls() }
        self.remedy = remedy
    }
}

/// An error that tells as a ``Problem`` what it means for the one who asked.
public protocol Explained: Error {
    /// What is wrong, of which kind, and the way out.
    var problem: Problem { get }
}

extension Problem: Explained {
    /// Itself.
    public var problem: Problem { self }

    /// What any error tells; one that is not ``Explained`` is a bug of ours.
    public init(_ error: any Error) {
        self = (error as? any Explained)?.problem ?? Problem(.software, "\(error)")
    }
}

extension Problem: CustomStringConvertible {
    /// What is wrong, and where, without the way out.
    public var description: String { ([what] + lines).joined(separator: "\n") }
}
