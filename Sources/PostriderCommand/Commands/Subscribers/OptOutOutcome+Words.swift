import Storage

extension OptOutOutcome {
    /// Whether it was about somebody who is on the list, as far as can be told now.
    var isFound: Bool {
        switch self {
        case .done, .already, .waiting: true
        case .unknown, .noSuchList: false
        }
    }

    /// Why something that holds is not in the list yet.
    static let waitingSentence =
        "Another program is at work on the list; it is written there when that has ended."
}
