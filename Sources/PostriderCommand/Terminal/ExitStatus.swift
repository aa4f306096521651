import ArgumentParser

/// The exit codes that scripts rely on; the numbers above 63 are those of sysexits.h.
enum ExitStatus: Int32 {
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
}
