internal import NewsletterCore

/// A cell that says until when somebody gets no mail.
struct PauseCell {
    /// Nil where it says that they have not paused.
    let end: Timestamp?

    /// Reads a day or a moment, which may be past or to come.
    init(_ cell: String, _ column: TakenColumn) throws(Rejection) {
        if CellAnswer.isNoTime(cell) {
            end = nil
            return
        }
        var time = Timestamp(cell)
        if time == nil {
            let date = WrittenDate(cell)
            if let date, date.isOpen, column.order == nil { throw .wantingFacts }
            time = date?.time(column.order)
        }
        guard let time else {
            throw Rejection(
                "\(column.heading.escapingControls()) is \"\(cell.escapingControls())\", which "
                    + "cannot be read as a date; write it as 2026-12-24")
        }
        end = time
    }
}
