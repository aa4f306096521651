import Inbound
internal import NewsletterCore

/// A question for evidence as SQL.
struct EvidenceCondition {
    private var parts: [String] = []
    private(set) var values: [(any SQLConvertible)?] = []

    init(_ question: BounceQuestion) {
        add("id = ?", question.number)
        add("subscriber = ?", question.subscriber?.description)
        add("address = ?", question.address)
        add("issue = ?", question.issue?.description)
        add("provider = ?", question.provider)
        add("at >= ?", question.since?.milliseconds)
        add("decided_at >= ?", question.decidedSince?.milliseconds)
        add("kind", among: question.kinds.map(\.rawValue))
        add("verdict", among: question.verdicts.map(\.rawValue))
    }

    /// What has to hold; true for everything where nothing is asked.
    var sql: String { parts.isEmpty ? "1" : parts.joined(separator: " AND ") }

    private mutating func add(_ condition: String, _ value: (any SQLConvertible)?) {
        guard let value else { return }
        parts.append(condition)
        values.append(value)
    }

    private mutating func add(_ column: String, among words: [String]) {
        if words.isEmpty { return }
        let places = Array(repeating: "?", count: words.count).joined(separator: ", ")
        parts.append("\(column) IN (\(places))")
        values += words
    }
}
