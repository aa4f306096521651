import NewsletterCore

/// A setting as it was given.
struct GivenSetting {
    /// The name by which errors call it: `smtp.url`, `dkim.selector`.
    let path: String
    /// Where it stands: `postrider.yml, line 3`, or the name of a variable.
    let origin: String
    /// Its values in order: more than one, or none, only where it is a list.
    let texts: [String]

    /// The one value; empty for an empty list.
    var text: String { texts.first ?? "" }

    /// What to throw where the value is not what it must be.
    func refusal(_ wanted: String) -> Problem {
        Problem(.badConfiguration, "\(origin): \(path) is \"\(text)\"; it must be \(wanted)")
    }
}
