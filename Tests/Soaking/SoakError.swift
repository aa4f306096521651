/// Why a case could not be tried at all.
public struct SoakError: Error, CustomStringConvertible {
    /// In words.
    public let description: String

    /// Says why.
    public init(_ description: String) { self.description = description }
}
