import NewsletterCore

/// An error as the user meets it: where, what is wrong, what to do next; one or two lines.
struct Failure: Error, CustomStringConvertible {
    let status: ExitStatus
    let description: String

    /// Says what is wrong and, on a second line, the way out; then the lines of which that speaks.
    init(
        _ status: ExitStatus, _ problem: String, advice: String? = nil, lines example: [String] = []
    ) {
        self.status = status
        let lines = [problem] + (advice.map { [$0] } ?? []) + example
        description = lines.map { $0.escapingControls() }.joined(separator: "\n")
    }
}
