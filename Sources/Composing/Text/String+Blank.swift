extension StringProtocol {
    /// Whether nothing but white space stands here.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
