import ArgumentParser

/// A file that programs look for at the root of a host.
enum RootFile: String, CaseIterable, ExpressibleByArgument {
    case robots = "robots.txt"
    /// Below `/.well-known/` (RFC 9116).
    case security = "security.txt"
}
