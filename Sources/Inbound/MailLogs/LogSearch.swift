package import NewsletterCore

/// Looks for mails in a log, line after line; remembers nothing but those mails.
package struct LogSearch {
    /// What the log says about one mail.
    package struct Finding: Equatable {
        /// Whether the relay took the mail.
        package var isTaken = false
        /// What the relay calls it.
        package var queueID = ""
        /// What the relay did with it last; nil where the log does not tell.
        package var fate: LogEntry.Fate?
        /// The relay's words about that.
        package var words = ""
    }

    /// A relay that gets the same Message-ID again and again is followed so far.
    private static let namesPerMail = 8
    /// So many lines may come before the format is known.
    private static let patience = 10_000

    /// The format, once a line has told.
    package private(set) var format: LogFormat?
    package private(set) var lines = 0
    /// How many lines told of a mail, and the first that should have and did not.
    package private(set) var entries = 0
    package private(set) var firstUnread: Int?
    /// By Message-ID in lower case.
    package private(set) var findings: [String: Finding] = [:]
    private var reader: (any LogReader)?
    private let wanted: Set<String>
    /// The Message-IDs by what the relay calls the mails.
    private var names: [String: String] = [:]
    private var nameCounts: [String: Int] = [:]
    private var firstTimed: [UInt8] = []
    private var lastTimed: [UInt8] = []

    /// Looks for these Message-IDs in a log of this format.
    package init(for messageIDs: some Sequence<String>, format: LogFormat) {
        wanted = Set(messageIDs.map { $0.lowercased() })
        if format != .auto { begin(format) }
    }

    /// Takes the next line; false once it is clear that no line will tell anything.
    package mutating func read(_ line: ArraySlice<UInt8>) -> Bool {
        lines += 1
        guard !line.isEmpty else { return true }
        if format == nil, let format = Self.format(of: line, isFirst: lines == 1) { begin(format) }
        guard format != nil else { return lines < Self.patience }
        if format != .csv { keepTime(of: line) }
        if let entry = reader?.entry(line) {
            entries += 1
            take(entry)
        } else if format == .csv, lines > 1 || !MessageIDList.isHeading(line) {
            firstUnread = firstUnread ?? lines
        }
        return true
    }

    /// From when to when the log tells; nil where it names no times.
    package func range(_ time: LogTime) -> (first: Timestamp, last: Timestamp)? {
        guard let first = time.moment(of: firstTimed[...].text),
            let last = time.moment(of: lastTimed[...].text)
        else { return nil }
        return (first, last)
    }

    private mutating func begin(_ format: LogFormat) {
        self.format = format
        reader =
            switch format {
            case .postfix, .auto: PostfixLog()
            case .exim: EximLog()
            case .csv: MessageIDList()
            }
    }

    private static func format(of line: ArraySlice<UInt8>, isFirst: Bool) -> LogFormat? {
        if PostfixLog.wrote(line) { return .postfix }
        if EximLog.wrote(line) { return .exim }
        return isFirst && MessageIDList.mayBegin(with: line) ? .csv : nil
    }

    private mutating func take(_ entry: LogEntry) {
        switch entry.event {
        case .begun(let id): begin(id, entry.queueID, isTaken: false)
        case .accepted(let id): begin(id, entry.queueID, isTaken: true)
        case .taken: update(entry.queueID) { $0.isTaken = true }
        case .passedOn(let fate, let words):
            update(entry.queueID) { finding in
                finding.isTaken = true
                finding.fate = fate
                finding.words = words
            }
        }
    }

    private mutating func begin(_ messageID: String, _ queueID: String, isTaken: Bool) {
        let id = messageID.lowercased()
        // The relay uses its names again: the old mail is not meant any more.
        guard wanted.contains(id) else {
            if !queueID.isEmpty { names[queueID] = nil }
            return
        }
        var finding = findings[id] ?? Finding()
        if !finding.isTaken { finding.queueID = queueID }
        finding.isTaken = finding.isTaken || isTaken
        findings[id] = finding
        guard !queueID.isEmpty, nameCounts[id, default: 0] < Self.namesPerMail else { return }
        nameCounts[id, default: 0] += 1
        names[queueID] = id
    }

    private mutating func update(_ queueID: String, _ change: (inout Finding) -> Void) {
        guard !names.isEmpty, let id = names[queueID], var finding = findings[id] else { return }
        finding.queueID = queueID
        change(&finding)
        findings[id] = finding
    }

    private mutating func keepTime(of line: ArraySlice<UInt8>) {
        guard LogTime.mayBegin(line) else { return }
        lastTimed.removeAll(keepingCapacity: true)
        lastTimed += line.prefix(64)
        if firstTimed.isEmpty { firstTimed = lastTimed }
    }
}
