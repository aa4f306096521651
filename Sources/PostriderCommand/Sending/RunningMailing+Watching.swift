import DeliveryEngine
import NewsletterCore
import PostriderKit

extension RunningMailing {
    /// Waits for the end of the run with its progress shown and the signals heard.
    ///
    /// - Returns: How it ended, and the exit code that a signal asks for.
    func watched(
        by progress: ProgressReport
    ) async throws -> (result: MailingResult, signal: ExitStatus?) {
        let signals = await StopSignals(
            onFirst: {
                Console.say("\nStopping: what is in flight is finished. Again to stop at once.")
                self.drain()
            },
            onSecond: { self.cancel() })
        defer { signals.end() }
        let showing = Task {
            await progress.show({ try self.tally() }, hindrance: { self.hindrance })
        }
        // What is shown reads the ledger, which its owner closes after this, also after an error.
        func endShowing() async {
            showing.cancel()
            await showing.value
        }
        do {
            let result = try await result
            await endShowing()
            return (result, signals.status)
        } catch {
            await endShowing()
            throw error
        }
    }
}
