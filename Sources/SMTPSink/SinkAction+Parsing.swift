extension SinkAction {
    /// An action from its written form; `rule` is quoted in the error.
    init(parsing text: String, in rule: String) throws(SinkError) {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        let argument = parts.count == 2 ? parts[1] : nil
        let time = argument.flatMap(Duration.init(parsing:))
        switch (parts.first ?? "", argument, time) {
        case ("close", nil, _): self = .close
        case ("answer-then-close", nil, _): self = .answerThenClose
        case ("reset", nil, _): self = .reset
        case ("stall", nil, _): self = .stall
        case ("answer-twice", nil, _): self = .answerTwice
        case ("keep-octets", let words?, _) where SinkReply(parsing: words) != nil:
            self = .keepOctets(SinkReply(parsing: words)!)
        case ("keep-transaction", let words?, _) where SinkReply(parsing: words) != nil:
            self = .keepTransaction(SinkReply(parsing: words)!)
        case ("endless-line", nil, _): self = .endlessLine
        case ("delay", _, let time?): self = .delay(time)
        case ("trickle", _, let time?): self = .trickle(time)
        case ("garbage", let count?, _) where Int(count).map { $0 > 0 } == true:
            self = .garbage(Int(count) ?? 0)
        default:
            guard let reply = SinkReply(parsing: text) else {
                throw .rule(
                    rule,
                    reason: "`\(text)` is neither a reply nor an action: close, reset, stall, "
                        + "answer-then-close, endless-line, delay 5s, trickle 10ms, garbage 64, "
                        + "answer-twice, keep-octets 503 or keep-transaction 451")
            }
            self = .reply(reply)
        }
    }
}

extension SinkReply {
    /// A reply such as `550 5.1.1 No such user`, its lines separated by `\n`.
    init?(parsing text: String) {
        var words = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        guard words[0].utf8.count == 3, let code = Int(words[0]), (200..<600).contains(code) else {
            return nil
        }
        var rest = words.count == 2 ? words[1] : ""
        words = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
        var enhanced: String?
        if let first = words.first, Self.isEnhanced(first) {
            enhanced = String(first)
            rest = words.count == 2 ? words[1] : ""
        }
        let lines = String(rest).split(separator: "\\n", omittingEmptySubsequences: false)
        self.init(code, enhanced, lines.map(String.init))
    }

    /// RFC 3463 section 2: class 2, 4 or 5, subject, detail.
    private static func isEnhanced(_ word: Substring) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && ["2", "4", "5"].contains(parts[0])
            && parts.allSatisfy { (1...3).contains($0.utf8.count) && Int($0) != nil }
    }
}

extension Duration {
    /// A time such as `200ms`, `5s` or `2m`.
    init?(parsing text: String) {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard let count = Int64(digits), count < 1_000_000_000 else { return nil }
        switch text[digits.endIndex...] {
        case "ms": self = .milliseconds(count)
        case "s": self = .seconds(count)
        case "m": self = .seconds(count * 60)
        default: return nil
        }
    }
}
