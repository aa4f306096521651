import Foundation
import Testing

@testable import PostriderCommand
@testable import PostriderKit

/// Who says that it listens must hear what comes right afterwards.
@Suite struct StopSignalsTests {
    @Test func `a signal that comes at once is heard`() async {
        await #expect(processExitsWith: .success) {
            let heard = DispatchSemaphore(value: 0)
            let signals = await StopSignals(onFirst: { heard.signal() }, onSecond: {})
            kill(getpid(), SIGTERM)
            guard heard.wait(for: .seconds(20)), signals.status == .terminated else { exit(1) }
            exit(0)
        }
    }
}

extension DispatchSemaphore {
    /// Waits, but not for ever; whether it was signalled.
    fileprivate func wait(for time: DispatchTimeInterval) -> Bool {
        wait(timeout: .now() + time) == .success
    }
}
