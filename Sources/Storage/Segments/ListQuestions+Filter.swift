internal import NewsletterCore
import Subscribing

extension ListQuestions {
    /// What a filter asks for, as a condition of SQL over `subscriber AS s`.
    func condition(
        _ filter: SubscriberFilter, _ db: Session
    ) throws -> (sql: String, arguments: [(any SQLConvertible)?]) {
        var terms = ["1"]
        var arguments: [(any SQLConvertible)?] = []
        if let list = filter.list {
            var term = "s.id IN (SELECT subscriber FROM membership WHERE list = ?"
            arguments += [try steps.listID(list, db)]
            if let state = filter.membership {
                term += " AND state = ?"
                arguments += [state.rawValue]
            }
            terms.append(term + ")")
        }
        if let status = filter.status {
            terms.append("s.status = ?")
            arguments += [status.rawValue]
        }
        if let tag = filter.tag {
            terms.append("EXISTS (SELECT 1 FROM tag WHERE subscriber = s.id AND name = ?)")
            arguments += [tag]
        }
        if let text = filter.text {
            terms.append("(instr(s.address_key, ?) > 0 OR instr(lower(s.name), ?) > 0)")
            arguments += [text.lowercased(), text.lowercased()]
        }
        if let segment = filter.segment {
            let query = try query(segment, at: steps.effects.now(), db)
            if filter.isTyped { try checkTags(of: segment, db) }
            terms.append(query.sql)
            arguments += query.arguments
        }
        return (terms.joined(separator: " AND "), arguments)
    }
}
