import Storage

extension OptOutOutcome {
    /// Whether it was about somebody who is on the list, as far as can be told now.
    var isFound: Bool {
        switch self {
        case .done, .already, .waiting: true
        case .unknown, .noSuchList: false
        }
    }
}
