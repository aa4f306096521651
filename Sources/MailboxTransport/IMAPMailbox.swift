internal import CurlSessions
internal import Inbound
internal import NewsletterCore

/// A folder on an IMAP server, read without a mark on what it holds.
final class IMAPMailbox: OpenMailbox {
    /// As much of a message is fetched.
    static let largest = 1 << 20
    private static let keyword = "$PostriderDone"

    private let account: MailboxAccount
    private let channel: MailboxChannel
    private var dialogue = IMAPDialogue(longestLiteral: IMAPMailbox.largest + 1024)
    private var capabilities: Set<String> = []
    private var permanentFlags = ""
    private(set) var validity = ""

    init(_ account: MailboxAccount) throws(MailboxFailure) {
        self.account = account
        channel = try MailboxChannel(to: account)
        // What a server offers may be more once somebody is logged in.
        for line in try ask("CAPABILITY") where line.text.uppercased().hasPrefix("* CAPABILITY ") {
            capabilities = Set(
                line.text.uppercased().split(separator: " ").dropFirst(2).map { String($0) })
        }
        try select()
    }

    private var place: String { "\(account.host):\(account.port)" }

    private func select() throws(MailboxFailure) {
        guard let name = IMAPDialogue.folder(account.mailbox) else {
            throw .unfit("\(account.mailbox) is no name of a folder")
        }
        var words = ""
        let lines = try ask("SELECT \(IMAPDialogue.quoted(name))", ending: &words)
        for line in lines {
            if let value = Self.code("UIDVALIDITY", in: line.text) { validity = value }
            if let value = Self.code("PERMANENTFLAGS", in: line.text) { permanentFlags = value }
        }
        guard !validity.isEmpty else {
            throw .garbled("\(place) names no UIDVALIDITY for \(account.mailbox)")
        }
        if account.after != .leave, words.uppercased().contains("[READ-ONLY]") {
            throw .unfit(
                "\(place): \(account.mailbox) can only be read; set after: leave, or log in as "
                    + "somebody who may change it")
        }
    }

    /// The value of `* OK [UIDVALIDITY 12] ...`.
    private static func code(_ name: String, in text: String) -> String? {
        let text = text.uppercased()
        guard let start = text.firstRange(of: "[\(name) "), text.hasPrefix("* OK") else {
            return nil
        }
        return String(text[start.upperBound...].prefix { $0 != "]" })
    }

    // MARK: - Messages

    func messages(since day: CalendarDate) throws(MailboxFailure) -> [String] {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        var question = "UID SEARCH UNDELETED SINCE \(day.day)-\(months[day.month - 1])-\(day.year)"
        if account.after == .keyword { question += " UNKEYWORD \(Self.keyword)" }
        var found: Set<Int> = []
        for line in try ask(question) where line.text.uppercased().hasPrefix("* SEARCH") {
            found.formUnion(line.text.split(separator: " ").dropFirst(2).compactMap { Int($0) })
        }
        return found.sorted().map { String($0) }
    }

    func fetch(
        _ names: [String], _ body: (_ name: String, _ message: [UInt8]) throws -> Void
    ) throws {
        guard !names.isEmpty else { return }
        let asked = Set(names)
        try send("UID FETCH \(Self.set(names)) (UID BODY.PEEK[]<0.\(Self.largest)>)")
        var given: Set<String> = []
        while true {
            switch try answer() {
            case .done(let status, let words): return try check(status, words)
            case .goOn: continue
            case .data(let line):
                guard let (name, message) = Self.message(in: line), asked.contains(name),
                    given.insert(name).inserted
                else { continue }
                try body(name, message)
            }
        }
    }

    /// The name and the body in `* 3 FETCH (UID 12 BODY[]<0> {}` and what follows.
    private static func message(in line: IMAPDialogue.Line) -> (String, [UInt8])? {
        let words = line.text.uppercased()
        guard words.hasPrefix("* "), words.contains(" FETCH "), words.contains("BODY[]"),
            let start = words.firstRange(of: "UID ")
        else { return nil }
        let name = words[start.upperBound...].prefix { $0.isNumber }
        if let literal = line.literals.last { return (String(name), literal) }
        // An empty message may come as a quoted text, or as NIL.
        return name.isEmpty ? nil : (String(name), [])
    }

    /// Names as IMAP writes a set: `1:3,7`.
    private static func set(_ names: [String]) -> String {
        let numbers = names.compactMap { Int($0) }.sorted()
        var parts: [String] = []
        var index = 0
        while index < numbers.count {
            var end = index
            while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
            parts.append(
                end == index ? "\(numbers[index])" : "\(numbers[index]):\(numbers[end])")
            index = end + 1
        }
        return parts.joined(separator: ",")
    }

    // MARK: - What was kept

    func settle(_ names: [String]) throws(MailboxFailure) {
        if names.isEmpty { return }
        let set = Self.set(names)
        switch account.after {
        case .leave: return
        case .keyword: try ask("UID STORE \(set) +FLAGS.SILENT (\(Self.keyword))")
        case .delete: try delete(set)
        case .move:
            let folder = IMAPDialogue.quoted(IMAPDialogue.folder(account.folder) ?? "Postrider")
            if capabilities.contains("MOVE") {
                try askMakingFolder("UID MOVE \(set) \(folder)", folder)
            } else {
                try askMakingFolder("UID COPY \(set) \(folder)", folder)
                try delete(set)
            }
        }
    }

    /// Never with EXPUNGE alone, which takes along what other programs have marked.
    private func delete(_ set: String) throws(MailboxFailure) {
        try ask("UID STORE \(set) +FLAGS.SILENT (\\Deleted)")
        if capabilities.contains("UIDPLUS") { try ask("UID EXPUNGE \(set)") }
    }

    func prepare() throws(MailboxFailure) {
        switch account.after {
        case .leave, .delete: return
        case .keyword:
            guard
                permanentFlags.contains("\\*") || permanentFlags.contains(Self.keyword.uppercased())
            else {
                throw .unfit("\(place) keeps no keywords in \(account.mailbox); set after: move")
            }
        case .move:
            guard let name = IMAPDialogue.folder(account.folder) else {
                throw .unfit("\(account.folder) is no name of a folder")
            }
            let folder = IMAPDialogue.quoted(name)
            try send("CREATE \(folder)")
            // It may be there already.
            _ = try rest()
        }
    }

    private func askMakingFolder(_ command: String, _ folder: String) throws(MailboxFailure) {
        try send(command)
        let (status, words) = try rest()
        guard status == "NO", words.uppercased().contains("[TRYCREATE]") else {
            return try check(status, words)
        }
        try ask("CREATE \(folder)")
        try ask(command)
    }

    func close() throws(MailboxFailure) {
        try send("LOGOUT")
        _ = try? rest()
    }

    // MARK: - Commands

    private func send(_ command: String) throws(MailboxFailure) {
        try channel.send(dialogue.command(command))
    }

    @discardableResult
    private func ask(_ command: String) throws(MailboxFailure) -> [IMAPDialogue.Line] {
        var words = ""
        return try ask(command, ending: &words)
    }

    /// Asks and takes the whole answer; the words of its end go to `words`.
    private func ask(
        _ command: String, ending words: inout String
    ) throws(MailboxFailure) -> [IMAPDialogue.Line] {
        try send(command)
        var lines: [IMAPDialogue.Line] = []
        while true {
            switch try answer() {
            case .data(let line):
                // A flood of what nobody asked for.
                guard lines.count < 200_000 else {
                    throw .garbled("\(place) does not end its answer")
                }
                lines.append(line)
            case .done(let status, let text):
                words = text
                try check(status, text)
                return lines
            case .goOn: continue
            }
        }
    }

    private func rest() throws(MailboxFailure) -> (String, String) {
        while true {
            if case .done(let status, let words) = try answer() { return (status, words) }
        }
    }

    private func check(_ status: String, _ words: String) throws(MailboxFailure) {
        if status == "OK" { return }
        let said = "\(place) says \(status): \(Reply.cleaned(channel.mask.masked(words)))"
        throw MailboxChannel.isBusy(words) ? .busy(said) : .unfit(said)
    }

    private func answer() throws(MailboxFailure) -> IMAPDialogue.Answer {
        while true {
            if let answer = try dialogue.next() {
                if case .data(let line) = answer, line.text.uppercased().hasPrefix("* BYE") {
                    let words = Reply.cleaned(channel.mask.masked(line.text))
                    // After LOGOUT it is the rule, and then nobody listens.
                    throw .busy("\(place) ends the session: \(words)")
                }
                return answer
            }
            dialogue.receive(try channel.receive())
        }
    }
}
