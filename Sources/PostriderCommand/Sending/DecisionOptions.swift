import ArgumentParser
import DeliveryEngine
import NewsletterCore

/// What a person decides on a mailing that has begun.
struct DecisionOptions: ParsableArguments {
    enum FailedChoice: String, ExpressibleByArgument, CaseIterable { case resend }

    @Option(
        help: """
            resend: send again to those whose email failed for a reason that may have passed, or of \
            ours, and to those held as dead addresses; dead addresses only with --reply.
            """)
    var failed: FailedChoice?
    @Option(
        name: .customLong("reply"),
        help: """
            With --failed resend: only those whose last reply has this code, status or text, \
            dead addresses among them; repeatable.
            """)
    var replies: [String] = []
    @Flag(
        help: """
            Send the rest with today's sender, return path, unsubscribe address and DKIM keys, \
            instead of those with which the mailing began.
            """)
    var resender = false
    @Flag(help: "End the mailing for good: who has not got it will not get it.") var close = false

    func validate() throws {
        if !replies.isEmpty && failed == nil {
            throw ValidationError("--reply goes with --failed resend")
        }
        if replies.contains(where: { $0.trimmingSpace().isEmpty }) {
            throw ValidationError("--reply wants a code, a status or a part of the text")
        }
        if close && (failed != nil || resender) {
            throw ValidationError("--close goes with neither --failed nor --resender")
        }
    }

    /// Whether anything is decided.
    var isEmpty: Bool { failed == nil && !resender && !close }

    /// Which failed deliveries are sent again; nil where none are.
    var resending: ResendChoice? { failed.map { _ in ResendChoice(replies: replies) } }
}
