/// What the server, or the library on the way to it, says went wrong.
public struct PostgresError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Five letters or digits, by which the kind is told (PostgreSQL, appendix A); empty where the
    /// server said nothing.
    public let state: String
    /// In the server's words, in one line.
    public let message: String

    /// Tells of an error.
    public init(state: String, message: String) {
        self.state = state
        self.message = message.split(whereSeparator: \.isNewline)
            .map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "; ")
    }

    /// The message, and the state behind it.
    public var description: String { message + (state.isEmpty ? "" : " (\(state))") }

    /// Whether the connection is gone, or was never there: whatever was asked last may have been done
    /// or not.
    public var isOfConnection: Bool {
        state.isEmpty || state.hasPrefix("08") || state.hasPrefix("57P")
    }

    /// Whether a name, a password or a right is missing.
    public var isRefusal: Bool { state.hasPrefix("28") || state == "42501" || state == "3D000" }

    /// Whether it is about the values that were to be written alone, so that others can be: a broken
    /// rule (23), or what a column cannot hold (22).
    public var isAboutValues: Bool { state.hasPrefix("23") || state.hasPrefix("22") }

    /// Whether another transaction was in the way, so that the same may succeed now.
    public var mayPass: Bool {
        ["40001", "40P01", "55P03"].contains(state)
    }

    /// Whether the server has no room left.
    public var isShortOfSpace: Bool { state == "53100" }
}
