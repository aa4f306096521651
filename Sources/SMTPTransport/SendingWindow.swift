internal import NewsletterCore

// How many mails one connection may have under way at once with BDAT (RFC 3030):
//
//  the connection has shown                        mails at once
//  fewer than three mails taken                    1, each command waits for the reply before
//  three                                           2
//  each further mail taken                         one more, up to the setting
//  as many as the relay took before it last        no more than up to that number; at it one, command
//  closed without a word                           by command, until a mail beyond it is taken
//
// No reply names its mail. So what a server says to each command is learned from the first three
// mails, and a reply that looks like that to another command is taken for one too many.

/// The window of a connection.
struct SendingWindow {
    /// So many mails go command by command first.
    private static let trial = 3
    /// So many bytes of mails may be unanswered.
    static let mostBytes = 256 * 1024

    private let most: Int
    private var width = 2
    private var taken = 0
    /// How many mails the relay had taken on a connection that it closed without a word.
    var closesAt: Int?
    /// The enhanced status of what was answered to a command that was taken.
    private var statuses: [Reply.Command: EnhancedStatus] = [:]
    private var varying: Set<Reply.Command> = []

    init(most: Int) { self.most = most }

    private var isOnTrial: Bool { taken < Self.trial }

    /// Whether each command waits for the reply before, where so many were taken.
    func isInLockstep(after accepted: Int) -> Bool { isOnTrial || accepted == closesAt }

    /// How many mails may be under way, where so many were taken on this connection.
    func width(after accepted: Int) -> Int {
        if isOnTrial { return 1 }
        guard let closesAt, accepted <= closesAt else { return min(width, most) }
        return max(1, min(width, most, closesAt - accepted))
    }

    /// Notes that a mail was taken, and all was as it should be.
    mutating func noteTaken() {
        if !isOnTrial { width = min(width + 1, most) }
        taken += 1
    }

    /// Whether a reply can be one to the command.
    mutating func fits(_ reply: ReplyParser.RawReply, to command: Reply.Command) -> Bool {
        guard reply.code < 400 else { return true }
        guard Self.successes(of: command).contains(reply.code) else { return false }
        guard let status = reply.status else { return true }
        if isOnTrial {
            learn(status, of: command)
            return true
        }
        guard let own = statuses[command], own != status else { return true }
        return !statuses.values.contains(status)
    }

    private static func successes(of command: Reply.Command) -> ClosedRange<Int> {
        switch command {
        case .rcpt: 250...252
        case .quit: 200...299
        default: 250...250
        }
    }

    private mutating func learn(_ status: EnhancedStatus, of command: Reply.Command) {
        if varying.contains(command) { return }
        if let known = statuses.updateValue(status, forKey: command), known != status {
            statuses[command] = nil
            varying.insert(command)
        }
    }
}
