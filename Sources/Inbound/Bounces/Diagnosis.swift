internal import NewsletterCore

/// What the words and numbers of a report mean: whether it is for good, and why.
///
/// The reason is what ``ReplyMeaning`` says of the same words in a reply. Which number counts:
/// an enhanced status within the words, one that the report states unless it is x.0.0, a code of
/// SMTP.
struct Diagnosis {
    let kind: BounceKind
    let reason: ReplyReason
    let status: EnhancedStatus?
    let code: Int?
    /// The words that decided.
    let text: String

    /// Reads a report's words about a recipient, the most telling first.
    ///
    /// The whole notice, which may be about more, is asked for what they left open.
    init(
        _ texts: [String], whole: String = "", stated: EnhancedStatus? = nil,
        isPermanent: Bool? = nil
    ) {
        let near = texts.flatMap { [$0.quotedReply, $0] }.filter { !$0.isEmpty }
        let words = near + (whole.isEmpty ? [] : [whole])
        let numbers = words.map(ReplyNumbers.init)
        let status = Self.status(numbers, stated)
        let code = numbers.lazy.compactMap(\.code).first
        self.status = status
        self.code = code
        // x.0.0 says less than the code of SMTP.
        let isVague = status.map { ($0.subject, $0.detail) == (0, 0) } ?? true
        let digit = (isVague ? code.map { $0 / 100 } ?? status?.kind : status?.kind)
        var found: (reason: ReplyReason, text: String)?
        for (index, text) in words.enumerated() {
            let isRemote = numbers[index].code != nil
            let meaning = Self.reason(
                text, status: status, code: digit.map { Self.code($0, code) }, isRemote: isRemote)
            let isWide = index >= near.count && index > 0
            if meaning == .unknown || (isWide && meaning == .content) { continue }
            if found == nil || Self.isWeak(found!.reason) && !Self.isWeak(meaning) {
                found = (meaning, text)
            }
            if !Self.isWeak(meaning) { break }
        }
        if words.isEmpty {
            let reason = Self.reason(
                "", status: status, code: digit.map { Self.code($0, code) }, isRemote: false)
            if reason != .unknown { found = (reason, "") }
        }
        reason = found?.reason ?? .unknown
        text = Reply.cleaned(found?.text.isEmpty == false ? found!.text : words.first ?? "")
        kind = Self.kind(reason, digit: digit, isPermanent: isPermanent)
    }

    /// A reason that stands for a whole class of status only.
    private static func isWeak(_ reason: ReplyReason) -> Bool {
        [.blocked, .tryLater, .system, .relaying].contains(reason)
    }

    private static func kind(
        _ reason: ReplyReason, digit: Int?, isPermanent: Bool?
    ) -> BounceKind {
        switch reason {
        case .mailboxFull, .tooLarge, .tryLater, .expired: return .soft
        default: break
        }
        if let digit { return digit == 4 ? .soft : .hard }
        if reason == .system { return .soft }
        if reason != .unknown { return isPermanent == false ? .soft : .hard }
        return isPermanent == true ? .hard : .soft
    }

    /// The code to ask the table with, of the class that counts.
    private static func code(_ digit: Int, _ code: Int?) -> Int {
        if let code, code / 100 == digit { return code }
        return digit == 4 ? 450 : 550
    }

    private static func status(
        _ numbers: [ReplyNumbers], _ stated: EnhancedStatus?
    ) -> EnhancedStatus? {
        let quoted = numbers.first?.status
        if let quoted, quoted.isTelling { return quoted }
        if let stated, (stated.subject, stated.detail) != (0, 0) { return stated }
        let others = numbers.dropFirst().compactMap(\.status)
        return others.first(where: \.isTelling) ?? quoted ?? others.first ?? stated
    }

    private static func reason(
        _ text: String, status: EnhancedStatus?, code: Int?, isRemote: Bool
    ) -> ReplyReason {
        let words = ReplyWords(text)
        // Exchange says of a mail that waited too long 5.4.300.
        if status.map({ $0.subject == 4 && [7, 300].contains($0.detail) }) == true {
            return .expired
        }
        if NoticePhrases.expiredPlainly.matches(words) { return .expired }
        if !isRemote, NoticePhrases.tryAgain.matches(words) { return .tryLater }
        let isExpired = NoticePhrases.expired.matches(words)
        if isExpired, !isRemote || code.map({ $0 < 500 }) == true {
            let reply = Reply(code: 450, status: status, text: text, command: .rcpt)
            return ReplyMeaning(reply).reason == .mailboxFull ? .mailboxFull : .expired
        }
        if !isRemote, status?.kind != 5 || status?.subject == 4 || status?.subject == 0 {
            if NoticePhrases.network.matches(words) { return .system }
        }
        let reply = Reply(
            code: code ?? 550, status: status, text: text, command: command(in: text))
        let reason = ReplyMeaning(reply).reason
        // Words of other languages count where no server has said anything.
        if reason == .unknown || isWeak(reason) && code == nil {
            return NoticePhrases.reason(in: text, words) ?? reason
        }
        return reason
    }

    /// What a report says that the refused command was.
    private static func command(in text: String) -> Reply.Command {
        let text = text.lowercased()
        if text.contains("end of data") || text.contains("data command") { return .dot }
        if text.contains("in reply to mail from") || text.contains("after mail from") {
            return .mail
        }
        return .rcpt
    }
}

extension String {
    /// What another server has answered, where the text tells of it and quotes that.
    fileprivate var quotedReply: String {
        let marks = [
            " said:", "returned was:", "server was:", "responded:", "response was:", "replied:",
            "response:", "server returned:", "answered:", "reason:", "reply was:", "<<< ",
        ]
        let lowered = lowercased()
        guard lowered.utf8.count == utf8.count else { return "" }
        let found = marks.lazy.compactMap { lowered.firstRange(of: $0)?.upperBound }.first
        guard let found else { return "" }
        let offset = lowered.utf8.distance(from: lowered.startIndex, to: found)
        let rest = self[utf8.index(startIndex, offsetBy: offset)...]
        return rest.allSatisfy(\.isWhitespace) ? "" : String(rest.prefix(1000))
    }
}

extension EnhancedStatus {
    /// Whether it says more than a class and a subject.
    var isTelling: Bool { subject != 0 && detail != 0 }
}

/// The code of SMTP and the enhanced status that stand in a text.
struct ReplyNumbers {
    let code: Int?
    let status: EnhancedStatus?

    init(_ text: String) {
        var codes: [Int] = []
        var statuses: [EnhancedStatus] = []
        let bytes = Array(text.utf8.prefix(4096))
        var index = 0
        while index < bytes.count {
            guard bytes[index].isASCIIDigit else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end].isASCIIDigit || bytes[end] == 0x2E { end += 1 }
            var run = bytes[index..<end]
            while run.last == 0x2E { run.removeLast() }
            let isInWord = index > 0 && (bytes[index - 1].isASCIILetter || bytes[index - 1] >= 0x80)
            let before = index > 0 ? bytes[index - 1] : 0x20
            let after = end < bytes.count ? bytes[end] : 0x20
            if !isInWord {
                Self.read(run, before, after, into: &codes, &statuses)
            }
            index = end
        }
        let code = codes.first
        self.code = code
        let fitting = code.map { code in statuses.filter { $0.kind == code / 100 } } ?? statuses
        let all = fitting.isEmpty ? statuses : fitting
        status = all.first(where: \.isTelling) ?? all.first
    }

    private static func read(
        _ run: ArraySlice<UInt8>, _ before: UInt8, _ after: UInt8, into codes: inout [Int],
        _ statuses: inout [EnhancedStatus]
    ) {
        // Parts of dates, hosts, versions and names.
        if [0x2F, 0x40, 0x5B, 0x5F, 0x2B, 0x2E].contains(before) { return }
        if [0x40, 0x2F, 0x5F, 0x2B, 0x25].contains(after) { return }
        if run.contains(0x2E) {
            let text = String(decoding: run, as: UTF8.self)
            guard let status = EnhancedStatus(text), [4, 5].contains(status.kind),
                status.subject <= 7
            else { return }
            statuses.append(status)
        } else if run.count == 3,
            after == 0x20 || after == 0x2D || after == 0x3A || after == 0x3B
                || after == 0x23 || after == 0x22 || after == 0x27 || after == 0x29 || after == 0x2C
                || after == 0x0A || after == 0x3E
        {
            if let code = Int(String(decoding: run, as: UTF8.self)), isCode(code), before != 0x2D,
                before != 0x3A || after == 0x20
            {
                codes.append(code)
            }
        }
    }

    private static func isCode(_ code: Int) -> Bool {
        switch code {
        case 421, 422, 431, 432, 441, 442, 446, 447, 449...455, 471: true
        case 500...505, 510...517, 521...525, 530...538, 540...560, 570...579: true
        default: false
        }
    }
}
