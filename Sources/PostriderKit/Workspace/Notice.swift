import NewsletterCore

/// What a use case has to say while it works; what it found is in its result.
package enum Notice: Hashable, Sendable {
    /// A sentence about what is done, or what was met.
    case remark(String)
    /// A file that cannot be used and is not needed, and why: the first line tells.
    case passedOver(String)
}

/// Where a front takes the notices of the use cases that it runs, from any thread.
package struct Notices: Sendable {
    /// Nobody listens.
    static let unheard = Notices { _ in }

    private let take: @Sendable (Notice) -> Void

    package init(_ take: @escaping @Sendable (Notice) -> Void) { self.take = take }

    /// Says a sentence.
    func say(_ sentence: String) { take(.remark(sentence)) }

    /// Says why a file is passed over.
    package func passOver(because error: any Error) { passOver(Problem(error).what) }

    /// Says it in words of which the first line counts.
    func passOver(_ words: String) { take(.passedOver(words)) }
}
