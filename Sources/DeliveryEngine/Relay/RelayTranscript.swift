/// Shows the dialogue with a relay to somebody who asked for it (`--verbose`).
///
/// Bodies are left out. What libcurl says while it authenticates is never shown; the server's
/// part of it is, less the challenges.
public struct RelayTranscript: Sendable {
    /// Shows a line; nil where nobody asked for it.
    public let show: (@Sendable (String) -> Void)?

    /// Shows every line by the closure, which is called on the transport's thread.
    public init(_ show: @escaping @Sendable (String) -> Void) { self.show = show }

    private init() { show = nil }

    /// Shows nothing and costs nothing.
    public static let none = RelayTranscript()
}
