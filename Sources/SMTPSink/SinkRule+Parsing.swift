/// The written form of a rule, as the command line takes it.
///
///     MOMENT[:ADDRESS][\[CONDITION,...\]]=ACTION
///
///     rcpt:*@bad.example.org=550 5.1.1 No such user
///     dot[message=500]=reset            body[after=4096]=close
///     rcpt[every=10,times=3]=451 4.7.1 Greylisted
///     rcpt[per-second=20]=454 4.7.0 Too fast
///     greeting[connection=3-]=421 4.7.0 Too many connections
///     idle[after=5s]=421 4.4.2 Idle too long
///
/// Conditions are `message` and `connection` (`3`, `3-7`, `3-`), `every`, `per-second`, `times`
/// and, for `body` (bytes, 0 if not given) and `idle` (required), `after`. Actions are a reply,
/// whose lines a `\n` separates, or `close`, `answer-then-close`, `reset`, `stall`,
/// `answer-twice`, `delay 5s`, `trickle 10ms`, `garbage 64`, `endless-line`, for `bdat` also
/// `keep-octets 503 Text`, and `keep-transaction 451 Text`. An address here holds neither `=` nor `[`.
extension SinkRule {
    /// A rule from its written form.
    ///
    /// - Throws: `SinkError.rule` with the part that could not be read.
    public init(parsing text: String) throws(SinkError) {
        var parser = SinkRuleParser(text)
        self = try parser.rule()
    }
}

/// Reads one rule from left to right.
struct SinkRuleParser {
    private let text: String
    private var rest: Substring

    init(_ text: String) {
        self.text = text
        rest = text[...]
    }

    mutating func rule() throws(SinkError) -> SinkRule {
        let name = take { $0 != ":" && $0 != "[" && $0 != "=" }
        var rule = SinkRule(try stage(named: name), do: .close)
        if skip(":") { rule.address = try address(at: rule.stage) }
        if skip("[") { try conditions(of: &rule) }
        guard skip("=") else { throw failure("there is no `=` with an action after it") }
        rule.action = try SinkAction(parsing: String(rest), in: text)
        if rule.stage == .idle(after: .zero) { throw failure("`idle` needs `[after=5s]`") }
        return rule
    }

    private func stage(named name: Substring) throws(SinkError) -> Stage {
        switch name {
        case "greeting": .greeting
        case "ehlo": .ehlo
        case "helo": .helo
        case "auth": .auth
        case "mail": .mail
        case "rcpt": .rcpt
        case "data": .data
        case "bdat": .bdat
        case "body": .body(after: 0)
        case "dot": .dot
        case "accepted": .accepted
        case "rset": .rset
        case "quit": .quit
        case "idle": .idle(after: .zero)
        default:
            throw failure(
                "`\(name)` is no moment of the dialogue: greeting, ehlo, helo, auth, mail, rcpt, "
                    + "data, bdat, body, dot, accepted, rset, quit or idle")
        }
    }

    private mutating func address(at stage: Stage) throws(SinkError) -> AddressPattern {
        switch stage {
        case .mail, .rcpt, .data, .bdat, .body, .dot, .accepted: break
        default: throw failure("at this moment there is no address to compare with")
        }
        let pattern = take { $0 != "[" && $0 != "=" }
        guard !pattern.isEmpty, !pattern.dropFirst().contains("*") else {
            throw failure("`\(pattern)` is no address; a `*` can only begin it")
        }
        return AddressPattern(String(pattern))
    }

    private mutating func conditions(of rule: inout SinkRule) throws(SinkError) {
        let list = take { $0 != "]" }
        guard skip("]") else { throw failure("the conditions do not end with `]`") }
        for condition in list.split(separator: ",", omittingEmptySubsequences: false) {
            let parts = condition.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw failure("`\(condition)` is no condition") }
            try apply(parts[0], parts[1], to: &rule)
        }
    }

    private func apply(
        _ name: String, _ value: String, to rule: inout SinkRule
    ) throws(SinkError) {
        switch (name, rule.stage) {
        case ("message", _): rule.messages = try numbers(value)
        case ("connection", _): rule.connections = try numbers(value)
        case ("every", _): rule.every = try number(value)
        case ("per-second", _): rule.perSecond = try number(value)
        case ("times", _): rule.times = try number(value)
        case ("after", .body): rule.stage = .body(after: try number(value))
        case ("after", .idle):
            guard let time = Duration(parsing: value), time > .zero else {
                throw failure("`\(value)` is no time such as 200ms, 5s or 2m")
            }
            rule.stage = .idle(after: time)
        default: throw failure("`\(name)` is no condition here")
        }
    }

    private func number(_ value: String) throws(SinkError) -> Int {
        guard let number = Int(value), number > 0 else {
            throw failure("`\(value)` is no number above 0")
        }
        return number
    }

    private func numbers(_ value: String) throws(SinkError) -> ClosedRange<Int> {
        guard let dash = value.firstIndex(of: "-") else {
            let only = try number(value)
            return only...only
        }
        let first = try number(String(value[..<dash]))
        let end = String(value[value.index(after: dash)...])
        let last = end.isEmpty ? Int.max : try number(end)
        guard first <= last else { throw failure("`\(value)` ends before it begins") }
        return first...last
    }

    private mutating func take(while belongs: (Character) -> Bool) -> Substring {
        let taken = rest.prefix(while: belongs)
        rest = rest[taken.endIndex...]
        return taken
    }

    private mutating func skip(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    private func failure(_ reason: String) -> SinkError { .rule(text, reason: reason) }
}
