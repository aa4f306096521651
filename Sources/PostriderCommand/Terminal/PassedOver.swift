import NewsletterCore
import Synchronization

/// Files that cannot be used, told by a command that does not need them: a line each, once.
enum PassedOver {
    private static let told = Mutex<Set<String>>([])

    /// Says what is wrong with a file, on stderr.
    static func tell(_ error: any Error) {
        tell(Problem(error).text)
    }

    /// Says it in words of which the first line counts.
    static func tell(_ message: String) {
        let line = String(message.prefix { $0 != "\n" })
        guard told.withLock({ $0.insert(line).inserted }) else { return }
        Console.say("passed over: \(line.escapingControls())")
    }
}
