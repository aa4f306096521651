internal import SMTPSink

/// The one witness: what the relay accepted.
struct Acceptances {
    let records: [AcceptanceRecord]
    /// How often each recipient was accepted.
    let copies: [String: Int]

    init(_ records: [AcceptanceRecord]) {
        self.records = records
        copies = records.reduce(into: [:]) { $0[$1.recipient, default: 0] += 1 }
    }

    /// When each mail was accepted, in seconds since the first, in the order of acceptance.
    var times: [Double] {
        let times = records.map(\.at).sorted()
        return times.map { Double($0 - times[0]) / 1000 }
    }

    /// How many people have got it.
    var people: Int { copies.count }
    /// How many mails too many were accepted.
    var doubled: Int { records.count - copies.count }
    /// How many of the mails too many were not the same mail, going by the Message-ID.
    var strangers: Int {
        let names = Set(records.map { "\($0.recipient) \($0.messageID ?? "")" })
        return names.count - copies.count
    }
}
