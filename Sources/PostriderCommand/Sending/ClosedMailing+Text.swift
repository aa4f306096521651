import NewsletterCore
import PostriderKit

extension ClosedMailing {
    /// Says since when it is closed, and how it ended.
    func tell(json: Bool) throws {
        Console.saySuppressed(suppressed)
        if let closed = status.closed { Console.say("\(status.issue) is closed since \(closed).") }
        if json { try writeJSON(status) } else { Console.write("\(status.issue): \(status.line).") }
        for hint in status.hints { Console.say(hint) }
    }
}

extension Console {
    /// Says how many dead addresses were suppressed, if any were.
    static func saySuppressed(_ count: Int) {
        if count > 0 { say("\(count.of("dead address is", "dead addresses are")) suppressed.") }
    }
}
