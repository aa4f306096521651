internal import NewsletterCore

/// What the name of a member of an object says: an object in a row, of attributes or another.
struct ObjectMember {
    let name: String
    let column: ImportColumn
    /// What the name looks like, where it is understood only in part.
    private let likeness: HeadingLikeness?

    init(_ name: String) {
        self.name = name
        column = ImportColumn(heading: name)
        if case .attribute = column { likeness = HeadingLikeness(name) } else { likeness = nil }
    }

    /// How somebody stands by a member of an object of attributes, as by a column of that name;
    /// nil where they may get mail.
    ///
    /// Throws where it looks as if they had left, and is not understood.
    func standing(_ text: String) throws(Rejection) -> StatusWord? {
        switch column {
        case .status:
            // The attributes of many programs have a status that is about something else.
            return StatusWord(text).flatMap { $0 == .active ? nil : $0 }
        case .bounceReason: return CellAnswer(text) == .absent ? nil : .bounced
        case .isSubscribed: return StandingCell(consent: text, no: .unsubscribed)?.word
        case .isConfirmed: return StandingCell(consent: text, no: .pending)?.word
        case .attribute:
            if LeavingReason.isHeading(name), LeavingReason.isComplaint(text) { return .complained }
            if StatusWord.isLeaving(text) || looksLeft(text) { throw unclear(text) }
            return nil
        default:
            guard let word = column.wordOfLeaving else { return nil }
            guard let said = StandingCell(leaving: text, as: word) else { throw unclear(text) }
            return said.word
        }
    }

    /// How somebody stands by a member of an object of any other kind, which may be about an
    /// order or a house: only by what can mean nothing else.
    func standingElsewhere(_ text: String) throws(Rejection) -> StatusWord? {
        switch column {
        case .status: return StatusWord.isLeaving(text) ? StatusWord(text) : nil
        case .isSubscribed: return StandingCell(consent: text, no: .unsubscribed)?.word
        case .attribute:
            if StatusWord.isLeaving(text) { throw unclear(text) }
            return nil
        default: return column.wordOfLeaving.flatMap { StandingCell(leaving: text, as: $0)?.word }
        }
    }

    private func looksLeft(_ text: String) -> Bool {
        switch likeness {
        case .leaving:
            guard let said = StandingCell(leaving: text, as: .unsubscribed) else {
                return Double(text) == nil
            }
            return said.word != nil
        case .consent: return StandingCell(consent: text, no: .unsubscribed)?.word != nil
        case .status: return StatusWord(text).map(\.isGone) ?? false
        case nil: return false
        }
    }

    private func unclear(_ text: String) -> Rejection {
        Rejection(
            "\(name.inOneLine.escapingControls()) in an object is "
                + "\"\(text.inOneLine.escapingControls().prefix(60))\", which looks as if they had "
                + "left; put it into a column of its own")
    }
}
