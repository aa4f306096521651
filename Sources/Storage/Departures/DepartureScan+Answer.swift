internal import DeliveryEngine
internal import NewsletterCore

extension DepartureScan {
    /// Reads an answer behind its attempt; nil for one of a kind that this version does not know.
    mutating func answer() -> DepartureAnswer? {
        let at = Timestamp(milliseconds: integer(Int64.self))
        let kind = integer(UInt8.self)
        let command = Reply.Command(ledgerCode: Int64(integer(Int8.self)))
        let code = Int(integer(Int16.self))
        let status = integer(Int64.self)
        let text = text()
        func reply() -> Reply? {
            command.map {
                Reply(
                    code: code, status: status < 0 ? nil : EnhancedStatus(ledgerCode: status),
                    text: text, command: $0)
            }
        }
        let result: TransportResult? =
            switch kind {
            case 1: reply().map { .accepted($0) }
            case 2: reply().map { .refused($0) }
            case 3: .notSent(text, insteadOfAnswerTo: command)
            case 4: .inDoubt(text)
            default: nil
            }
        return result.map { DepartureAnswer($0, at: at) }
    }

    /// Goes to the end of an answer.
    mutating func skipAnswer() {
        _ = (integer(Int64.self), integer(UInt8.self), integer(Int8.self), integer(Int16.self))
        _ = (integer(Int64.self), text())
    }
}
