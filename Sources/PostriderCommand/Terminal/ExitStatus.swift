import ArgumentParser

/// The exit codes that scripts rely on; the numbers above 63 are those of sysexits.h.
enum ExitStatus: Int32, CaseIterable {
    case success = 0
    /// Done, but some recipients failed, were deferred or are in doubt, or lint found an error.
    case incomplete = 1
    case usage = 64
    /// Input that cannot be used: an article, an address, a list.
    case badData = 65
    /// The relay cannot be reached, or refused us.
    case unavailable = 69
    /// A bug of ours.
    case software = 70
    /// Locked or throttled: try again later.
    case tryLater = 75
    case badConfiguration = 78
    case interrupted = 130
    case terminated = 143

    var code: ExitCode { ExitCode(rawValue) }

    /// What it tells a script, as the manual has it.
    var meaning: String {
        switch self {
        case .success: "All done."
        case .incomplete:
            "Done, but some recipients failed, were put off or are in doubt; or lint found an error."
        case .usage: "The command line cannot be understood."
        case .badData: "The input cannot be used: an article, an address, a list."
        case .unavailable: "The relay cannot be reached, or refused us."
        case .software: "A bug of ours."
        case .tryLater: "Locked, throttled or out of space; try again later."
        case .badConfiguration: "The settings cannot be used."
        case .interrupted: "Stopped by Ctrl-C (SIGINT); run the same again to go on."
        case .terminated: "Stopped by SIGTERM; run the same again to go on."
        }
    }
}
