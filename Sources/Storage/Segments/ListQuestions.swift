internal import NewsletterCore
import Subscribing

/// What a filter or a segment asks for, as conditions of SQL.
struct ListQuestions {
    let steps: ListSteps

    /// The segment as a condition of SQL; days that are counted back count from `now`.
    ///
    /// Throws ``SegmentError`` at the place where it asks for a list, a segment, an issue or an
    /// attribute that there is not.
    func query(
        _ segment: Segment, at now: Timestamp, _ db: Session
    ) throws -> SegmentQuery {
        var functions: [String: String] = [:]
        let attributes = try AttributeTypes(db, path: steps.path).types
        let context = SegmentQuery.Context(
            today: now.date, list: { try steps.listID($0, db) },
            saved: { try self.saved($0, in: $1, at: $2, db) },
            delivery: { state, slug, segment, offset in
                let question = "\(state) \(slug)"
                if let known = functions[question] { return known }
                let issue = try self.ledger(of: slug, in: segment, at: offset)
                let function = "postrider_delivery_\(functions.count)"
                try IssueRecipients.define(function, try IssueRecipients(ledger: issue, state), db)
                functions[question] = function
                return function
            },
            hashes: {
                try AddressHashes.define("postrider_is_address", steps.addressHash, db)
                return "postrider_is_address"
            },
            attribute: { name, segment, offset, value in
                try Self.check(name, value, attributes, in: segment, at: offset)
            })
        return try SegmentQuery(segment, context)
    }

    /// The ledger of an issue that there is, nil where it was not sent; throws with the nearest name.
    private func ledger(
        of name: String, in segment: Segment, at offset: Int
    ) throws -> String? {
        guard let issues = steps.issues else {
            throw segment.error(offset, "no issues are known here")
        }
        if let slug = Slug(name), issues.hasIssue(slug) { return issues.ledgerPath(of: slug) }
        let known = try issues.issueSlugs()
        throw segment.error(offset, NoSuchName.explain("issue", name, known))
    }

    /// A saved segment; throws at the place where it is asked for if there is none.
    func saved(
        _ name: SegmentName, in segment: Segment, at offset: Int, _ db: Session
    ) throws -> Segment {
        if let text = try db.first(
            String.self, "SELECT expression FROM segment WHERE name = ?", [name.description])
        {
            return try Segment(text)
        }
        let known = try db.all(String.self, "SELECT name FROM segment")
        throw segment.error(offset, NoSuchName.explain("segment", name.description, known))
    }

    /// Throws at the place where an expression asks for a tag that nobody ever had.
    func checkTags(of segment: Segment, _ db: Session) throws {
        for (name, offset) in segment.tags where try KnownTags.spelling(of: name, db) == nil {
            if name.isEmpty { throw segment.error(offset, "a tag has a name") }
            let known = try db.all(String.self, "SELECT name FROM known_tag ORDER BY name")
            let near = name.nearest(in: known)
            throw segment.error(
                offset,
                "nobody ever had the tag \(name.escapingControls())"
                    + (near.map { "; did you mean \($0.escapingControls())?" } ?? ""))
        }
    }

    private static func check(
        _ name: String, _ value: Segment.Value?, _ known: [String: AttributeType?],
        in segment: Segment, at offset: Int
    ) throws {
        guard let type = known[name] else {
            let near = name.nearest(in: known.keys.sorted())
            throw segment.error(
                offset,
                "nobody has an attribute \(name.escapingControls())"
                    + (near.map { "; did you mean \($0)?" }
                        ?? "; see: postrider subscribers attributes"))
        }
        switch (type, value) {
        case (.number, .text), (.number, .day), (.number, .daysAgo):
            throw segment.error(offset, "\(name) is a number; compare it with one, without quotes")
        case (.date, .text), (.date, .number):
            throw segment.error(
                offset, "\(name) is a date; compare it with a day such as 2026-11-22")
        case (.boolean, .text(let text)):
            if AttributeType.boolean.canonical(text) == text { return }
            throw segment.error(offset, "\(name) is \"true\" or \"false\"")
        case (.boolean, .some):
            throw segment.error(offset, "\(name) is \"true\" or \"false\"")
        default: return
        }
    }
}

extension ListRole {
    /// What asks the list.
    var questions: ListQuestions { ListQuestions(steps: steps) }
}
