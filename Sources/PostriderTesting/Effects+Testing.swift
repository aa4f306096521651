public import NewsletterCore
internal import Synchronization

extension Effects {
    /// Effects of a manual clock, seeded chance and an environment of the test's own.
    public static func testing(
        _ clock: ManualClock = ManualClock(), seed: UInt64 = 1,
        environment: [String: String] = [:]
    ) -> Effects {
        let random = Mutex(SeededRandom(seed: seed))
        return Effects(
            now: { clock.now }, uptime: { clock.uptime },
            sleep: { try await clock.sleep($0) },
            randomBytes: { count in
                random.withLock { random in
                    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
                }
            },
            environment: { environment[$0] },
            environmentNames: { Array(environment.keys) })
    }

    /// Effects with the system's running clock, for tests over real sockets; chance is seeded.
    public static func realTime(seed: UInt64 = 1) -> Effects {
        let begin = ContinuousClock.now
        var effects = testing(seed: seed)
        effects.uptime = { ContinuousClock.now - begin }
        effects.sleep = { try await Task.sleep(for: $0) }
        effects.now = { Timestamp(seconds: 1_795_000_000) + (ContinuousClock.now - begin) }
        return effects
    }

    /// Effects that refuse to work: whoever uses one that a test did not give is stopped.
    public static let refusing = Effects(
        now: { fatalError("this test gave no clock") },
        uptime: { fatalError("this test gave no clock") },
        sleep: { _ in fatalError("this test gave no clock") },
        randomBytes: { _ in fatalError("this test gave no chance") },
        environment: { _ in fatalError("this test gave no environment") },
        environmentNames: { fatalError("this test gave no environment") })
}
