import NewsletterCore
import PostriderKit
import Synchronization

extension Notices {
    /// On stderr; files that are passed over are told once, a line each.
    static let console = Notices { notice in
        switch notice {
        case .remark(let sentence, let remedy):
            Console.say([sentence, remedy?.text].compactMap { $0 }.joined(separator: " "))
        case .interruption(let sentence):
            // The line of the progress is drawn again below.
            Console.draw(Console.talksToTerminal ? "\r\u{1B}[K" : "")
            Console.say(sentence)
        case .advice(let remedy): Console.say(remedy.text)
        case .problem(let problem): Console.tell(problem)
        case .passedOver(let words): PassedOver.tell(words)
        }
    }
}

/// Files that cannot be used, told by a command that does not need them: a line each, once.
enum PassedOver {
    private static let told = Mutex<Set<String>>([])

    /// Says what is wrong with a file, on stderr, in words of which the first line counts.
    static func tell(_ words: String) {
        let line = String(words.prefix { $0 != "\n" })
        guard told.withLock({ $0.insert(line).inserted }) else { return }
        Console.say("passed over: \(line.escapingControls())")
    }
}
