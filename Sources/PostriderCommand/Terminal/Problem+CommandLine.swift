import NewsletterCore

extension Problem.Kind {
    /// How the program ends.
    var status: ExitStatus {
        switch self {
        case .usage: .usage
        case .badData: .badData
        case .unavailable: .unavailable
        case .software: .software
        case .tryLater: .tryLater
        case .badConfiguration: .badConfiguration
        }
    }
}

extension Problem {
    /// What the terminal shows: what is wrong, where, and the way out, each on lines of its own.
    var text: String {
        let (advice, example) = remedy.map { ([$0.text], $0.example) } ?? ([], [])
        return ([what] + lines + advice + example).joined(separator: "\n")
    }
}
