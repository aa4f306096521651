internal import NewsletterCore

/// How somebody stands by all the columns of a row that say it.
struct DraftStanding {
    /// The gravest word of the row; nil where no column says anything.
    private(set) var word: StatusWord?
    /// The headings of the columns by which the person is gone.
    private(set) var leftBy: [String] = []
    /// Whether a column says in so many words that they are subscribed.
    var saysActive = false

    /// Whether nothing says that they are gone or wait.
    var isActive: Bool { word ?? .active == .active }

    mutating func raise(_ said: StatusWord, _ column: TakenColumn) {
        word = max(word ?? said, said)
        if said.isGone { leftBy.append(column.heading) }
        if said == .active { saysActive = true }
    }

    mutating func raise(_ said: StatusWord, _ member: ObjectMember) {
        raise(
            said,
            TakenColumn(
                RecognisedColumn(heading: member.name, column: member.column), key: member.name))
    }

    mutating func take(status cell: String, _ column: TakenColumn) throws(Rejection) {
        guard let said = StatusWord(cell) else {
            throw Rejection("the status \"\(cell.escapingControls())\" is not known")
        }
        raise(said, column)
    }
}
