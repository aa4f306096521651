internal import NewsletterCore
import TextFormats

/// What the columns of a table of suppressions hold, and what a row says by them.
///
/// Columns of leaving and consent are understood as an import understands them: whoever has not
/// left by such a column is not suppressed. A column that says nothing of it keeps nobody away.
struct SuppressionColumns {
    enum Column: Hashable {
        case address
        /// An address where there is one, by a heading that only sounds like it.
        case mayBeAddress
        case reason, status, note, at
        case leaving(StatusWord)
        case bounceReason
        /// Why somebody left, among which may be that they complained.
        case reasonOfLeaving
        case consent
        case other
    }

    /// What one row says.
    struct Row {
        /// Cells of addresses; one of them at least, which may be empty.
        var addresses: [String] = []
        var reason: SuppressionReason?
        var note: String?
        /// The note where there is no other.
        var unknownReason: String?
        var at: Timestamp?
        /// Whether it says that the person has not left.
        var isOnTheList = false
        /// Why it cannot be told whether the person has left.
        var unclear: String?
        /// What was read otherwise than it is written.
        var notes: [String] = []
    }

    private let columns: [(heading: String, column: Column)]
    /// Columns of consent in which any row says yes, so that a blank is a no.
    private var answering: Set<Int> = []
    private let latest: Timestamp?

    init(
        _ columns: [(heading: String, column: Column)], looking records: [[String]],
        latest: Timestamp?
    ) {
        self.columns = columns
        self.latest = latest
        for index in columns.indices where columns[index].column == .consent {
            let says = records.contains {
                StandingCell(consent: Self.cell(index, of: $0) ?? "", no: .unsubscribed)?.isYes
                    == true
            }
            if says { answering.insert(index) }
        }
    }

    /// What headings stand for; nil where the record is no line of headings.
    static func headings(_ record: [String]) -> [(heading: String, column: Column)]? {
        let columns = record.map { ($0.inOneLine, column($0)) }
        return columns.contains { $0.1 == .address } ? columns : nil
    }

    private static func column(_ heading: String) -> Column {
        switch heading.headingKey {
        case "address", "hash", "domain": return .address
        case "reason": return .reason
        case "note", "comment": return .note
        case "at", "since", "date", "createdat": return .at
        default: break
        }
        let meaning = ImportColumn(heading: heading)
        switch meaning {
        case .email: return .address
        case .status: return .status
        case .isSubscribed: return .consent
        case .bounceReason: return .bounceReason
        case .attribute where LeavingReason.isHeading(heading): return .reasonOfLeaving
        case .attribute:
            return AddressHeading.isLikely(heading) ? .mayBeAddress : .other
        default: return meaning.wordOfLeaving.map { .leaving($0) } ?? .other
        }
    }

    private static func cell(_ index: Int, of record: [String]) -> String? {
        guard index < record.count else { return nil }
        let cell = CSVWriter.unguarded(record[index]).trimmingSpace()
        return cell.isEmpty ? nil : cell
    }

    /// Reads a record.
    func row(_ record: [String]) -> Row {
        var row = Row()
        var standing: [StatusWord?] = []
        for (index, (heading, column)) in columns.enumerated() {
            let cell = Self.cell(index, of: record)
            switch column {
            case .address: if let cell { row.addresses.append(cell) }
            case .mayBeAddress: if let cell, Self.isAddress(cell) { row.addresses.append(cell) }
            case .note: row.note = row.note ?? cell
            case .at: if let cell { take(time: cell, heading, &row) }
            case .reason: if let cell { take(reason: cell, &row) }
            case .status: if let cell { standing += status(cell, &row) }
            case .bounceReason:
                if let cell, CellAnswer(cell) != .absent { standing.append(.bounced) }
            case .reasonOfLeaving:
                if let cell, LeavingReason.isComplaint(cell) { standing.append(.complained) }
            case .leaving, .consent:
                let said = said(cell, column, index)
                if said == nil, row.unclear == nil {
                    row.unclear =
                        "\(heading.escapingControls()) is \"\((cell ?? "").escapingControls())\", "
                        + "which is neither a yes or a date, nor a no"
                }
                if let said { standing.append(said.word) }
                if row.at == nil, let time = said?.date?.time(nil) { row.at = fit(time) }
            case .other: break
            }
        }
        if row.addresses.isEmpty { row.addresses = [""] }
        settle(standing, &row)
        return row
    }

    /// The gravest word holds; where columns were asked and none says that they left, they have
    /// not.
    private func settle(_ standing: [StatusWord?], _ row: inout Row) {
        let gravest = standing.compactMap { $0 }.filter(\.isGone).max()
        row.isOnTheList = !standing.isEmpty && gravest == nil && row.reason == nil
        if row.isOnTheList { row.notes = [] }
        row.note = row.note ?? row.unknownReason
        row.reason = row.reason ?? gravest?.status.flatMap { SuppressionReason($0) }
    }

    private func said(_ cell: String?, _ column: Column, _ index: Int) -> StandingCell? {
        switch column {
        case .leaving(let word): return StandingCell(leaving: cell ?? "", as: word)
        default:
            guard var said = StandingCell(consent: cell ?? "", no: .unsubscribed) else {
                return nil
            }
            if said.isBlank, answering.contains(index) { said.word = .unsubscribed }
            return said
        }
    }

    /// What a cell of a column of standing says; a word that is not known says that somebody
    /// wanted it here.
    private func status(_ cell: String, _ row: inout Row) -> [StatusWord?] {
        if SuppressionReason(rawValue: cell.lowercased()) != nil || StatusWord(cell) == nil {
            take(reason: cell, &row)
            return []
        }
        return [StatusWord(cell)]
    }

    private func take(reason cell: String, _ row: inout Row) {
        let known =
            SuppressionReason(rawValue: cell.lowercased())
            ?? StatusWord(cell)?.status.flatMap { SuppressionReason($0) }
        if let known {
            row.reason = row.reason ?? known
            return
        }
        row.unknownReason = row.unknownReason ?? cell
        row.notes.append(
            "the reason \"\(cell.escapingControls())\" is not known; it was kept as a note")
    }

    private func take(time cell: String, _ heading: String, _ row: inout Row) {
        if CellAnswer.isNoTime(cell) { return }
        let time = Timestamp(cell) ?? WrittenDate(cell)?.time(nil)
        if let time, let fit = fit(time) {
            row.at = fit
            return
        }
        row.notes.append(
            "\(heading.escapingControls()) is \"\(cell.escapingControls())\", which "
                + (time == nil ? "cannot be read as a date" : "lies in the future")
                + "; it was suppressed as of now")
    }

    private func fit(_ time: Timestamp) -> Timestamp? {
        latest.map { time <= $0 } ?? true ? time : nil
    }

    private static func isAddress(_ cell: String) -> Bool {
        AddressWords.words(in: cell).allSatisfy { word in
            word.contains("@") && (try? SuppressionEntry(word)) != nil
        }
    }
}
