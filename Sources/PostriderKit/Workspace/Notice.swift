package import NewsletterCore

/// What a use case has to say while it works; what it found is in its result.
package enum Notice: Hashable, Sendable {
    /// A sentence about what is done, or what was met, and what can be done about it.
    case remark(String, remedy: Remedy? = nil)
    /// A sentence about a run that goes on, in the midst of its progress.
    case interruption(String)
    /// What can be done about what was just said, in a line of its own.
    case advice(Remedy)
    /// What could not be done of several things, of which the others are done all the same.
    case problem(Problem)
    /// A file that cannot be used and is not needed, and why: the first line tells.
    case passedOver(String)
}

/// Where a front takes the notices of the use cases that it runs, from any thread.
package struct Notices: Sendable {
    /// Nobody listens.
    static let unheard = Notices { _ in }

    private let take: @Sendable (Notice) -> Void

    package init(_ take: @escaping @Sendable (Notice) -> Void) { self.take = take }

    /// Says a sentence, and what can be done about it.
    func say(_ sentence: String, remedy: Remedy? = nil) {
        take(.remark(sentence, remedy: remedy))
    }

    /// Says a sentence while a run goes on.
    func interrupt(_ sentence: String) { take(.interruption(sentence)) }

    /// Says what can be done about what was just said.
    func advise(_ remedy: Remedy) { take(.advice(remedy)) }

    /// Says what could not be done of several things.
    func tell(_ problem: Problem) { take(.problem(problem)) }

    /// Says why a file is passed over.
    package func passOver(because error: any Error) { passOver(Problem(error).what) }

    /// Says it in words of which the first line counts.
    func passOver(_ words: String) { take(.passedOver(words)) }
}
