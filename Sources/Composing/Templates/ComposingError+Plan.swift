import NewsletterCore

extension ComposingError {
    /// The same with file and line, where the issue was read from a text.
    public func placed(inPlan source: String, named file: String) -> ComposingError {
        guard let key, case .badSlot(let error) = reason,
            let line = IssueFile.line(of: key, row: error.line, in: source)
        else { return self }
        return ComposingError(
            place: file, line: line, reason: .badWords(key: key, error.reason))
    }
}
