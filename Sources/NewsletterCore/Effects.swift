/// What the world outside does to us: time, chance and the environment.
///
/// Built live once by the command, and by hand in tests; nothing else reads a clock, draws a
/// random number or looks at an environment variable.
public struct Effects: Sendable {
    /// The moment, as the calendar has it; it may jump when somebody sets the clock.
    public var now: @Sendable () -> Timestamp
    /// Time that only goes forward, from an arbitrary beginning.
    public var uptime: @Sendable () -> Duration
    /// Suspends for the given time.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// So many random bytes, fit for keys.
    public var randomBytes: @Sendable (Int) -> [UInt8]
    /// The value of an environment variable.
    public var environment: @Sendable (String) -> String?
    /// The names of all environment variables.
    public var environmentNames: @Sendable () -> [String]

    package init(
        now: @escaping @Sendable () -> Timestamp,
        uptime: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        randomBytes: @escaping @Sendable (Int) -> [UInt8],
        environment: @escaping @Sendable (String) -> String?,
        environmentNames: @escaping @Sendable () -> [String] = { [] }
    ) {
        self.now = now
        self.uptime = uptime
        self.sleep = sleep
        self.randomBytes = randomBytes
        self.environment = environment
        self.environmentNames = environmentNames
    }
}

extension SubscriberID {
    /// Makes an identity from twelve and a half random bytes, in RFC 4648's base32 letters.
    public init(random effects: Effects) {
        self.init(Base32.word(of: effects.randomBytes(20)))
    }
}
