import Cryptography
import Foundation
import NewsletterCore

extension Effects {
    /// The real world, built once when the command starts.
    static let live = Effects(
        now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        uptime: {
            var time = timespec()
            clock_gettime(CLOCK_BOOTTIME, &time)
            return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
        },
        sleep: { try await Task.sleep(for: $0) },
        randomBytes: { Cryptography.randomBytes($0) },
        environment: { name in getenv(name).map { String(cString: $0) } },
        environmentNames: { Array(ProcessInfo.processInfo.environment.keys) })
}
