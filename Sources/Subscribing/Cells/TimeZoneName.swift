/// Names of time zones, as the tz database writes them.
enum TimeZoneName {
    /// Whether a text looks like one: `UTC`, or words between slashes, such as
    /// `America/Argentina/Buenos_Aires`.
    static func isLikely(_ text: String) -> Bool {
        if text == "UTC" || text == "GMT" { return true }
        let words = text.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(words.count) && text.utf8.count <= 50
            && words.allSatisfy { word in
                word.first?.isLetter == true
                    && word.allSatisfy {
                        $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0))
                    }
            }
    }
}
